import type { BodyLines } from "./body-lines.ts";
import { captionSpan } from "./caption-span.ts";
import { PART_CAPTIONS_13G } from "./captions.ts";
import { itemNumbers } from "./item-numbers.ts";
import type { ScheduleKind } from "./item-sections.ts";
import type { Places } from "./places.ts";
import { type Piece, pieceOf, textOfPieces } from "./text-of-lines.ts";

/** The last letter of an item's sub-items on each form. */
const LAST_PART: Readonly<Record<ScheduleKind, Readonly<Record<string, string>>>> = {
  "13D": { "2": "f", "4": "j", "5": "e" },
  "13G": { "1": "b", "2": "e", "4": "c" },
};

interface PartMark {
  readonly keys: readonly string[];
  /** The index in the line's text after the mark. */
  readonly after: number;
}

export interface ItemText {
  readonly body: BodyLines;
  readonly schedule: ScheduleKind;
  readonly number: string;
  readonly pieces: readonly Piece[];
  readonly path: string;
  readonly places: Places;
}

/**
 * The lettered sub-items of an item, as far as lines begin with their marks: "(a)", "(d)-(e)", "Item 5(c)". Where the
 * letters come once for each person, the texts of a letter are joined.
 */
export function itemParts({
  body,
  schedule,
  number,
  pieces,
  path,
  places,
}: ItemText): Readonly<Record<string, string>> {
  const last = LAST_PART[schedule][number];
  if (last === undefined) return {};
  const found = new Map<string, Piece[][]>();
  let keys: readonly string[] = [];
  for (const piece of pieces) {
    let left: Piece | null = piece;
    while (left) {
      const mark: PartMark | null = mayMark(left) ? markAt(left, number, last, schedule, keys) : null;
      if (mark) {
        keys = mark.keys;
        for (const key of keys) openRun(found, key);
      } else if (isPersonHeading(left)) keys = [];
      const whole: Piece | null = mark ? behind(left, mark.after) : left;
      const cut: number = whole ? nextMark(whole, keys, last) : -1;
      const rest: Piece | null = whole && cut >= 0 ? cutAt(whole, whole.start, cut) : whole;
      if (rest) for (const key of keys) found.get(key)?.at(-1)?.push(rest);
      left = whole && cut >= 0 ? cutAt(whole, cut, whole.end) : null;
    }
  }
  const parts: Record<string, string> = {};
  for (const [key, runs] of found) {
    const answers = runs.map((run) => withoutCaption(body, schedule, number, key, run));
    const text = answers
      .map(textOfPieces)
      .filter((answer) => answer !== "")
      .join("\n\n");
    if (text === "") continue;
    parts[key] = text;
    places.note(`${path}.parts.${key}`, answers.flat());
  }
  return parts;
}

const MARK = /^\W{0,3}(?:\d{1,2}\s?)?(?=\()|^(?=\()/;
const LETTERS = /\(?([a-k])\)(?:\s{0,3}(-|–|—|through|to|and|&|,\s?and|,)\s{0,3}(?=\(?[a-k]\)))?/iy;
const ROMAN = /^[^A-Za-z0-9]{0,6}\(?(i{1,3}|iv)\)\s*/i;

function openRun(found: Map<string, Piece[][]>, key: string): void {
  const runs = found.get(key);
  if (runs) runs.push([]);
  else found.set(key, [[]]);
}

const cutAt = ({ line, index }: Piece, start: number, end: number): Piece | null =>
  pieceOf(line, index, start, end);

const behind = (piece: Piece, after: number): Piece | null =>
  cutAt(piece, skipBlanks(piece, after), piece.end);

/** A line that begins with a letter has no mark, unless with that of "Item" or of "ii)". */
function mayMark({ line, start }: Piece): boolean {
  const code = line.text.charCodeAt(start) | 32;
  return code < 97 || code > 122 || code === 105;
}

/** The index where the next letter in order begins in the middle of a paragraph, behind a sentence's end, or -1. */
function nextMark({ line, start, end }: Piece, keys: readonly string[], last: string): number {
  const letter = keys.at(-1) ?? "";
  const next = letter.length === 1 ? String.fromCharCode(letter.charCodeAt(0) + 1) : "";
  if (next === "" || next > last || next === "i") return -1;
  const mark = `(${next}) `;
  let at = line.text.indexOf(mark, start + 1);
  while (at >= 0 && !/[.;:]["”’]?\s{1,9}$/.test(line.text.slice(Math.max(start, at - 12), at)))
    at = line.text.indexOf(mark, at + 1);
  return at + mark.length <= end ? at : -1;
}

/** "(c) (i) Sole power to vote": both marks on one line. */
function withRoman(
  piece: Piece,
  mark: PartMark | null,
  schedule: ScheduleKind,
  number: string,
): PartMark | null {
  if (!mark || schedule !== "13G" || number !== "4" || mark.keys.join() !== "c") return mark;
  const roman = ROMAN.exec(piece.line.text.slice(mark.after, Math.min(piece.end, mark.after + 40)));
  return roman
    ? { keys: [`c(${(roman[1] ?? "").toLowerCase()})`], after: mark.after + roman[0].length }
    : mark;
}

function markAt(
  piece: Piece,
  number: string,
  last: string,
  schedule: ScheduleKind,
  current: readonly string[],
): PartMark | null {
  return withRoman(piece, letterMarkAt(piece, number, last, schedule, current), schedule, number);
}

function letterMarkAt(
  piece: Piece,
  number: string,
  last: string,
  schedule: ScheduleKind,
  current: readonly string[],
): PartMark | null {
  const head = piece.line.text.slice(piece.start, Math.min(piece.end, piece.start + 200));
  if (schedule === "13G" && number === "4" && current.some((key) => key.startsWith("c"))) {
    const roman = ROMAN.exec(head);
    if (roman)
      return { keys: [`c(${(roman[1] ?? "").toLowerCase()})`], after: piece.start + roman[0].length };
  }
  const heading = /^\W{0,4}item/i.test(head) ? itemNumbers(head) : null;
  if (heading) {
    if (!heading.numbers.includes(number) || heading.letters.length === 0) return null;
    const letters = heading.letters.filter((letter) => letter <= last);
    return letters.length > 0 && !/^\s{0,4}(?:of|is|are|and|was)\b/i.test(head.slice(heading.end))
      ? { keys: letters, after: piece.start + heading.end }
      : null;
  }
  const lead = MARK.exec(head);
  if (lead && /\d/.test(lead[0]) && lead[0].replace(/\D/g, "") !== number) return null;
  const letters = lead ? lettersAt(head, lead[0].length, last) : null;
  if (!letters || isRoman(letters.keys, current)) return null;
  return { keys: letters.keys, after: piece.start + letters.end };
}

/** "(i)" is the letter only behind "(h)". */
const isRoman = (keys: readonly string[], current: readonly string[]): boolean =>
  keys[0] === "i" && !current.some((key) => key === "h" || key === "g");

function lettersAt(text: string, at: number, last: string): { keys: readonly string[]; end: number } | null {
  const keys: string[] = [];
  let end = at;
  let range = false;
  for (let rounds = 0; rounds < 12; rounds++) {
    LETTERS.lastIndex = end;
    const match = LETTERS.exec(text);
    const letter = match?.[1]?.toLowerCase();
    if (!match || letter === undefined || letter > last) break;
    const previous = keys.at(-1);
    if (range && previous) {
      for (let code = previous.charCodeAt(0) + 1; code < letter.charCodeAt(0); code++)
        keys.push(String.fromCharCode(code));
    }
    keys.push(letter);
    end += match[0].length;
    if (match[2] === undefined) break;
    range = !/and|&|,/i.test(match[2]);
  }
  return keys.length > 0 ? { keys: [...new Set(keys)], end } : null;
}

/** "A. Ault & Company": the letters begin again for another person. */
const isPersonHeading = ({ line, start, end }: Piece): boolean =>
  end - start < 90 && line.text[start + 1] === "." && /^[A-Z]\.\s{1,9}\S/.test(line.text.slice(start, end));

function skipBlanks({ line, end }: Piece, from: number): number {
  let at = from;
  while (at < end && /[\s.:;\-–—]/.test(line.text[at] ?? "")) at++;
  return at;
}

function withoutCaption(
  body: BodyLines,
  schedule: ScheduleKind,
  number: string,
  key: string,
  run: readonly Piece[],
): readonly Piece[] {
  const caption = schedule === "13G" ? PART_CAPTIONS_13G[number]?.[key] : undefined;
  const first = run[0];
  if (!caption || !first) return run;
  const end = (run.at(-1)?.index ?? first.index) + 1;
  const printed = captionSpan(body, caption, { line: first.index, start: first.start }, end, false);
  if (printed.spans.length === 0) return run;
  const rest: Piece[] = [];
  for (const piece of run) {
    if (piece.index < printed.line) continue;
    const kept = piece.index === printed.line ? behind(piece, Math.max(piece.start, printed.start)) : piece;
    if (kept) rest.push(kept);
  }
  return rest;
}
