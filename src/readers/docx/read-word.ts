import type { DocumentProblem } from "../problems.ts";
import { unpack } from "./unpack.ts";
import { wordText } from "./word-text.ts";

/** A document of Word as text, or why it cannot be read. */
export type WordDocument =
  | { readonly text: string }
  | { readonly code: DocumentProblem; readonly message: string };

/**
 * The text of a document of Word, a page of HTML in which places count, or `null` where the bytes are something else.
 * Tracked changes are read as accepted.
 *
 * @example
 * readWord(await readFile("schedule.docx")) //=> { text: "<html><body>\n<p>UNITED STATES</p>…" }
 */
export function readWord(bytes: Uint8Array): WordDocument | null {
  if (!isZip(bytes) || !namesWordPart(bytes)) return null;
  const unpacked = unpack(bytes);
  switch (unpacked.is) {
    case "word":
      return { text: wordText(unpacked.parts) };
    case "too large":
      return {
        code: "document/too-large",
        message: `the document of Word has ${unpacked.bytes} bytes unpacked, more than any filing; give the filing alone`,
      };
    case "damaged":
      return {
        code: "document/archive",
        message: "the document of Word is damaged; open it in Word and save it again",
      };
    case "no document of Word":
      return null;
  }
}

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** The names of a package's parts stand in it as they are. */
function namesWordPart(bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.includes("word/document");
}
