import { cellText } from "../layout/line.ts";
import { matchesOf } from "../matches.ts";
import type { BodyLines } from "./body-lines.ts";
import { type Span, spanOf, spanText } from "./span.ts";

/** A piece of a line that stands apart: a cell's line, a column of print, what a label inside begins. */
export interface Segment {
  readonly span: Span;
  readonly text: string;
  readonly x: number;
  readonly line: number;
}

/** The segments of a line, in reading order. */
export function segmentsOf(body: BodyLines, index: number): readonly Segment[] {
  const line = body.lines[index];
  if (!line) return [];
  const spans: { span: Span; x: number }[] = [];
  if (line.cells.length > 0) {
    for (const cell of line.cells) {
      let start = cell.start;
      for (const part of cellText(line, cell).split("\n")) {
        const span = spanOf(line, start, start + part.length);
        if (span) spans.push({ span, x: cell.column });
        start += part.length + 1;
      }
    }
  } else {
    const whole = line.kind === "printed" ? null : spanOf(line);
    if (whole) spans.push({ span: whole, x: 0 });
    else if (line.kind === "printed") {
      for (const match of matchesOf(line.text, COLUMN)) {
        const span = spanOf(line, match.index, match.index + match[0].length);
        if (span) spans.push({ span, x: match.index });
      }
    }
  }
  const segments: Segment[] = [];
  for (const { span, x } of spans) {
    const text = spanText(span);
    if (!text.includes(":")) segments.push({ span, text, x, line: index });
    else
      for (const part of atLabels(span)) segments.push({ span: part, text: spanText(part), x, line: index });
  }
  return segments;
}

/** What stands together in print: of words that no more than two blanks part. */
const COLUMN = /\S+(?:\s{1,2}\S+)*/g;
const INNER_LABEL = /\s(?=(?:by|name|title|its|dated?)\s?:)/gi;

/** What stands in one cell as "X LLC By: Y Name: Z" is three pieces. */
function atLabels({ line, start, end }: Span): readonly Span[] {
  const text = line.text.slice(start, end);
  const cuts = [0];
  for (const match of matchesOf(text, INNER_LABEL)) {
    const before = text.slice(0, match.index).trimEnd();
    const isBy = /^\s?by/i.test(text.slice(match.index));
    if (!(isBy ? /[/&]$/ : /(?:[/&,]|\band|\bby:?)$/i).test(before)) cuts.push(match.index);
  }
  return cuts.flatMap(
    (cut, at) =>
      spanOf(line, start + cut, at + 1 < cuts.length ? start + (cuts[at + 1] as number) : end) ?? [],
  );
}
