import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, readFile, rename, stat, utimes } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Validators } from "../network/validators.ts";
import { cannotBeWritten, writeWholeFile } from "../whole-file.ts";

/** What came from an address, and where its bytes lie. */
export interface Kept {
  readonly url: string;
  readonly sha256: string;
  readonly size: number;
  readonly validators: Validators;
  /** ISO, UTC. */
  readonly fetchedAt: string;
  readonly file: string;
}

/**
 * Bytes as EDGAR gave them, kept by their hash; and by address, what came from there last. Files appear whole or not at
 * all, so any number of processes may share a cache, and one may be killed at any instant.
 */
export interface ContentCache {
  readonly folder: string;
  /** `null` where nothing is kept of the address, or its bytes are gone. */
  find(url: string): Promise<Kept | null>;
  /** The bytes, held against their hash; `null` where they are gone or spoilt. */
  read(kept: Kept): Promise<Uint8Array | null>;
  put(url: string, bytes: Uint8Array, validators: Validators): Promise<Kept>;
  /** Takes a file over: it is moved into the cache. */
  take(url: string, file: string, validators: Validators): Promise<Kept>;
  /** For files that are not whole yet. */
  readonly partials: string;
}

/** Opens a folder as a cache; it is made when something is put into it. */
export function contentCache(folder: string): ContentCache {
  const fileOf = (sha256: string): string => join(folder, "sha256", sha256.slice(0, 2), sha256);

  async function note(url: string, sha256: string, size: number, validators: Validators): Promise<Kept> {
    const entry = { url, sha256, size, validators, fetchedAt: new Date().toISOString() };
    await writeWholeFile(entryFile(folder, url), JSON.stringify(entry));
    return { ...entry, file: fileOf(sha256) };
  }

  return {
    folder,
    partials: join(folder, "partial"),
    async find(url) {
      const path = entryFile(folder, url);
      const entry = parseEntry(await readFile(path, "utf8").catch(() => ""));
      if (entry === null || entry.url !== url) return null;
      const file = fileOf(entry.sha256);
      const found = await stat(file).catch(() => null);
      if (found?.size !== entry.size) return null;
      const now = new Date();
      await utimes(path, now, now).catch(() => undefined);
      return { ...entry, file };
    },
    async read({ file, sha256 }) {
      const bytes = await readFile(file).catch(() => null);
      return bytes !== null && hashOf(bytes) === sha256 ? bytes : null;
    },
    async put(url, bytes, validators) {
      const sha256 = hashOf(bytes);
      const file = fileOf(sha256);
      const there = await readFile(file).catch(() => null);
      // What lies there under this hash may be spoilt; then it is written again.
      if (there === null || hashOf(there) !== sha256) await writeWholeFile(file, bytes);
      return note(url, sha256, bytes.length, validators);
    },
    async take(url, from, validators) {
      const { sha256, size } = await hashOfFile(from);
      const file = fileOf(sha256);
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      await rename(from, file).catch(async (error: NodeJS.ErrnoException) => {
        // Another process that brought the same file moved it first.
        if (error.code === "ENOENT" && (await stat(file).catch(() => null))?.size === size) return;
        throw cannotBeWritten(file, error);
      });
      return note(url, sha256, size, validators);
    },
  };
}

type Entry = Omit<Kept, "file">;

/** Where it is noted what came from an address. */
export function entryFile(folder: string, url: string): string {
  const name = hashOf(url);
  return join(folder, "addresses", name.slice(0, 2), `${name}.json`);
}

export function parseEntry(text: string): Entry | null {
  try {
    const entry = JSON.parse(text) as Partial<Entry>;
    const isEntry =
      typeof entry.url === "string" &&
      typeof entry.size === "number" &&
      /^[0-9a-f]{64}$/.test(entry.sha256 ?? "");
    return isEntry && entry.validators ? (entry as Entry) : null;
  } catch {
    return null;
  }
}

const hashOf = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

async function hashOfFile(file: string): Promise<{ readonly sha256: string; readonly size: number }> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { sha256: hash.digest("hex"), size };
}
