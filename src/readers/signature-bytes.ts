import type { DocumentProblem } from "./problems.ts";

interface Magic {
  readonly bytes: readonly number[];
  readonly at?: number;
  readonly code: DocumentProblem;
  readonly what: string;
}

const ascii = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));

const archive = (what: string, bytes: readonly number[], at = 0): Magic => ({
  bytes,
  at,
  code: "document/archive",
  what: `this is ${what}; unpack it and give the filing that is inside`,
});

const binary = (what: string, bytes: readonly number[]): Magic => ({
  bytes,
  code: "document/binary",
  what: `this is ${what}, whose text cannot be read here; give the filing as EDGAR has it, or paste its text into a file`,
});

const magics: readonly Magic[] = [
  archive("a zip archive (or an .xlsx file)", ascii("PK\u0003\u0004")),
  archive("a zip archive", ascii("PK\u0005\u0006")),
  archive("a gzip file", [0x1f, 0x8b]),
  archive("a bzip2 file", ascii("BZh")),
  archive("a 7-Zip archive", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]),
  archive("an xz file", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]),
  archive("a zstandard file", [0x28, 0xb5, 0x2f, 0xfd]),
  archive("a rar archive", ascii("Rar!\u001a")),
  archive("a tar archive", ascii("ustar"), 257),
  binary("a PDF", ascii("%PDF-")),
  binary("an RTF file", ascii("{\\rtf")),
  binary("an old Word or Excel file", [0xd0, 0xcf, 0x11, 0xe0]),
  binary("a PNG image", [0x89, 0x50, 0x4e, 0x47]),
  binary("a JPEG image", [0xff, 0xd8, 0xff]),
  binary("a GIF image", ascii("GIF8")),
  binary("a program", [0x7f, 0x45, 0x4c, 0x46]),
  binary("a SQLite database", ascii("SQLite format 3")),
];

/** What the first bytes show a file to be, where that is no text. */
export function knownBytes(
  bytes: Uint8Array,
): { readonly code: DocumentProblem; readonly what: string } | null {
  for (const magic of magics) {
    const at = magic.at ?? 0;
    if (magic.bytes.every((byte, i) => bytes[at + i] === byte)) return magic;
  }
  return null;
}

const SAMPLE = 4096;

/** Whether so many control characters stand among the first characters that this is no text: more than one in ten. */
export function looksBinary(text: string): boolean {
  const end = Math.min(text.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i);
    const isControl = (unit < 0x20 && !(unit >= 0x09 && unit <= 0x0d)) || (unit >= 0x7f && unit < 0xa0);
    if (isControl || unit === 0xfffd) controls++;
  }
  return controls * 10 > end;
}
