/** A text in the characters that EDGAR keeps, and those of its characters that have no such spelling. */
export interface AsciiText {
  readonly text: string;
  /** Left in the text as they stand; EDGAR prints question marks for them. */
  readonly kept: readonly string[];
}

/**
 * Spells a text in ASCII: section signs in words, quotes and dashes plain, accents off (`é` becomes `e`). Control
 * characters and halves of characters, which XML cannot carry, are taken out; line breaks become LF.
 *
 * EDGAR replaces every other byte by a question mark when it disseminates a structured schedule, in names too.
 *
 * @param except characters that stay as they are
 * @example
 * toAscii("“§ 240.13d‑1(a)” – Société") //=> { text: "\"Section 240.13d-1(a)\" - Societe", kept: [] }
 */
export function toAscii(text: string, except = ""): AsciiText {
  const lines = text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(UNWRITABLE, "");
  if (PLAIN.test(lines)) return { text: lines, kept: [] };
  const kept = new Set<string>();
  const spelt = lines
    .replace(SECTION_SIGNS, (signs) =>
      except.includes("§") ? signs : signs.startsWith("§§") ? "Sections " : "Section ",
    )
    .replace(OUTSIDE, (character) => {
      if (except.includes(character)) return character;
      const plain = spellings[character] ?? withoutMarks(character);
      if (PLAIN.test(plain)) return plain;
      kept.add(character);
      return character;
    });
  return { text: spelt, kept: [...kept] };
}

const PLAIN = /^[\n\t\x20-\x7e]*$/;
const OUTSIDE = /[^\n\t\x20-\x7e]/gu;
const SECTION_SIGNS = /§{1,2} ?/gu;
const UNWRITABLE =
  /(?![\n\t])\p{Cc}|[\p{Cs}\ufffe\uffff\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;

function withoutMarks(character: string): string {
  return character
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/\u2044/g, "/")
    .replace(/\u2212/g, "-");
}

const spellings: Readonly<Record<string, string>> = {
  "‘": "'",
  "’": "'",
  "‚": "'",
  "‛": "'",
  "′": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "‟": '"',
  "″": '"',
  "«": '"',
  "»": '"',
  "‹": "'",
  "›": "'",
  "´": "'",
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "—": "--",
  "―": "--",
  "−": "-",
  "…": "...",
  "•": "*",
  "·": "*",
  "●": "*",
  "▪": "*",
  "■": "*",
  "◦": "*",
  "†": "+",
  "‡": "++",
  "¶": "Paragraph ",
  "©": "(C)",
  "®": "(R)",
  "™": "(TM)",
  "℠": "(SM)",
  "×": "x",
  "÷": "/",
  "±": "+/-",
  "≤": "<=",
  "≥": ">=",
  "≈": "about ",
  "≠": "not equal to ",
  "°": " degrees",
  "¢": " cents",
  "€": "EUR ",
  "£": "GBP ",
  "¥": "JPY ",
  "☐": "[ ]",
  "□": "[ ]",
  "☑": "[X]",
  "☒": "[X]",
  "✓": "[X]",
  "½": "1/2",
  "¼": "1/4",
  "¾": "3/4",
  ß: "ss",
  ẞ: "SS",
  æ: "ae",
  Æ: "AE",
  œ: "oe",
  Œ: "OE",
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ð: "d",
  Ð: "D",
  þ: "th",
  Þ: "Th",
  ħ: "h",
  Ħ: "H",
  ı: "i",
  ŋ: "n",
  Ŋ: "N",
};
