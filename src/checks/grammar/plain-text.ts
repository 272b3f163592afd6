/** Curly quotes, hard blanks, escapes and marks of emphasis made plain; lines stay lines. */
export function plainText(text: string): string {
  return text
    .replace(/[“”„]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/[\u00a0\u2007\u2009\u202f\t]/g, " ")
    .replace(/\u00ad|\u200b|\*\*/g, "")
    .replace(/[‐‑]/g, "-")
    .replace(/\\([$()&[\]_*#-])/g, "$1")
    .replace(/\r\n?/g, "\n");
}

/** One line: every run of blanks and line ends is one blank. */
export const oneLine = (text: string): string => plainText(text).replace(/\s+/g, " ").trim();
