import { lineIndex } from "../base/place.ts";
import type { Problem } from "../base/problem.ts";
import { readWord } from "./docx/read-word.ts";
import type { DocumentProblem } from "./problems.ts";

export type Encoding = "utf-8" | "windows-1252" | "utf-8 and windows-1252" | "utf-16le" | "utf-16be";

/** A file's text. All places count in `text`; a byte order mark is no part of it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly problems: readonly Problem[];
}

const UTF_8 = new TextDecoder("utf-8", { fatal: true });

/**
 * Decodes a file by its content: UTF-8, Windows-1252 (what older filings mean when they are not UTF-8), a mixture of
 * both byte by byte, and UTF-16 by its byte order mark or its NULs; of a document of Word the text that is in it, as
 * HTML. Never throws; every byte gives something.
 *
 * @example
 * decode(new Uint8Array([0x93, 0x48, 0x69, 0x94])).text //=> "“Hi”"
 */
export function decode(bytes: Uint8Array): Decoded {
  const word = readWord(bytes);
  if (word && "text" in word) return { text: word.text, encoding: "utf-8", problems: [] };
  const wide = utf16Of(bytes);
  if (wide) return withProblems(new TextDecoder(wide).decode(bytes), wide);
  try {
    return withProblems(UTF_8.decode(bytes), "utf-8");
  } catch {
    return byteByByte(bytes);
  }
}

function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a && b === 0 && c && d === 0) return "utf-16le";
  return a === 0 && b && c === 0 && d ? "utf-16be" : null;
}

/** What Windows-1252 has at 0x80 to 0x9F; the five empty seats stay control characters. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const CHUNK = 8192;

function byteByByte(bytes: Uint8Array): Decoded {
  const chunks: string[] = [];
  const units = new Uint16Array(CHUNK + 2);
  let used = 0;
  let sequences = 0;
  let singles = 0;
  for (let at = 0; at < bytes.length; ) {
    if (used >= CHUNK) {
      chunks.push(String.fromCharCode(...units.subarray(0, used)));
      used = 0;
    }
    const byte = bytes[at] as number;
    const length = byte < 0x80 ? 1 : sequenceLength(bytes, at);
    if (length === 0) {
      singles++;
      units[used++] = byte < 0xa0 ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte;
      at++;
      continue;
    }
    if (length > 1) sequences++;
    used = writeSequence(bytes, at, length, units, used);
    at += length;
  }
  chunks.push(String.fromCharCode(...units.subarray(0, used)));
  const encoding = singles === 0 ? "utf-8" : sequences === 0 ? "windows-1252" : "utf-8 and windows-1252";
  return withProblems(chunks.join("").replace(/^\uFEFF/, ""), encoding);
}

/** The length of the well-formed UTF-8 sequence at an offset, or 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number;
  const second = bytes[at + 1] ?? 0;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  if (first === 0xe0 && second < 0xa0) return 0;
  if (first === 0xed && second > 0x9f) return 0;
  if (first === 0xf0 && second < 0x90) return 0;
  return first === 0xf4 && second > 0x8f ? 0 : length;
}

function writeSequence(
  bytes: Uint8Array,
  at: number,
  length: number,
  units: Uint16Array,
  used: number,
): number {
  const first = bytes[at] as number;
  if (length === 1) {
    units[used] = first;
    return used + 1;
  }
  let point = first & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) point = (point << 6) | ((bytes[at + i] as number) & 0x3f);
  if (point < 0x10000) {
    units[used] = point;
    return used + 1;
  }
  units[used] = 0xd800 + ((point - 0x10000) >> 10);
  units[used + 1] = 0xdc00 + ((point - 0x10000) & 0x3ff);
  return used + 2;
}

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function withProblems(text: string, encoding: Encoding): Decoded {
  const problems: Problem[] = [];
  const report = (code: DocumentProblem, message: string, at: number) =>
    problems.push({ code, message, place: lineIndex(text).placeOf(at, at + 1) });
  const nul = text.indexOf("\0");
  if (nul >= 0)
    report("document/nul-character", "the text holds NUL characters; they were left where they stand", nul);
  if (encoding.startsWith("utf-16")) {
    const lone = text.search(LONE_SURROGATE);
    if (lone >= 0)
      report("document/lone-surrogate", "half of a UTF-16 pair stands alone; it was left as it is", lone);
    const lost = text.indexOf("\uFFFD");
    if (lost >= 0)
      report("document/lost-character", "a character was lost before the text came here (U+FFFD)", lost);
  }
  if (encoding === "utf-8 and windows-1252") {
    const message =
      "the text mixes UTF-8 and Windows-1252; every byte that is not UTF-8 was read as Windows-1252";
    problems.push({ code: "document/mixed-encodings" satisfies DocumentProblem, message, place: null });
  }
  return { text, encoding, problems };
}
