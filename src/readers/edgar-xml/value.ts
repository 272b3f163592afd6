import type { Place } from "../../base/place.ts";
import { forwardFinder } from "../forward-finder.ts";
import { type Complain, decodeReferences } from "./entities.ts";
import { excerpt, type Notes } from "./notes.ts";
import type { EdgarXmlProblem } from "./problems.ts";

/** The content of a leaf element: where it stands without the blanks around it, and what it says. */
export interface Value {
  readonly start: number;
  readonly end: number;
  /** As the document has it. */
  readonly raw: string;
  /** Decoded, line ends as `\n`, trimmed; "" where there is nothing. */
  readonly prose: string;
  /** As `prose`, with all blanks folded to one: names, titles, codes. */
  readonly line: string;
  /** Notes where the value stands: `offset` units later, or, where it adds to an earlier one, from there on. */
  place(path: string, adds?: boolean, offset?: number): void;
  placed(): Place;
  problem(code: EdgarXmlProblem, message: string): void;
}

export interface Content {
  readonly element: string;
  readonly start: number;
  readonly end: number;
  /** Whether tags, comments or CDATA sections may stand in it. */
  readonly hasMarkup: boolean;
}

export function contentOf(notes: Notes, content: Content): Value {
  const { text } = notes;
  let { start, end } = content;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  const raw = text.slice(start, end);
  const needsWork = content.hasMarkup || raw.includes("&") || raw.includes("\r");
  const complain: Complain = (code, message, at, length) =>
    notes.problem(code, message, start + at, start + at + length);
  const prose = needsWork ? lineEnds(decode(raw, content.hasMarkup, complain)).trim() : raw;
  return {
    start,
    end,
    raw,
    prose,
    get line() {
      return FOLDABLE.test(prose) ? prose.replace(/\s+/g, " ") : prose;
    },
    place: (path, adds = false, offset = 0) =>
      notes.place(path, adds ? (notes.places[path]?.start ?? start) : start + offset, end, adds),
    placed: () => notes.placeOf(start, end),
    problem: (code, message) =>
      notes.problem(code, `<${content.element}>: ${message}: "${excerpt(text, start, end)}"`, start, end),
  };
}

const FOLDABLE = /\s\s|[^\S ]/;

const isBlank = (unit: number): boolean => unit <= 0x20 || unit === 0xa0;

const lineEnds = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

/** Text in CDATA sections stands for itself; comments, instructions and tags are none of the text. */
function decode(raw: string, hasMarkup: boolean, complain: Complain): string {
  if (!hasMarkup) return decodeReferences(raw, complain);
  const finders = markups.map(({ closing }) => forwardFinder(raw, closing));
  const parts: string[] = [];
  let at = 0;
  const upTo = (end: number) => {
    const from = at;
    parts.push(
      decodeReferences(raw.slice(at, end), (code, message, i, n) => complain(code, message, from + i, n)),
    );
  };
  for (let less = raw.indexOf("<"); less >= 0; less = raw.indexOf("<", Math.max(at, less + 1))) {
    const kind = markups.findIndex(({ opening }) => raw.startsWith(opening, less));
    const markup = markups[kind];
    if (!markup || (markup.opening === "<" && !/[A-Za-z_:/]/.test(raw[less + 1] ?? ""))) continue;
    const close = finders[kind]?.(less + markup.opening.length) ?? -1;
    if (close < 0) continue;
    upTo(less);
    if (markup.isText) parts.push(raw.slice(less + markup.opening.length, close));
    at = close + markup.closing.length;
  }
  upTo(raw.length);
  return parts.join("");
}

const markups: readonly { readonly opening: string; readonly closing: string; readonly isText: boolean }[] = [
  { opening: "<!--", closing: "-->", isText: false },
  { opening: "<![CDATA[", closing: "]]>", isText: true },
  { opening: "<?", closing: "?>", isText: false },
  { opening: "<", closing: ">", isText: false },
];
