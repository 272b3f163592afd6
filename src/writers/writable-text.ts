/**
 * A text without the characters that no page can carry: control characters but for tab and line feed, halves of pairs,
 * and what Unicode says is no character. Line and paragraph separators become line feeds.
 */
export function writableText(text: string): string {
  return text.replace(/[\u2028\u2029]/g, "\n").replace(UNWRITABLE, "");
}

const UNWRITABLE = /(?![\n\t])\p{Cc}|[\p{Cs}\ufffe\uffff]/gu;
