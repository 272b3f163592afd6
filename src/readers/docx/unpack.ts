import { strFromU8, unzipSync } from "fflate";

/** The parts of a document of Word that carry its text, as XML. */
export interface WordParts {
  readonly document: string;
  readonly footnotes: string | null;
  readonly endnotes: string | null;
  readonly numbering: string | null;
}

/** What a package turned out to be. */
export type Unpacked =
  | { readonly is: "word"; readonly parts: WordParts }
  | { readonly is: "too large"; readonly bytes: number }
  | { readonly is: "damaged" }
  | { readonly is: "no document of Word" };

/** What the parts may come to unpacked: far above any filing, far below what a bomb wants. */
const MOST_UNPACKED = 64_000_000;
const DOCUMENT = /^word\/document\d?\.xml$/;
const FOOTNOTES = "word/footnotes.xml";
const ENDNOTES = "word/endnotes.xml";
const NUMBERING = "word/numbering.xml";
const OTHERS: readonly string[] = [FOOTNOTES, ENDNOTES, NUMBERING];

/**
 * Unpacks the text parts of a document of Word and nothing else of it. Sizes are looked at before anything is unpacked;
 * what is longer than its package says is cut there.
 */
export function unpack(bytes: Uint8Array): Unpacked {
  let unpacked = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!DOCUMENT.test(name) && !OTHERS.includes(name)) return false;
        unpacked += originalSize;
        return unpacked <= MOST_UNPACKED;
      },
    });
    if (unpacked > MOST_UNPACKED) return { is: "too large", bytes: unpacked };
    const name = Object.keys(files).find((one) => DOCUMENT.test(one));
    if (name === undefined) return { is: "no document of Word" };
    const part = (path: string): string | null => {
      const file = files[path];
      return file === undefined ? null : strFromU8(file);
    };
    const parts = {
      document: part(name) ?? "",
      footnotes: part(FOOTNOTES),
      endnotes: part(ENDNOTES),
      numbering: part(NUMBERING),
    };
    return { is: "word", parts };
  } catch {
    return { is: "damaged" };
  }
}
