import { randomBytes } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { UserError } from "../base/user-error.ts";

/**
 * Writes a file so that it appears whole or not at all, on the disk and not only in its cache, with the folders above it.
 *
 * @throws UserError where it cannot be written: no room, no permission
 */
export async function writeWholeFile(
  path: string,
  content: string | Uint8Array,
  mode = 0o600,
): Promise<void> {
  const partial = `${path}.${randomBytes(6).toString("hex")}.partial`;
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const file = await open(partial, "wx", mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    throw cannotBeWritten(path, error);
  }
}

/** Why a file cannot be written, as the user is told. */
export function cannotBeWritten(path: string, error: unknown): UserError {
  const code = (error as NodeJS.ErrnoException).code ?? "unknown";
  const why = code === "ENOSPC" ? "the disk is full" : `${code}`;
  return new UserError(
    `it cannot be written (${why}); see the folder, who may write there and what room it has`,
    {
      file: path,
    },
  );
}
