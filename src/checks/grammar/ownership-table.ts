import { decimal } from "../../base/decimal.ts";
import { type Rational, ZERO } from "../../base/rational.ts";
import { plainText } from "./plain-text.ts";

export type OwnershipColumn =
  | "soleVotingPower"
  | "sharedVotingPower"
  | "soleDispositivePower"
  | "sharedDispositivePower"
  | "aggregate"
  | "percent";

/** A row of a table of holdings: who, and the number under each caption that is understood. */
export interface OwnershipRow {
  readonly subject: string;
  readonly values: Readonly<Partial<Record<OwnershipColumn, Rational>>>;
}

const CAPTIONS: readonly (readonly [OwnershipColumn, RegExp])[] = [
  ["soleVotingPower", /\bsole\b.*\bvot/i],
  ["sharedVotingPower", /\bshared\b.*\bvot/i],
  ["soleDispositivePower", /\bsole\b.*\bdispos/i],
  ["sharedDispositivePower", /\bshared\b.*\bdispos/i],
  ["percent", /\bpercent(?:age)?\b|%/i],
  ["aggregate", /\b(?:aggregate|total|amount beneficially owned|shares beneficially owned)\b/i],
];
const MARKS = /[⁽⁾¹²³⁰-⁹*†‡]+|\(\d{1,2}\)|\([a-z]\)/g;
const MOST_HEADER_LINES = 40;

/**
 * Reads tables of holdings: rows of cells parted by tabs, under captions that may run over several lines. A row whose
 * cells are not as many as the captions is left out.
 */
export function ownershipRows(text: string): readonly OwnershipRow[] {
  const lines = plainText(text.replaceAll("\t", "\u0001")).replaceAll("\u0001", "\t").split("\n");
  let columns: readonly (OwnershipColumn | null)[] = [];
  return lines.flatMap((line, i) => {
    const cells = cellsOf(line);
    if (!isData(cells)) return [];
    if (!isData(cellsOf(lines[i - 1] ?? ""))) columns = columnsAbove(lines, i);
    return cells.length === columns.length ? [rowOf(cells, columns)] : [];
  });
}

/** The cells without those that only hold a sign of percent or a bracket. */
const cellsOf = (line: string): readonly string[] =>
  line
    .split("\t")
    .map((cell) => cell.replace(MARKS, "").trim())
    .filter((cell) => !/^[%)]*$/.test(cell));

const isData = (cells: readonly string[]): boolean =>
  cells.length >= 3 &&
  /[A-Za-z]/.test(cells[0] ?? "") &&
  cells.slice(1).filter((cell) => numberOf(cell) !== null).length >= 2;

function columnsAbove(lines: readonly string[], row: number): readonly (OwnershipColumn | null)[] {
  let from = row;
  while (from > 0 && row - from < MOST_HEADER_LINES && isCaption(lines[from - 1] ?? "")) from--;
  const captions = lines
    .slice(from, row)
    .join(" ")
    .split("\t")
    .map((caption) => caption.trim());
  return captions.map((caption, i) =>
    i === 0 ? null : (CAPTIONS.find(([, words]) => words.test(caption))?.[0] ?? null),
  );
}

const isCaption = (line: string): boolean =>
  line.length > 0 && (line.includes("\t") || line.length < 45) && !/[.:;]$/.test(line.trim());

function rowOf(cells: readonly string[], columns: readonly (OwnershipColumn | null)[]): OwnershipRow {
  const values: Partial<Record<OwnershipColumn, Rational>> = {};
  for (const [i, column] of columns.entries()) {
    const value = numberOf(cells[i] ?? "");
    if (column && value && values[column] === undefined) values[column] = value;
  }
  return { subject: cells[0] ?? "", values };
}

function numberOf(cell: string): Rational | null {
  if (/^(?:-0-|[-–—]|none)$/i.test(cell)) return ZERO;
  const digits = /^(\d{1,3}(?:,\d{3})*|\d+)(\.\d+)? ?%?$/.exec(cell);
  return digits ? decimal(`${(digits[1] ?? "").replaceAll(",", "")}${digits[2] ?? ""}`) : null;
}
