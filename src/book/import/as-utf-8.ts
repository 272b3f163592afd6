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
  const text = transcoded(bytes);
  if (text.includes(0)) {
    throw new UserError("this is a binary file; transactions are read from .csv and .xlsx", { file });
  }
  const hasMark = text[0] === 0xef && text[1] === 0xbb && text[2] === 0xbf;
  return hasMark ? text.subarray(3) : text;
}

const LARGEST = 1_000_000_000;

function transcoded(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return encoded(new TextDecoder("utf-16le").decode(bytes));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return encoded(new TextDecoder("utf-16be").decode(bytes));
  return isUtf8(bytes) ? bytes : encoded(windows1252(bytes));
}

const encoded = (text: string): Uint8Array => Buffer.from(text, "utf8");

/** What Windows-1252 has from 0x80 to 0x9f; the rest is as in Latin 1. Not every Node decodes it by name. */
const FROM_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, (sign) => FROM_80.charAt(sign.charCodeAt(0) - 0x80));
