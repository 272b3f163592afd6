import { codeAt, isSpace } from "../characters.ts";
import type { BodyLines } from "./body-lines.ts";
import { captionSpan } from "./caption-span.ts";
import { PART_CAPTIONS_13G } from "./captions.ts";
import type { ScheduleKind } from "./item-sections.ts";
import { isPersonHeading, markAt, mayMark, nextMark, type PartMark } from "./part-marks.ts";
import type { Places } from "./places.ts";
import { type Piece, pieceOf, textOfPieces } from "./text-of-lines.ts";

/** The last letter of an item's sub-items on each form. */
const LAST_PART: Readonly<Record<ScheduleKind, Readonly<Record<string, string>>>> = {
  "13D": { "2": "f", "4": "j", "5": "e" },
  "13G": { "1": "b", "2": "e", "4": "c" },
};

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
    places.note(`${path}.parts.${key}`, answers.length === 1 ? (answers[0] ?? []) : answers.flat());
  }
  return parts;
}

function openRun(found: Map<string, Piece[][]>, key: string): void {
  const runs = found.get(key);
  if (runs) runs.push([]);
  else found.set(key, [[]]);
}

const cutAt = ({ line, index }: Piece, start: number, end: number): Piece | null =>
  pieceOf(line, index, start, end);

const behind = (piece: Piece, after: number): Piece | null =>
  cutAt(piece, skipBlanks(piece, after), piece.end);

function skipBlanks({ line, end }: Piece, from: number): number {
  let at = from;
  while (at < end && (isSpace(codeAt(line.text, at)) || ".:;-–—".includes(line.text.charAt(at)))) at++;
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
