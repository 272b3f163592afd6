import { trimmedEnd } from "../characters.ts";
import { cellText } from "../layout/line.ts";
import { type Span, spanOf } from "./span.ts";
import type { Piece } from "./text-of-lines.ts";

/** The beginning of an exhibit's entry in a list. */
export interface ExhibitEntry {
  readonly number: string;
  readonly numberSpan: Span;
  /** `null` where the description stands on the lines beneath. */
  readonly description: Span | null;
  /** Whether the word Exhibit stands before the number: what has only a number must begin a paragraph. */
  readonly isNamed: boolean;
}

const NUMBER =
  "(?!nos?\\b|number|index)(?:(?:ex-)?\\d{1,3}(?:\\.\\d{1,3})?[a-z]?(?:[-.][a-z\\d]{1,3})?(?:\\([a-z\\d]{1,3}\\)){0,3}|[a-z]{1,2}(?:-\\d{1,2})?|[ivx]{1,5}|(?:\\([a-z\\d]{1,4}\\)){1,4}(?:\\.\\d{1,2})?)";
const STARS = "[*†‡+#]{0,3}";
const NAMED = new RegExp(
  `^[*•·\\-–—\\s]{0,4}(?:exhibits?|exh?\\.|ex)\\s{0,9}(?:nos?\\.?\\s{0,9}|number\\s{1,9})?["“]?(${NUMBER})["”]?(?![a-z\\d])${STARS}`,
  "i",
);
const OTHER =
  /^\W{0,4}((?:appendix|annex|schedule|attachment)\s{1,9}(?:\d{1,3}|[A-Z]|[IVX]{1,5}))(?![a-z\d])/i;
const BARE = new RegExp(`^[*•·\\-–—\\s]{0,4}(${NUMBER})${STARS}(?=[.):]?(?:\\s|$))`, "i");
const LETTER_MARKED = /^[A-Za-z][.):]|^\(/;
const SEPARATOR = /^[\s.:)\-–—*†]{0,60}/;

/** Reads an entry at the beginning of a line or in the first cell of a row; `null` where none begins there. */
export function exhibitEntry(piece: Piece): ExhibitEntry | null {
  return piece.line.cells.length > 1 ? entryInRow(piece) : entryInText(piece);
}

function entryInRow({ line }: Piece): ExhibitEntry | null {
  const [first, ...rest] = line.cells.filter((cell) => /[A-Za-z0-9]/.test(cellText(line, cell)));
  if (!first) return null;
  const text = cellText(line, first);
  const match = NAMED.exec(text) ?? OTHER.exec(text) ?? BARE.exec(text);
  const number = match?.[1];
  if (!match || number === undefined || text.slice(match[0].length).replace(SEPARATOR, "") !== "")
    return null;
  const described = rest.find((cell) => /[A-Za-z]{2}/.test(cellText(line, cell)));
  if (!described && rest.length > 0) return null;
  const at = first.start + match[0].indexOf(number);
  return {
    number,
    numberSpan: { line, start: at, end: at + number.length },
    description: described ? spanOf(line, described.start, described.end) : null,
    isNamed: true,
  };
}

function entryInText({ line, start, end }: Piece): ExhibitEntry | null {
  const text = line.text.slice(start, end);
  const head = text.slice(0, 200);
  const named = NAMED.exec(head) ?? OTHER.exec(head);
  const match = named ?? BARE.exec(head);
  const number = match?.[1];
  if (!match || number === undefined) return null;
  const rest = text.slice(match[0].length);
  const separator = SEPARATOR.exec(rest)?.[0] ?? "";
  const description = rest.slice(separator.length);
  const begins = /^["“‘'([]{0,2}[A-Z0-9‘“]/.test(description) || description === "";
  const isSet = /[.:)\-–—*†]|\s{2}|\t/.test(separator) || description === "";
  if (!begins && !/[:\-–—]/.test(separator)) return null;
  if (!named && !isBareNumber(number, match[0] + rest, isSet, description)) return null;
  const at = start + match[0].indexOf(number);
  return {
    number,
    numberSpan: { line, start: at, end: at + number.length },
    description: description ? spanOf(line, end - description.length, end) : null,
    isNamed: named !== null,
  };
}

/** A number without the word Exhibit: "99.1 Joint Filing Agreement", "A. Share Purchase Agreement", "(b) …". */
function isBareNumber(number: string, text: string, isSet: boolean, description: string): boolean {
  if (description === "") return false;
  if (/^\d{1,3}\.\d/.test(number) || /^ex-/i.test(number) || number.startsWith("(")) return true;
  if (/^\d/.test(number)) return isSet;
  return isSet && LETTER_MARKED.test(text.trimStart()) && number.length === 1;
}

const INCORPORATED =
  /incorporated\s+(?:herein\s+|hereby\s+)?(?:herein\s+)?by\s+(?:this\s+)?reference\s+(?:herein\s+|hereto\s+)?(?:to|from|in|into)\s+/i;
const FILED = /(?:previously\s+)?filed\s+(?:with\s+the\s+\S{1,40}\s+)?(?:as|with|under)\s+/i;
const BY_REFERENCE = /incorporated\s+(?:herein\s+|hereby\s+)?by\s+(?:this\s+)?reference/i;

/** What an exhibit is incorporated from by reference, as its description says; `null` where it does not. */
export function incorporatedFrom(description: string): string | null {
  const to = INCORPORATED.exec(description);
  if (to) return clause(description.slice(to.index + to[0].length));
  const filed = BY_REFERENCE.test(description) ? FILED.exec(description) : null;
  if (!filed) return null;
  return clause(
    description
      .slice(filed.index + filed[0].length)
      .replace(/,?\s+and\s+(?:is\s+)?incorporated[^)]{0,80}/i, ""),
  );
}

/** Up to the bracket that closes what it stands in, without the full stop. */
function clause(text: string): string | null {
  let depth = 0;
  let end = text.length;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "(" || text[at] === "[") depth++;
    else if (text[at] === ")" || text[at] === "]") depth--;
    if (depth < 0) {
      end = at;
      break;
    }
  }
  const whole = text.slice(0, end).replace(/(?<=[a-z]{3}|\d)(?<!\bFile)\.\s+[A-Z][a-z][\s\S]*$/, "");
  return trimmedEnd(whole, ".;,") || null;
}
