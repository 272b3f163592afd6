import { isUtf8 } from "node:buffer";
import { UserError } from "../../base/user-error.ts";

/**
 * The bytes of a text file as UTF-8, whatever a spreadsheet program saved it as: UTF-8, UTF-16 with its mark, or, where it
 * is no UTF-8, Windows-1252.
 *
 * @throws UserError where the file is binary, or too large.
 */
export function asUtf8(bytes: Uint8Array, file: string): Uint8Array {
  if (bytes.length > LARGEST)
    throw new UserError(`this file has more than ${LARGEST / 1e6} million bytes; split it into several`, {
      file,
    });
  const encoding = encodingOf(bytes);
  const text = encoding === "utf-8" ? bytes : Buffer.from(new TextDecoder(encoding).decode(bytes), "utf8");
  if (text.includes(0)) {
    throw new UserError("this is a binary file; transactions are read from .csv and .xlsx", { file });
  }
  const hasMark = text[0] === 0xef && text[1] === 0xbb && text[2] === 0xbf;
  return hasMark ? text.subarray(3) : text;
}

const LARGEST = 1_000_000_000;

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}
