import { promisify } from "node:util";
import { gunzip, inflate, inflateRaw } from "node:zlib";

const MOST = 1024 * 1024 * 1024;

const unzipped = promisify<Uint8Array, object, Buffer>(gunzip);
const inflated = promisify<Uint8Array, object, Buffer>(inflate);
const inflatedRaw = promisify<Uint8Array, object, Buffer>(inflateRaw);

/**
 * A body as it was before it was compressed for the way. EDGAR compresses what tells of errors even unasked.
 *
 * @throws Error where it breaks off, or is compressed in a way that was not asked for
 */
export async function decoded(body: Uint8Array, encoding: string | undefined): Promise<Uint8Array> {
  const most = { maxOutputLength: MOST };
  const way = encoding?.trim().toLowerCase() ?? "identity";
  if (way === "identity" || way === "" || body.length === 0) return body;
  if (way === "gzip" || way === "x-gzip") return unzipped(body, most);
  // Some servers leave out the frame around what they deflate.
  if (way === "deflate") return inflated(body, most).catch(() => inflatedRaw(body, most));
  throw new Error(`it is encoded as "${way}", which was not asked for`);
}

/** What a compressed file holds; another file as it is. */
export const withoutGzip = async (bytes: Uint8Array): Promise<Uint8Array> =>
  bytes[0] === 0x1f && bytes[1] === 0x8b ? unzipped(bytes, { maxOutputLength: MOST }) : bytes;
