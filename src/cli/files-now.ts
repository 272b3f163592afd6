import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { cannotRead, cannotWrite } from "./files.ts";

/** Reads a file's bytes at once: a worker has nothing to do meanwhile. @throws UserError where it cannot be read. */
export function readNow(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw cannotRead(file, error as NodeJS.ErrnoException);
  }
}

/** Writes a file at once, whole or not at all, with the folders that it lies in. */
export function writeWholeNow(file: string, content: string): void {
  const partial = `${file}.${randomBytes(6).toString("hex")}.partial`;
  try {
    writePartial(partial, content);
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    throw cannotWrite(file, error as NodeJS.ErrnoException);
  }
}

function writePartial(partial: string, content: string): void {
  try {
    writeFileSync(partial, content);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    mkdirSync(dirname(partial), { recursive: true });
    writeFileSync(partial, content);
  }
}
