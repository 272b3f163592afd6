/** Named references that plain text and Markdown taken from web pages still hold. */
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  sect: "§",
  para: "¶",
  reg: "®",
  copy: "©",
  trade: "™",
  mdash: "—",
  ndash: "–",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  bull: "•",
  middot: "·",
  hellip: "…",
  frac12: "½",
  frac14: "¼",
  frac34: "¾",
  eacute: "é",
  egrave: "è",
  aacute: "á",
  oacute: "ó",
  ouml: "ö",
  uuml: "ü",
  auml: "ä",
  ccedil: "ç",
  ntilde: "ñ",
  szlig: "ß",
  dagger: "†",
  Dagger: "‡",
  deg: "°",
  euro: "€",
  pound: "£",
  yen: "¥",
};

/** What Windows-1252 has where Unicode has controls: pages number its characters by their bytes. */
const WINDOWS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

const REFERENCE = /^&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}[0-9]{0,2}));/;

/**
 * The character that a reference at `at` stands for and its length in the text, or `null` where there is none.
 *
 * @example
 * characterReference("AT&amp;T", 2) //=> { character: "&", length: 5 }
 */
export function characterReference(text: string, at: number): { character: string; length: number } | null {
  const match = REFERENCE.exec(text.slice(at, at + 12));
  if (!match) return null;
  const [whole, decimal, hex, name] = match;
  if (name !== undefined) {
    const character = NAMED[name];
    return character === undefined ? null : { character, length: whole.length };
  }
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  return { character: characterOf(code), length: whole.length };
}

function characterOf(code: number): string {
  if (code >= 128 && code <= 159) return WINDOWS.charAt(code - 128);
  if (code === 160) return " ";
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : "\ufffd";
}
