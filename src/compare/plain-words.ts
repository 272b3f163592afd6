/**
 * A text in the form in which two filings are compared: one blank between words, one line a paragraph, straight quotes
 * and plain dashes, so that another typesetting is no change.
 *
 * @example
 * plainWords("the “Fund”\n  owns") //=> 'the "Fund" owns'
 */
export function plainWords(text: string): string {
  return text
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[‐‑–—]/g, "-")
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "")
    .join("\n");
}
