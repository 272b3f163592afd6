import type { FileHandle } from "node:fs/promises";

/** A file in a ZIP archive. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header stands. */
  readonly at: number;
}

/** The files of an archive, and why there may be more. */
export interface ZipEntries {
  readonly entries: readonly ZipEntry[];
  readonly fault: string | null;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const MOST_COMMENT = 65_535;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_64_LENGTH = 20;
const CENTRAL = 0x02014b50;
const CENTRAL_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const IN_64 = 0xffffffff;

/** The files that an archive's directory lists; where the end with the directory is lost, those found from the start. */
export async function zipEntries(file: FileHandle): Promise<ZipEntries> {
  const { size } = await file.stat();
  const directory = await directoryOf(file, size);
  if (directory === null) {
    const entries = await entriesFromStart(file, size);
    const fault = `the archive is cut off: its directory at the end is missing; ${entries.length === 1 ? "1 file was" : `${entries.length} files were`} found in what is left`;
    return { entries, fault };
  }
  const entries: ZipEntry[] = [];
  for (let at = 0; at + CENTRAL_LENGTH <= directory.length; ) {
    if (directory.readUInt32LE(at) !== CENTRAL)
      return { entries, fault: "the archive's directory is broken" };
    const [name, extra, comment] = [28, 30, 32].map((field) => directory.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const fields = directory.subarray(at + CENTRAL_LENGTH + name, at + CENTRAL_LENGTH + name + extra);
    const wide = wideNumbers(fields);
    const number = (field: number): number => {
      const value = directory.readUInt32LE(at + field);
      return value === IN_64 ? (wide.shift() ?? value) : value;
    };
    // In this order do the wide numbers stand.
    const [whole, packed, local] = [number(24), number(20), number(42)];
    entries.push({
      name: directory.toString("utf8", at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + name),
      isEncrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      size: whole,
      packed,
      at: local,
    });
    at += CENTRAL_LENGTH + name + extra + comment;
  }
  return { entries, fault: null };
}

async function directoryOf(file: FileHandle, size: number): Promise<Buffer | null> {
  const tailLength = Math.min(size, END_LENGTH + MOST_COMMENT + LOCATOR_64_LENGTH);
  const tail = await bytesAt(file, size - tailLength, tailLength);
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(END);
  const end = tail.lastIndexOf(signature);
  if (end < 0 || end + END_LENGTH > tail.length) return null;
  let [length, at] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  const locator = end - LOCATOR_64_LENGTH;
  if (at === IN_64 && locator >= 0 && tail.readUInt32LE(locator) === LOCATOR_64) {
    const wide = await bytesAt(file, Number(tail.readBigUInt64LE(locator + 8)), 56);
    [length, at] = [Number(wide.readBigUInt64LE(40)), Number(wide.readBigUInt64LE(48))];
  }
  if (at + length > size) return null;
  return bytesAt(file, at, length);
}

/** Extra field 1: sizes and place as 64-bit numbers. */
function wideNumbers(fields: Buffer): number[] {
  for (let at = 0; at + 4 <= fields.length; at += 4 + fields.readUInt16LE(at + 2)) {
    if (fields.readUInt16LE(at) !== 1) continue;
    const end = Math.min(fields.length, at + 4 + fields.readUInt16LE(at + 2));
    const numbers: number[] = [];
    for (let n = at + 4; n + 8 <= end; n += 8) numbers.push(Number(fields.readBigUInt64LE(n)));
    return numbers;
  }
  return [];
}

async function entriesFromStart(file: FileHandle, size: number): Promise<readonly ZipEntry[]> {
  const entries: ZipEntry[] = [];
  for (let at = 0; at + LOCAL_LENGTH <= size; ) {
    const header = await bytesAt(file, at, LOCAL_LENGTH);
    // Bit 3: the sizes stand behind the bytes, so that the next file cannot be found.
    if (header.readUInt32LE(0) !== LOCAL || header.readUInt16LE(6) & 8) break;
    const name = header.readUInt16LE(26);
    const packed = header.readUInt32LE(18);
    const next = at + LOCAL_LENGTH + name + header.readUInt16LE(28) + packed;
    if (next > size) break;
    entries.push({
      name: (await bytesAt(file, at + LOCAL_LENGTH, name)).toString("utf8"),
      isEncrypted: (header.readUInt16LE(6) & 1) === 1,
      method: header.readUInt16LE(8),
      crc: header.readUInt32LE(14),
      packed,
      size: header.readUInt32LE(22),
      at,
    });
    at = next;
  }
  return entries;
}

/** @throws RangeError where the file ends before. */
export async function bytesAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, at);
  if (bytesRead < length) throw new RangeError("the archive is cut off");
  return bytes;
}
