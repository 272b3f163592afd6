import type { Dirent } from "node:fs";
import { readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { parseEntry } from "./content-cache.ts";

/** How much a cache holds. */
export interface CacheSize {
  readonly addresses: number;
  readonly files: number;
  readonly bytes: number;
}

/** What to take out of a cache, what was used least recently first. */
export interface CleanUp {
  /** Take out what was not used for so many days. */
  readonly unusedDays?: number;
  /** Take out until no more than so many bytes are left. */
  readonly mostBytes?: number;
}

const AN_HOUR = 3_600_000;
const A_DAY = 24 * AN_HOUR;

export async function cacheSize(folder: string): Promise<CacheSize> {
  const contents = await filesBelow(join(folder, "sha256"));
  const addresses = await filesBelow(join(folder, "addresses"));
  const bytes = contents.reduce((sum, { size }) => sum + size, 0);
  return { addresses: addresses.length, files: contents.length, bytes };
}

/**
 * Takes out of a cache what is asked, with bytes that no address leads to any more and what was left half done for a day.
 * Others may use the cache meanwhile: bytes that came within the hour stay, for their address may still be on its way.
 *
 * @returns what is left
 */
export async function cleanCache(
  folder: string,
  { unusedDays, mostBytes }: CleanUp = {},
): Promise<CacheSize> {
  const now = Date.now();
  const addresses = (await filesBelow(join(folder, "addresses"))).toSorted((a, b) => b.usedAt - a.usedAt);
  const led = new Set<string>();
  let bytes = 0;
  for (const address of addresses) {
    const entry = parseEntry(await readFile(address.path, "utf8").catch(() => ""));
    const size = entry === null || led.has(entry.sha256) ? 0 : entry.size;
    const isOld = unusedDays !== undefined && now - address.usedAt > unusedDays * A_DAY;
    const isTooMuch = mostBytes !== undefined && bytes + size > mostBytes;
    if (entry === null || isOld || isTooMuch) {
      await rm(address.path, { force: true });
    } else {
      led.add(entry.sha256);
      bytes += size;
    }
  }
  for (const content of await filesBelow(join(folder, "sha256")))
    if (!led.has(content.name) && now - content.usedAt > AN_HOUR) await rm(content.path, { force: true });
  for (const kind of ["sha256", "addresses", "partial"])
    for (const file of await filesBelow(join(folder, kind), isHalfDone))
      if (now - file.usedAt > A_DAY) await rm(file.path, { force: true });
  return cacheSize(folder);
}

interface FileFound {
  readonly path: string;
  readonly name: string;
  readonly size: number;
  readonly usedAt: number;
}

const isHalfDone = ({ name }: Dirent): boolean => /\.part(?:ial|\.json)?$/.test(name);

async function filesBelow(
  folder: string,
  isWanted: (entry: Dirent) => boolean = (entry) => !isHalfDone(entry),
): Promise<readonly FileFound[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const found: FileFound[] = [];
  for (const entry of entries) {
    if (!entry.isFile() || !isWanted(entry)) continue;
    const path = join(entry.parentPath, entry.name);
    const stats = await stat(path).catch(() => null);
    if (stats) found.push({ path, name: entry.name, size: stats.size, usedAt: stats.mtimeMs });
  }
  return found;
}
