import { type FileHandle, open } from "node:fs/promises";
import { inflateRawSync } from "node:zlib";
import { crc32 } from "./crc32.ts";
import { type Incoming, MOST_BYTES_OF_DOCUMENT, tooLarge } from "./incoming.ts";
import { bytesAt, type ZipEntry, zipEntries } from "./zip-entries.ts";

const LOCAL_HEADER = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * Gives the files of a ZIP archive one by one. Each stands for itself: one that is broken is told, and the others are given.
 */
export async function* documentsInZip(path: string): AsyncGenerator<Incoming> {
  let file: FileHandle | null = null;
  try {
    file = await open(path);
    const { entries, fault } = await zipEntries(file);
    for (const entry of entries) {
      if (!entry.name.endsWith("/")) yield await documentAt(file, entry, `${path}/${entry.name}`);
      yield { kind: "passed", bytes: entry.packed };
    }
    if (fault !== null) yield { kind: "fault", name: path, why: fault };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    yield { kind: "fault", name: path, why: `the archive cannot be read (${why})` };
  } finally {
    await file?.close();
  }
}

async function documentAt(file: FileHandle, entry: ZipEntry, name: string): Promise<Incoming> {
  const broken = (why: string): Incoming => ({ kind: "fault", name, why: `${why}; it was left out` });
  if (entry.isEncrypted) return broken("it is encrypted");
  if (entry.method !== STORED && entry.method !== DEFLATED)
    return broken(`it is packed by method ${entry.method}, which is not known here`);
  if (entry.packed > MOST_BYTES_OF_DOCUMENT || entry.size > MOST_BYTES_OF_DOCUMENT) return tooLarge(name);
  try {
    const local = await bytesAt(file, entry.at, LOCAL_HEADER);
    if (local.readUInt32LE(0) !== 0x04034b50) return broken("its header in the archive is broken");
    const start = entry.at + LOCAL_HEADER + local.readUInt16LE(26) + local.readUInt16LE(28);
    const packed = await bytesAt(file, start, entry.packed);
    const bytes =
      entry.method === STORED ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(entry.size, 1) });
    if (entry.crc !== crc32(bytes)) return broken("its checksum is wrong");
    return { kind: "document", name, source: "archive", bytes };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === "ERR_BUFFER_TOO_LARGE"
      ? broken("it unpacks to more than it says")
      : broken(`it cannot be unpacked (${message})`);
  }
}
