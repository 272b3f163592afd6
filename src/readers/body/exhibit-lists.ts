import { exhibitEntry } from "./exhibit-entry.ts";
import { folded, type Span, spanText } from "./span.ts";
import type { Piece } from "./text-of-lines.ts";

/** An exhibit of a list: the stretches of its number and of its description. */
export interface FoundExhibit {
  readonly number: string | null;
  readonly numberSpan: Span | null;
  readonly description: readonly Span[];
}

const NONE =
  /^\W{0,4}(?:none|not applicable|n\/a|no exhibits?|inapplicable|nothing|not required|intentionally)/i;
const LEAD =
  /:\s*$|^(?:item\s+7|the following|exhibits?\W*$|exhibit\s+(?:no|number|index)|description|attached (?:hereto )?(?:as|are))|hereby (?:amended|supplemented|incorporated)|^\W{0,4}filed (?:herewith|previously)|^previously filed/i;
/** What a note beneath the list says of the exhibits that bear its mark. */
const SOURCE = /^(?:previously\s+)?(?:filed\b|incorporated\b)/i;
const NOTE = /^\s*(?:[*†‡+]{1,3}|\(\d\)|[⁽¹²³])\s*\S/;

/** The entries of a list. Without a single number, every paragraph of the item is an exhibit without one. */
export function listed(pieces: readonly Piece[], isItem: boolean): readonly FoundExhibit[] {
  const found: { number: string; numberSpan: Span; description: Span[]; last: Piece }[] = [];
  const indent = pieces[0]?.start ?? 0;
  let isOpen = false;
  for (const piece of pieces) {
    const last = found.at(-1);
    const entry = exhibitEntry(piece);
    const isWrapped =
      last !== undefined && isOpen && piece.line.kind === "printed" && piece.index === last.last.index + 1;
    const column = found[0]?.numberSpan.start ?? indent;
    if (entry && !(isWrapped && !entry.isNamed && piece.start > column + 1)) {
      found.push({
        number: entry.number,
        numberSpan: entry.numberSpan,
        description: entry.description ? [entry.description] : [],
        last: piece,
      });
      isOpen = true;
    } else if (last && isOpen && (isWrapped || last.description.length === 0 || isIndentedCell(piece))) {
      if (NOTE.test(textOf(piece)) && last.description.length > 0) isOpen = false;
      else last.description.push(piece);
      last.last = piece;
    } else isOpen = false;
  }
  const numbered = found.filter(({ number, description }) => {
    const text = description.map(spanText).join(" ");
    return !NONE.test(text) && !(number.startsWith("(") && SOURCE.test(text));
  });
  if (numbered.length > 0) return numbered;
  const first = pieces[0];
  return isItem && first && !NONE.test(textOf(first)) ? paragraphs(pieces) : [];
}

const textOf = (piece: Piece): string => piece.line.text.slice(piece.start, piece.end);

/** The second line of a description that stands in a table whose first cell is empty. */
const isIndentedCell = ({ line }: Piece): boolean =>
  line.kind === "row" && line.cells.length === 1 && (line.cells[0]?.column ?? 0) > 0;

const LONGEST_DESCRIPTION = 600;

function paragraphs(pieces: readonly Piece[]): readonly FoundExhibit[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1)?.at(-1);
    const goesOn =
      last?.line.kind === "printed" && piece.line.kind === "printed" && piece.index === last.index + 1;
    if (goesOn) groups.at(-1)?.push(piece);
    else groups.push([piece]);
  }
  return groups
    .filter((group) => {
      const text = folded(group.map(spanText).join(" "));
      return (
        text.length > 6 &&
        text.length < LONGEST_DESCRIPTION &&
        /[A-Za-z]{3}/.test(text) &&
        !NONE.test(text) &&
        !LEAD.test(text) &&
        !NOTE.test(text) &&
        !/^see\b/i.test(text)
      );
    })
    .map((group) => ({ number: null, numberSpan: null, description: group }));
}
