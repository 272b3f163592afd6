import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../../base/user-error.ts";

/** A file to be taken in. */
export interface SourceFile {
  readonly path: string;
  readonly size: number;
}

/**
 * The files among paths: files as named, folders with all that lies in them, in order of name. Hidden files are left out.
 *
 * @throws UserError where a path is not there
 */
export async function filesBelow(paths: readonly string[]): Promise<readonly SourceFile[]> {
  const files: SourceFile[] = [];
  for (const path of paths) {
    const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
      const why =
        error.code === "ENOENT"
          ? "there is no such file; see the path"
          : `it cannot be read (${error.code}); see who may read it`;
      throw new UserError(why, { file: path });
    });
    if (found.isDirectory()) await gather(path, files);
    else files.push({ path, size: found.size });
  }
  return files;
}

/** Sizes are asked for together, since there may be a million. */
async function gather(folder: string, files: SourceFile[]): Promise<void> {
  const entries = (await readdir(folder, { withFileTypes: true }))
    .filter(({ name }) => !name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const AT_ONCE = 64;
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    const some = entries.slice(at, at + AT_ONCE);
    const sizes = await Promise.all(
      some.map(async (entry) =>
        entry.isFile() ? ((await stat(join(folder, entry.name)).catch(() => null))?.size ?? 0) : 0,
      ),
    );
    for (const [n, entry] of some.entries()) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) await gather(path, files);
      else if (entry.isFile()) files.push({ path, size: sizes[n] ?? 0 });
    }
  }
}
