import type { BodyLines } from "./body-lines.ts";
import { type CaptionSpan, captionSpan } from "./caption-span.ts";
import { captionOf, plainWords } from "./captions.ts";
import type { ItemHeading } from "./item-headings.ts";
import { type Span, spanOf, spanText } from "./span.ts";
import { type Piece, piecesOf } from "./text-of-lines.ts";

/** Which of the two forms a statement is on. */
export type ScheduleKind = "13D" | "13G";

/** The form as the face says; otherwise by its captions: only Schedule 13G has an Item 8. */
export function scheduleKind(form: string | null, headings: readonly ItemHeading[]): ScheduleKind {
  if (form) return form.includes("13G") ? "13G" : "13D";
  return headings.some(({ numbers }) => numbers.some((n) => n === "8" || n === "10")) ? "13G" : "13D";
}

/** An item's heading and the pieces of its text; an item that comes several times has several. */
export interface ItemSection {
  readonly numbers: readonly string[];
  readonly caption: readonly Span[];
  readonly pieces: readonly Piece[];
  readonly heading: ItemHeading;
}

/** The sections that headings open; `ends` are lines at which the statement's text ends besides. */
export function itemSections(
  body: BodyLines,
  headings: readonly ItemHeading[],
  ends: readonly number[],
): readonly ItemSection[] {
  return headings.map((heading, at) => {
    const next = headings[at + 1]?.line ?? body.lines.length;
    const end = Math.min(next, ...ends.filter((line) => line > heading.line));
    return sectionOf(body, heading, end);
  });
}

function sectionOf(body: BodyLines, heading: ItemHeading, end: number): ItemSection {
  const { line, after, numbers } = heading;
  if (heading.strength === "amends" || heading.letters.length > 0) {
    return {
      numbers,
      caption: [],
      pieces: piecesOf(body, { line, start: heading.start, endLine: end }),
      heading,
    };
  }
  const begin = textAfter(body, line, after, end);
  const caption = captionOf(
    plainWords(body.lines[begin.line]?.text.slice(begin.start) ?? ""),
    numbers[0] ?? "",
  );
  if (caption && !isPartMark(body, begin)) {
    const printed = captionSpan(body, caption, begin, end);
    const rest = textAfter(body, printed.line, printed.start, end);
    if (!isSentence(printed))
      return { numbers, caption: printed.spans, pieces: piecesOf(body, { ...rest, endLine: end }), heading };
  }
  const own = isPartMark(body, begin) ? null : titleOf(body, heading, begin, end);
  if (own)
    return {
      numbers,
      caption: [own],
      pieces: piecesOf(body, { line: begin.line + 1, start: 0, endLine: end }),
      heading,
    };
  return { numbers, caption: [], pieces: piecesOf(body, { ...begin, endLine: end }), heading };
}

/** "This statement is filed pursuant to Rule 13d-1(b) and the person filing, FMR …" is an answer, no caption. */
const isSentence = ({ spans }: CaptionSpan): boolean => /,$/.test(spans.map(spanText).join(" "));

const isPartMark = (body: BodyLines, { line, start }: { line: number; start: number }): boolean =>
  /^\(?[a-k]\)/i.test(body.lines[line]?.text.slice(start, start + 4) ?? "");

/** Where text begins after a heading's number or caption: on its line behind a colon or a dash, or on the next. */
function textAfter(
  body: BodyLines,
  line: number,
  start: number,
  end: number,
): { line: number; start: number } {
  const text = body.lines[line]?.text ?? "";
  const skipped = /^[\s.:;)\]\-–—*†]+/.exec(text.slice(start))?.[0].length ?? 0;
  if (start + skipped < text.length) return { line, start: start + skipped };
  const next = body.nextText(line + 1, end);
  return { line: next < 0 ? end : next, start: 0 };
}

/** A caption that the forms do not know: a short title, alone on the heading's line. */
function titleOf(
  body: BodyLines,
  heading: ItemHeading,
  begin: { line: number; start: number },
  end: number,
): Span | null {
  const line = body.lines[begin.line];
  if (!line || begin.line !== heading.line || line.text.length - begin.start > 120) return null;
  if (line.kind === "printed" && begin.line + 1 < end && !body.isBreak(begin.line + 1)) return null;
  const words = line.text
    .slice(begin.start)
    .split(/\s+/)
    .filter((word) => /[A-Za-z]{4}/.test(word));
  const isTitle =
    words.length > 0 &&
    words.every((word) => /^\W*[A-Z]/.test(word)) &&
    !/^(?:see|none|not|n\/a)\b/i.test(line.text.slice(begin.start));
  return isTitle ? spanOf(line, begin.start) : null;
}
