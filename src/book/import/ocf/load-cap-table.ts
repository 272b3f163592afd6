import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, normalize } from "node:path";
import { unzipSync } from "fflate";
import { UserError } from "../../../base/user-error.ts";
import { bookFromCapTable } from "./book-from-cap-table.ts";
import { type CapTable, capTableIn, type OcfFile } from "./cap-table.ts";

/**
 * Makes a starting book of an Open Cap Table package: a folder of its files, its manifest, or the `.ocf.zip` they come in.
 *
 * @returns the book's text, YAML, with comments that say what the package does not know
 * @throws UserError where the package cannot be read
 */
export async function bookFromOcf(path: string): Promise<string> {
  return bookFromCapTable(await loadCapTable(path));
}

async function loadCapTable(path: string): Promise<CapTable> {
  const found = await stat(path).catch(() => {
    throw new UserError("there is no such file or folder; see the path", { file: path });
  });
  if (found.isDirectory()) return capTableIn(await filesInFolder(path), path);
  if (/\.zip$/i.test(path)) return capTableIn(filesInZip(await readFile(path), path), path);
  const manifest = { path, text: await readFile(path, "utf8") };
  const listed = filesOfManifest(manifest.text).map((name) => {
    if (isAbsolute(name) || normalize(name).startsWith(".."))
      throw new UserError(`the manifest lists "${name}", which is not beside it`, { file: path });
    return join(dirname(path), name);
  });
  const files = await Promise.all(
    listed.map(async (file) => ({ path: file, text: await readText(file, path) })),
  );
  return capTableIn([manifest, ...files], path);
}

async function filesInFolder(folder: string): Promise<readonly OcfFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.json$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, "utf8") })));
}

function filesInZip(bytes: Uint8Array, path: string): readonly OcfFile[] {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => /\.json$/i.test(name) && originalSize < LARGEST,
    });
    return Object.entries(parts).map(([name, part]) => ({
      path: `${path}#${name}`,
      text: Buffer.from(part).toString("utf8"),
    }));
  } catch {
    throw new UserError("this is no zip file that can be read; unpack it and name the folder", {
      file: path,
    });
  }
}

const LARGEST = 200_000_000;

/** The files that a manifest lists, under keys that end in `_files`. */
function filesOfManifest(text: string): readonly string[] {
  try {
    const lists = Object.entries(JSON.parse(text) as Record<string, unknown>).filter(([key]) =>
      key.endsWith("_files"),
    );
    return lists.flatMap(([, list]) =>
      (Array.isArray(list) ? list : [])
        .flatMap((file: { filepath?: unknown }) => file.filepath ?? [])
        .map(String),
    );
  } catch {
    return [];
  }
}

async function readText(file: string, manifest: string): Promise<string> {
  return readFile(file, "utf8").catch(() => {
    throw new UserError(`the manifest lists "${file}", which cannot be read; see that it lies beside it`, {
      file: manifest,
    });
  });
}
