import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UserError } from "../base/user-error.ts";
import { atInterrupt } from "./interrupts.ts";

/** Reads a file's bytes. @throws UserError where it cannot be read. */
export async function readBytes(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw cannotRead(file, error);
  });
}

/** Writes a file whole or not at all, with the folders that it lies in. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const partial = `${file}.${randomBytes(6).toString("hex")}.partial`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(partial, content);
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    throw cannotWrite(file, error as NodeJS.ErrnoException);
  }
}

/** Writes a file of many pieces whole or not at all, with the folders that it lies in; Ctrl-C leaves nothing of it. */
export async function writePieces(file: string, pieces: Iterable<string>): Promise<void> {
  const partial = `${file}.${randomBytes(6).toString("hex")}.partial`;
  const forget = atInterrupt(() => rm(partial, { force: true }));
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(partial, pieces);
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    throw cannotWrite(file, error as NodeJS.ErrnoException);
  } finally {
    forget();
  }
}

/** Writes several files, each whole; where one cannot be written, none appears. */
export async function writeTogether(
  files: readonly { readonly file: string; readonly content: string | Uint8Array }[],
): Promise<void> {
  const partials = files.map(({ file }) => `${file}.${randomBytes(6).toString("hex")}.partial`);
  try {
    for (const [i, { file, content }] of files.entries()) {
      await mkdir(dirname(file), { recursive: true }).catch((error) =>
        Promise.reject(cannotWrite(file, error)),
      );
      await writeFile(partials[i] ?? file, content).catch((error) =>
        Promise.reject(cannotWrite(file, error)),
      );
    }
    for (const [i, { file }] of files.entries()) {
      await rename(partials[i] ?? file, file).catch((error) => Promise.reject(cannotWrite(file, error)));
    }
  } catch (error) {
    await Promise.all(partials.map((partial) => rm(partial, { force: true }).catch(() => undefined)));
    throw error;
  }
}

/** The files among paths: files as named, folders with all that lies in them, in order of name. */
export async function filesIn(paths: readonly string[]): Promise<readonly string[]> {
  const lists = await Promise.all(
    paths.map(async (path) => {
      const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
        throw cannotRead(path, error);
      });
      if (!found.isDirectory()) return [path];
      const entries = await readdir(path, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
        .map((entry) => join(entry.parentPath, entry.name))
        .toSorted();
    }),
  );
  return lists.flat();
}

/** Why a file cannot be read, as the user is told. */
export function cannotRead(file: string, error: NodeJS.ErrnoException): UserError {
  if (error.code === "ENOENT") return new UserError("there is no such file; see the path", { file });
  if (error.code === "EISDIR") return new UserError("this is a folder; name a file in it", { file });
  return new UserError(`it cannot be read (${error.code}); see who may read it`, { file });
}

/** Why a file cannot be written, as the user is told. */
export const cannotWrite = (file: string, error: NodeJS.ErrnoException): UserError =>
  new UserError(
    `it cannot be written (${error.code}); see the folder, who may write there and what room it has`,
    { file },
  );
