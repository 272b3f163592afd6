/** A marked and an unmarked box, as all lines have them. */
export const MARKED = "☒";
export const UNMARKED = "☐";

const MARKED_GLYPHS = "☑☒✅✓✔✕✖✗✘⊠⌧";
const MARKED_PAIRS: readonly string[] = ["🗵", "🗶", "🗷", "🗸", "🗹"];
const UNMARKED_GLYPHS = "☐□▢❏❐❑❒◻⬜⬚";

/** What the letters of the symbol fonts draw where a form has a box; others draw bullets, arrows and hands. */
const SYMBOLS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: {
    x: MARKED,
    þ: MARKED,
    ý: MARKED,
    ü: MARKED,
    û: MARKED,
    o: UNMARKED,
    "¨": UNMARKED,
    q: UNMARKED,
    r: UNMARKED,
    p: UNMARKED,
  },
  "wingdings 2": {
    R: MARKED,
    S: MARKED,
    T: MARKED,
    P: MARKED,
    O: MARKED,
    Q: MARKED,
    V: MARKED,
    "£": UNMARKED,
    "¤": UNMARKED,
    "*": UNMARKED,
  },
  webdings: { a: MARKED, r: MARKED, c: UNMARKED, "¨": UNMARKED },
};

export type SymbolFont = "wingdings" | "wingdings 2" | "webdings";

const symbolsOf = (font: SymbolFont): ReadonlyMap<string, string> =>
  new Map(Object.entries(SYMBOLS[font] ?? {}));
const SYMBOLS_OF: Readonly<Record<SymbolFont, ReadonlyMap<string, string>>> = {
  wingdings: symbolsOf("wingdings"),
  "wingdings 2": symbolsOf("wingdings 2"),
  webdings: symbolsOf("webdings"),
};

/** The symbol font of a `face` or a `font-family`; `null` for fonts of letters. */
export function symbolFont(family: string): SymbolFont | null {
  const name = family.toLowerCase();
  if (name.includes("wingdings 2") || name.includes("wingdings2")) return "wingdings 2";
  if (name.includes("wingdings")) return "wingdings";
  return name.includes("webdings") ? "webdings" : null;
}

/** The box that a character of a symbol font draws, or the character. */
export const symbolAs = (font: SymbolFont, character: string): string => {
  const code = character.charCodeAt(0);
  const letter = code >= 0xf020 && code <= 0xf0ff ? String.fromCharCode(code - 0xf000) : character;
  return (letter.length === 1 ? SYMBOLS_OF[font].get(letter) : undefined) ?? letter;
};

/** No glyph of a box has a lower code; dashes and quotes have. */
const FIRST_GLYPH = 0x22a0;

/** The box that a glyph outside of symbol fonts draws, or `null` where it is none. */
export function glyphAsBox(character: string): string | null {
  const code = character.charCodeAt(0);
  if (code < FIRST_GLYPH) return null;
  if (code >= 0xf020 && code <= 0xf0ff)
    return SYMBOLS.wingdings?.[String.fromCharCode(code - 0xf000)] ?? null;
  if (character.length === 2) return MARKED_PAIRS.includes(character) ? MARKED : null;
  if (MARKED_GLYPHS.includes(character)) return MARKED;
  return UNMARKED_GLYPHS.includes(character) ? UNMARKED : null;
}

const UNMARKED_IMAGE =
  /un-?(?:check|mark|tick|select)|not?[-_ ]?(?:check|mark|tick)|empty|blank|open|box-?0\b|\[ ?\]/;
const MARKED_IMAGE =
  /check(?!box\b|[-_ ]?box[-_ ]?(?:0|no|off))|tick|marked|x-?box|box-?x|boxx|box-?1\b|\[ ?x ?\]/;

/** The box that a picture draws, by its alternative text or, without one, its file's name; "" where it draws none. */
export function imageAsBox(alternative: string, source: string): string {
  const words = (alternative.trim() || source.slice(source.lastIndexOf("/") + 1)).toLowerCase();
  if (words.length > 40) return "";
  const box = glyphAsBox(words.slice(0, 1));
  if (box) return box;
  if (UNMARKED_IMAGE.test(words)) return UNMARKED;
  if (MARKED_IMAGE.test(words)) return MARKED;
  return words === "x" ? MARKED : /^(?:check)?box\b/.test(words) ? UNMARKED : "";
}

const RAISED: Readonly<Record<string, string>> = {
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
  "(": "⁽",
  ")": "⁾",
};
const LOWERED: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(RAISED).map(([a, b]) => [b, a]),
);

const RAISED_AS: ReadonlyMap<string, string> = new Map(Object.entries(RAISED));

/** A character set as a superscript. */
export const raised = (character: string): string => RAISED_AS.get(character) ?? character;

/**
 * Superscripts as plain characters.
 *
 * @example
 * lowered("⁽¹⁾") //=> "(1)"
 */
export const lowered = (text: string): string => text.replace(/[⁰¹²³⁴-⁹⁽⁾]/g, (c) => LOWERED[c] ?? c);
