import { onceAText } from "./once-a-text.ts";

const TO_MEND = /[“”„‘’‚\u00a0\u2007\u2009\u202f\t\u00ad\u200b‐‑\\\r]|\*\*/;

/** Curly quotes, hard blanks, escapes and marks of emphasis made plain; lines stay lines. */
export const plainText = onceAText((text: string): string => {
  if (!TO_MEND.test(text)) return text;
  return text
    .replace(/[“”„]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/[\u00a0\u2007\u2009\u202f\t]/g, " ")
    .replace(/\u00ad|\u200b|\*\*/g, "")
    .replace(/[‐‑]/g, "-")
    .replace(/\\([$()&[\]_*#-])/g, "$1")
    .replace(/\r\n?/g, "\n");
});

/** One line: every run of blanks and line ends is one blank. */
export const oneLine = onceAText((text: string): string => oneBlank(plainText(text)));

/** Every run of blanks made one blank, and none at the ends; single blanks are left alone, since most are. */
export const oneBlank = (text: string): string => text.replace(/\s{2,}|[^\S ]/g, " ").trim();
