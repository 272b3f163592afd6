import type { ContentCache, Kept } from "./cache/content-cache.ts";
import { EdgarError } from "./edgar-error.ts";
import type { Connection } from "./network/connection.ts";
import { get } from "./network/get.ts";

/** A file in the cache. */
export interface KeptFile {
  readonly file: string;
  readonly sha256: string;
  readonly size: number;
  readonly isFromCache: boolean;
}

export interface Fetched extends KeptFile {
  readonly bytes: Uint8Array;
  readonly isWhole: boolean;
}

/** Gets files through a cache. */
export interface Fetching {
  /** As it is now; what is kept is asked for only where it changed. `null` where there is none. */
  text(
    url: string,
    isWhole: (text: string) => boolean,
    unpack?: (bytes: Uint8Array) => Promise<Uint8Array>,
  ): Promise<string | null>;
  json(url: string): Promise<unknown>;
  /** What never changes: fetched once, kept under a name. What seems to break off is given and not kept. */
  bytesOnce(url: string, name: string, isWhole: (bytes: Uint8Array) => boolean): Promise<Fetched | null>;
}

export function fetching(line: Connection, cache: ContentCache): Fetching {
  async function latest(
    url: string,
    isWhole: (bytes: Uint8Array) => boolean | Promise<boolean>,
  ): Promise<Uint8Array | null> {
    const kept = await cache.find(url);
    const old = kept && (await cache.read(kept));
    const answer = await get(line, {
      url,
      known: old ? (kept?.validators ?? null) : null,
      isWhole,
    });
    if (answer.kind === "unchanged") return old;
    if (answer.kind === "absent") return null;
    if (answer.isWhole) await cache.put(url, answer.bytes, answer.validators);
    return answer.bytes;
  }

  return {
    async text(url, isWhole, unpack = async (bytes) => bytes) {
      const textOf = async (bytes: Uint8Array): Promise<string | null> => {
        const text = await unpack(bytes).then(decode, () => null);
        return text !== null && isWhole(text) ? text : null;
      };
      const bytes = await latest(url, async (all) => (await textOf(all)) !== null);
      if (bytes === null) return null;
      const text = await textOf(bytes);
      if (text === null) throw new EdgarError("damaged", url, DAMAGED);
      return text;
    },
    async json(url) {
      const bytes = await latest(url, isJson);
      return bytes === null ? null : parsed(bytes, url);
    },
    async bytesOnce(url, name, isWhole) {
      const kept = await cache.find(name);
      const old = kept && (await cache.read(kept));
      if (kept && old) return { ...fileOf(kept, true), bytes: old, isWhole: true };
      const answer = await get(line, { url, isWhole });
      if (answer.kind !== "given") return null;
      const now = await cache.put(answer.isWhole ? name : `${name}:cut-off`, answer.bytes, answer.validators);
      return { ...fileOf(now, false), bytes: answer.bytes, isWhole: answer.isWhole };
    },
  };
}

const DAMAGED = "what comes breaks off or is something else; try again later";

const fileOf = ({ file, sha256, size }: Kept, isFromCache: boolean): KeptFile => ({
  file,
  sha256,
  size,
  isFromCache,
});

/** EDGAR's lists are plain characters or Latin-1; newer ones are UTF-8. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(decode(bytes));
    return true;
  } catch {
    return false;
  }
}

function parsed(bytes: Uint8Array, url: string): unknown {
  try {
    return JSON.parse(decode(bytes));
  } catch {
    throw new EdgarError("damaged", url, DAMAGED);
  }
}
