import type { EdgarXmlProblem } from "./problems.ts";

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  sect: "§",
  para: "¶",
  copy: "©",
  reg: "®",
  trade: "™",
  deg: "°",
  middot: "·",
  bull: "•",
  hellip: "…",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  frac12: "½",
  eacute: "é",
  ouml: "ö",
  uuml: "ü",
};

const REFERENCE = /&(?:#(\d{1,10})|#[xX]([0-9a-fA-F]{1,8})|([A-Za-z][A-Za-z0-9]{0,31}));|&/g;

/** Told of each reference that stays as it stands. `at` counts in the text given. */
export type Complain = (code: EdgarXmlProblem, message: string, at: number, length: number) => void;

/**
 * Puts characters for references. What is escaped twice, as EDGAR's own form does with the section sign
 * (`&amp;#167;`), is decoded twice. What cannot be decoded stays as it stands, with a problem.
 *
 * @example
 * decodeReferences("Smith &amp; Co", complain) //=> "Smith & Co"
 */
export function decodeReferences(text: string, complain: Complain): string {
  if (!text.includes("&")) return text;
  const once = replaceReferences(text, complain);
  return once.includes("&") ? replaceReferences(once, null) : once;
}

function replaceReferences(text: string, complain: Complain | null): string {
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string, at?: number) => {
    const report = (code: EdgarXmlProblem, message: string): string => {
      complain?.(code, message, at ?? 0, whole.length);
      return whole;
    };
    if (name !== undefined) {
      return (
        named[name] ?? report("edgar-xml/unknown-entity", `${whole} is not known; it was left as it stands`)
      );
    }
    if (whole === "&") return report("edgar-xml/bare-ampersand", 'an "&" stands in the text unescaped');
    const point = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    return isCharacter(point)
      ? String.fromCodePoint(point)
      : report("edgar-xml/bad-character-reference", `${whole} is no character; it was left as it stands`);
  });
}

const isCharacter = (point: number): boolean =>
  point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
