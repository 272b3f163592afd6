import { codeAt } from "../characters.ts";
import { itemNumbers } from "./item-numbers.ts";
import type { ScheduleKind } from "./item-sections.ts";
import type { Piece } from "./text-of-lines.ts";

/** The mark of a sub-item at the beginning of a line: "(a)", "(d)-(e)", "Item 5(c)". */
export interface PartMark {
  readonly keys: readonly string[];
  /** The index in the line's text after the mark. */
  readonly after: number;
}

const MARK = /^\W{0,3}(?:\d{1,2}\s?)?(?=\()|^(?=\()/;
const LETTERS = /\(?([a-k])\)(?:\s{0,3}(-|–|—|through|to|and|&|,\s?and|,)\s{0,3}(?=\(?[a-k]\)))?/iy;
const ROMAN = /^[^A-Za-z0-9]{0,6}\(?(i{1,3}|iv)\)\s*/i;

/** A line that begins with a letter has no mark, unless with that of "Item" or of "ii)". */
export function mayMark({ line, start }: Piece): boolean {
  const code = codeAt(line.text, start) | 32;
  return code < 97 || code > 122 || code === 105;
}

/** The index where the next letter in order begins in the middle of a paragraph, behind a sentence's end, or -1. */
export function nextMark({ line, start, end }: Piece, keys: readonly string[], last: string): number {
  const letter = keys.at(-1) ?? "";
  const next = letter.length === 1 ? String.fromCharCode(codeAt(letter, 0) + 1) : "";
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

export function markAt(
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
      for (let code = codeAt(previous, 0) + 1; code < codeAt(letter, 0); code++)
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
export const isPersonHeading = ({ line, start, end }: Piece): boolean =>
  end - start < 90 && line.text[start + 1] === "." && /^[A-Z]\.\s{1,9}\S/.test(line.text.slice(start, end));
