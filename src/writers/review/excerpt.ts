import type { Place } from "../../base/place.ts";

/** A piece of a source as it is shown: the value marked, and what stands around it on one line. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** What is looked at on each side; markup takes much of it. */
const SOURCE_AROUND = 1500;
/** What is shown on each side. */
const SHOWN_AROUND = 90;
const MOST_MARKED = 240;

/**
 * The source around a place, in one line: HTML without its tags, everything else as it stands with its blanks run
 * together. A long place is shown from its beginning.
 *
 * @example
 * excerptAt("<td>(7)</td><td>SOLE VOTING POWER</td><td>81</td>", { start: 42, end: 44, line: 1 })
 * //=> { before: "(7) SOLE VOTING POWER ", marked: "81", after: "" }
 */
export function excerptAt(text: string, { start, end }: Place): Excerpt {
  const plain = isXml(text) ? collapsed : plainHtml;
  const before = text.slice(Math.max(0, start - SOURCE_AROUND), start);
  const after = text.slice(end, end + SOURCE_AROUND);
  const marked = plain(text.slice(start, Math.min(end, start + MOST_MARKED * 8))).trim();
  return {
    before: lastWords(plain(isXml(text) ? lastLine(before) : withoutCutTag(before))),
    marked: marked.length > MOST_MARKED ? `${marked.slice(0, MOST_MARKED)}…` : marked,
    after: firstWords(plain(isXml(text) ? firstLine(after) : after)),
  };
}

/** The elements of EDGAR's XML are named for what they hold and stay in view. */
const isXml = (text: string): boolean => text.slice(0, 4000).includes("<edgarSubmission");

const lastLine = (text: string): string => text.slice(text.lastIndexOf("\n") + 1);
const firstLine = (text: string): string => text.split("\n", 1)[0] ?? "";

/** The lines of drawn boxes say nothing on one line. */
const collapsed = (text: string): string =>
  text
    .replace(/[+|]?[-_=]{3,}[+|]?/g, " ")
    .replace(/(?:\s*\|)+(?:\s|$)/g, " ")
    .replace(/\s+/g, " ");

const plainHtml = (text: string): string =>
  collapsed(text.replace(/<[a-zA-Z/!?][^<>]*(?:>|$)/g, " ").replace(REFERENCE, character));

const REFERENCE = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi;

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  sect: "§",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  ndash: "–",
  mdash: "—",
};

function character(reference: string, name: string): string {
  if (!name.startsWith("#")) return named[name.toLowerCase()] ?? reference;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (code === 160) return " ";
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : " ";
}

/** What is left of a tag that begins before the piece does. */
function withoutCutTag(text: string): string {
  const end = text.indexOf(">");
  const begin = text.indexOf("<");
  return end >= 0 && (begin < 0 || end < begin) ? text.slice(end + 1) : text;
}

function lastWords(text: string): string {
  const whole = text.trimStart();
  if (whole.length <= SHOWN_AROUND) return whole;
  const cut = whole.slice(-SHOWN_AROUND);
  return `…${cut.slice(cut.indexOf(" ") + 1)}`;
}

function firstWords(text: string): string {
  const whole = text.trimEnd();
  if (whole.length <= SHOWN_AROUND) return whole;
  const cut = whole.slice(0, SHOWN_AROUND);
  return `${cut.slice(0, Math.max(0, cut.lastIndexOf(" ")))} …`;
}
