import type { Line } from "../layout/line.ts";
import { type Initials, initialOf } from "./initials.ts";
import { isBlankOrRule, isPageFurniture } from "./page-furniture.ts";

/** A document's lines after its cover pages, and what among them is text. */
export interface BodyLines {
  readonly lines: readonly Line[];
  readonly from: number;
  /** Whether a line is blank, ruled or of the page rather than of the document. */
  isBreak(index: number): boolean;
  /** The next line from `index` on that is text, before `end`; -1 where there is none. */
  nextText(index: number, end?: number): number;
  /** The last text line before `index`; -1 where there is none. */
  previousText(index: number): number;
  /** Whether a paragraph begins at the line: in plain text sentences run over many lines. */
  beginsParagraph(index: number): boolean;
  isFurniture(index: number): boolean;
  /** Whether the line may hold two cells or more: of a table, or printed in columns. */
  mayHaveColumns(index: number): boolean;
  /** Whether the line's first letter or digit is one of these. */
  begins(index: number, among: Initials): boolean;
}

const MOST_BLANKS = 400;
const RUNNING_LENGTH = 50;

/** What a line is; 0 as long as nobody asked. */
const TEXT = 1;
const BREAK = 2;
const FURNITURE = 3;

export function bodyLines(lines: readonly Line[], from: number): BodyLines {
  const kinds = new Uint8Array(lines.length);
  const initials = new Uint8Array(lines.length);
  const columns = new Uint8Array(lines.length);
  /** Looks at a line once: all that read the body ask of every line what it may begin. */
  const look = (index: number): number => {
    const line = lines[index];
    if (!line) return BREAK;
    const initial = initialOf(line.text);
    initials[index] = initial;
    columns[index] = setInColumns(line) ? 1 : 0;
    if (isPageFurniture(lines, index, initial)) kinds[index] = FURNITURE;
    else kinds[index] = initial === 0 && isBlankOrRule(line.text) ? BREAK : TEXT;
    return kinds[index] as number;
  };
  const kindOf = (index: number): number => kinds[index] || look(index);
  const isBreak = (index: number): boolean => kindOf(index) !== TEXT;
  const previousText = (index: number): number => {
    for (let at = index - 1; at >= Math.max(0, index - MOST_BLANKS); at--) if (!isBreak(at)) return at;
    return -1;
  };
  return {
    lines,
    from: Math.max(0, from),
    isBreak,
    previousText,
    isFurniture: (index) => kindOf(index) === FURNITURE,
    mayHaveColumns: (index) => kindOf(index) > 0 && columns[index] === 1,
    begins: (index, among) => kindOf(index) > 0 && among[initials[index] as number] === 1,
    nextText(index, end = lines.length) {
      for (let at = Math.max(0, index); at < Math.min(end, index + MOST_BLANKS); at++)
        if (!isBreak(at)) return at;
      return -1;
    },
    beginsParagraph(index) {
      const line = lines[index];
      const before = lines[index - 1];
      if (!line || !before) return true;
      if (line.kind !== "printed")
        return !/(?:\b(?:in|of|to|and|under|see|by|with|or|the|this|at|on|into|from)|,)\s*$/i.test(
          before.text,
        );
      if (before.kind !== "printed" || isBreak(index - 1)) {
        return !runsOn(lines, previousText(index)) || before.text.trim() === "" || before.kind === "page";
      }
      return !runsOn(lines, index - 1);
    },
  };
}

function setInColumns({ kind, cells, text }: Line): boolean {
  if (cells.length > 0) return cells.length > 1;
  return kind === "printed" ? text.trimStart().includes("  ") : text.includes("\t");
}

/** Whether a printed line ends in the middle of a sentence. */
function runsOn(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text.trimEnd() ?? "";
  return text.trim().length >= RUNNING_LENGTH && !/[.:;!?\])]["”']?$/.test(text);
}
