import type { Exhibit } from "../../model/schedule.ts";
import { codeAt, isSpace } from "../characters.ts";
import type { BodyLines } from "./body-lines.ts";
import { incorporatedFrom } from "./exhibit-entry.ts";
import { indexPieces, plainNumber } from "./exhibit-index.ts";
import { type FoundExhibit, listed } from "./exhibit-lists.ts";
import type { ItemSection, ScheduleKind } from "./item-sections.ts";
import type { Places } from "./places.ts";
import { folded, type Span, spanText } from "./span.ts";

/**
 * The exhibits that the statement lists: in the item of that name, then in its exhibit index where that names others.
 * Schedule 13G has no such item; what its Items 7 and 8 refer to as attached is listed.
 */
export function exhibitsOf(
  body: BodyLines,
  schedule: ScheduleKind,
  sections: readonly ItemSection[],
  places: Places,
): readonly Exhibit[] {
  const items = sections.filter(isExhibitItem);
  const own = items.flatMap(({ pieces }) => listed(pieces, true));
  const used = new Set(items.flatMap(({ pieces }) => pieces.map((piece) => piece.index)));
  const indexed = indexPieces(body, used).flatMap((pieces) => listed(pieces, false));
  const referred = schedule === "13G" ? referredTo(sections) : [];
  const found = [...own];
  for (const exhibit of [...indexed, ...referred])
    if (!isNamed(found, exhibit, own.length > 0)) found.push(exhibit);
  return found.map((exhibit, at) => exhibitOf(exhibit, `exhibits.${at}`, places));
}

const isExhibitItem = ({ caption, heading }: ItemSection): boolean => {
  const words = caption.map(spanText).join(" ");
  return /\bexhibits?\b/i.test(words) || (heading.numbers.join() === "7" && /^materials?\b/i.test(words));
};

function isNamed(found: readonly FoundExhibit[], { number }: FoundExhibit, hasList: boolean): boolean {
  if (number === null) return hasList || found.length > 0;
  return found.some((exhibit) => plainNumber(exhibit.number) === plainNumber(number));
}

function exhibitOf({ number, numberSpan, description }: FoundExhibit, path: string, places: Places): Exhibit {
  const spans = description.map(withoutPage);
  const text = folded(spans.map(spanText).join(" "));
  if (numberSpan) places.note(`${path}.number`, [numberSpan]);
  if (text) places.note(`${path}.description`, spans);
  return { number, description: text, incorporatedFrom: incorporatedFrom(text) };
}

/** A description without the page number, or the star, that stands in a column of its own behind it. */
function withoutPage(span: Span): Span {
  const { line, start, end } = span;
  if (line.kind !== "printed") return span;
  let at = end;
  while (at > start && end - at <= LONGEST_PAGE && !isSpace(codeAt(line.text, at - 1))) at--;
  if (!PAGE.test(line.text.slice(at, end))) return span;
  let gap = gapBefore(span, at);
  if (at - gap === 1 && /^page$/i.test(line.text.slice(Math.max(start, gap - 4), gap))) {
    at = gap - 4;
    gap = gapBefore(span, at);
  }
  return at - gap >= NARROWEST_GAP ? { ...span, end: gap } : span;
}

const PAGE = /^(?:\d{1,3}|[*†‡]{1,3}|--?)$/;
const LONGEST_PAGE = 3;
const NARROWEST_GAP = 3;

/** Where the blanks before an index of a line begin. */
function gapBefore({ line, start }: Span, index: number): number {
  let at = index;
  while (at > start && isSpace(codeAt(line.text, at - 1))) at--;
  return at;
}

const ATTACHED =
  /\b(?:see|attached|in|on)\b[^.]{0,40}?\bexhibit\s{1,9}["“]?([A-Z](?![a-z])|\d{1,3}(?:\.\d{1,2})?)["”]?(?!\s{1,9}(?:to|of)\b)/i;

/** "See attached Exhibit A" in Items 7 and 8 of Schedule 13G, which ask for an exhibit. */
function referredTo(sections: readonly ItemSection[]): readonly FoundExhibit[] {
  return sections
    .filter(({ numbers }) => numbers.some((number) => number === "7" || number === "8"))
    .flatMap(({ pieces }) =>
      pieces.flatMap((piece) => {
        const match = ATTACHED.exec(piece.line.text.slice(piece.start, piece.end));
        const number = match?.[1];
        if (!match || number === undefined) return [];
        const at = piece.start + match.index + match[0].lastIndexOf(number);
        return [
          {
            number,
            numberSpan: { line: piece.line, start: at, end: at + number.length },
            description: [piece],
          },
        ];
      }),
    );
}
