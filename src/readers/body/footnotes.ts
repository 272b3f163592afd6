import type { Footnote } from "../../model/schedule.ts";
import { codeAt, isLetter, isSpace } from "../characters.ts";
import { lowered } from "../layout/boxes.ts";
import type { Line } from "../layout/line.ts";
import { isRule } from "./page-furniture.ts";
import type { Places } from "./places.ts";
import { folded, type Span, spanOf, spanText } from "./span.ts";

/** A mark that stands at a value of a cover page. */
export interface FootnoteMark {
  readonly mark: string;
  readonly path: string;
  readonly line: number;
}

const NOTE =
  /^\s*(?:[([]\s?([0-9]{1,2}|[a-z]|[*†‡+#]{1,4})\s?[)\]]|([0-9]{1,2}|[*†‡+#]{1,4})[.)]?(?=[\s\t]|[A-Z"“]))\s*/i;
const COVER_ROW =
  /^(?:names?\b|check\s|sec use|sources? of|citizenship|sole\s|shared\s|aggregate|percent of|types? of|number of|\[|☐|☒|\d|$)/i;
const FARTHEST = 400;
const MOST_LINES = 60;

/**
 * The notes and the values that their marks stand at. A mark is looked for beneath its own line, so that each cover
 * page's "(1)" finds its own note; where none follows, the statement's notes stand before.
 */
export function footnotesOf(
  lines: readonly Line[],
  marks: readonly FootnoteMark[],
  places: Places,
): readonly Footnote[] {
  const byLine = new Map<number, { mark: string; paths: string[] }>();
  for (const { mark, path, line } of marks) {
    const plain = plainMark(mark);
    const at = noteBeneath(lines, plain, line) ?? noteAbove(lines, plain, line);
    if (at === null) continue;
    const note = byLine.get(at) ?? { mark: plain, paths: [] };
    if (!note.paths.includes(path)) note.paths.push(path);
    byLine.set(at, note);
  }
  return [...byLine]
    .sort(([a], [b]) => a - b)
    .map(([at, { mark, paths }], index) => {
      const spans = noteSpans(lines, at);
      places.note(`footnotes.${index}.text`, spans);
      const first = lines[at];
      const number = first ? NOTE.exec(first.text) : null;
      if (first && number) places.note(`footnotes.${index}.mark`, markSpan(first, number[0]));
      return { mark, text: folded(spans.map(spanText).join(" ")), marks: paths };
    });
}

const plainMark = (mark: string): string => lowered(mark).replace(/[()[\]\s]/g, "");

function markSpan(line: Line, head: string): readonly Span[] {
  const start = head.search(/[^\s([⁽]/);
  const length = head.slice(start).search(/[\s)\].⁾]|$/);
  const span = start < 0 ? null : spanOf(line, start, start + length);
  return span ? [span] : [];
}

function noteBeneath(lines: readonly Line[], mark: string, from: number): number | null {
  for (let at = from + 1; at < Math.min(lines.length, from + FARTHEST); at++)
    if (isNoteOf(lines[at], mark)) return at;
  return null;
}

function noteAbove(lines: readonly Line[], mark: string, from: number): number | null {
  for (let at = from - 1; at >= Math.max(0, from - FARTHEST); at--) if (isNoteOf(lines[at], mark)) return at;
  return null;
}

function isNoteOf(line: Line | undefined, mark: string): boolean {
  const found = line ? noteMark(line.text) : null;
  return found !== null && found.mark === mark && !COVER_ROW.test(found.rest);
}

function noteMark(text: string): { mark: string; rest: string; length: number } | null {
  if (beginsWithLetter(text)) return null;
  const head = lowered(text.slice(0, 80));
  const match = NOTE.exec(head);
  const mark = match?.[1] ?? match?.[2];
  if (!match || mark === undefined) return null;
  return { mark, rest: head.slice(match[0].length).trim(), length: match[0].length };
}

/** No mark does, and most lines do. */
function beginsWithLetter(text: string): boolean {
  let at = 0;
  while (at < text.length && isSpace(codeAt(text, at))) at++;
  return isLetter(codeAt(text, at));
}

/** The note's text: its paragraph, in print to the blank line or the next note. */
function noteSpans(lines: readonly Line[], at: number): readonly Span[] {
  const first = lines[at];
  if (!first) return [];
  const start = noteMark(first.text)?.length ?? 0;
  const spans = [spanOf(first, start)].flatMap((span) => span ?? []);
  if (first.kind !== "printed") return spans;
  for (let next = at + 1; next < Math.min(lines.length, at + MOST_LINES); next++) {
    const line = lines[next];
    if (line?.kind !== "printed" || line.text.trim() === "" || isRule(line.text) || noteMark(line.text))
      break;
    const span = spanOf(line);
    if (span) spans.push(span);
  }
  return spans;
}
