import type { UserError } from "../../../base/user-error.ts";
import { rowOfTexts, type TableRow } from "../table.ts";
import { numberText } from "./number-text.ts";
import { scanXml } from "./scan-xml.ts";
import { serialDate } from "./serial-date.ts";

interface SheetReading {
  readonly strings: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly from1904: boolean;
  readonly refuse: (sentence: string, row: number, cell: number) => UserError;
  readonly visit: (row: TableRow) => void;
}

/** A cell as the sheet's XML has it. */
interface WrittenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  isFormula: boolean;
}

/** Visits the rows of a sheet that hold anything, each cell as text. */
export function readSheet(xml: string, reading: SheetReading): void {
  const cells: string[] = [];
  let line = 0;
  let cell: WrittenCell | null = null;
  let isValue = false;
  let isReadingAid = false;
  scanXml(xml, {
    open: (name, { r, t, s }) => {
      if (name === "row") {
        line = r === undefined ? line + 1 : Number(r);
        cells.length = 0;
      } else if (name === "c") {
        const column = r === undefined ? cells.length : columnIndex(r);
        cell = { column, type: t ?? "n", style: Number(s ?? -1), value: "", isFormula: false };
      } else if (name === "v" || name === "t") isValue = true;
      else if (name === "rPh") isReadingAid = true;
      else if (name === "f" && cell) cell.isFormula = true;
    },
    text: (text) => {
      if (isValue && !isReadingAid && cell) cell.value += text;
    },
    close: (name) => {
      if (name === "v" || name === "t") isValue = false;
      else if (name === "rPh") isReadingAid = false;
      else if (name === "c" && cell) {
        const text = textOf(cell, line, reading);
        while (cells.length < cell.column) cells.push("");
        cells[cell.column] = text;
        cell = null;
      } else if (name === "row" && cells.some((text) => text !== ""))
        reading.visit({ ...rowOfTexts(cells), count: cells.length, line });
    },
  });
}

function textOf(
  cell: WrittenCell,
  line: number,
  { strings, dateStyles, from1904, refuse }: SheetReading,
): string {
  const { type, value, column } = cell;
  if (type === "s") return (strings[Number(value)] ?? "").trim();
  if (type === "str" || type === "inlineStr") return value.trim();
  if (type === "e") throw refuse(`the cell shows the error ${value}; mend it in the workbook`, line, column);
  if (type === "b") return value === "1" ? "yes" : "no";
  if (type === "d") return value.replace(/T00:00:00(\.0+)?Z?$/, "").trim();
  if (value === "") {
    if (!cell.isFormula) return "";
    throw refuse(
      "the workbook was saved without this formula's value; open it, calculate, and save it",
      line,
      column,
    );
  }
  if (dateStyles.has(cell.style)) return serialDate(value, from1904) ?? value;
  const number = numberText(value);
  if (number !== null) return number;
  throw refuse(`${value} has more digits than a sheet keeps exactly; write it as text`, line, column);
}

/** Sheets have at most this many columns. */
const MOST_COLUMNS = 16_384;

/** The index of a cell's column, from 0: `C12` is 2. */
function columnIndex(reference: string): number {
  let index = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? "A")
    index = index * 26 + letter.charCodeAt(0) - 64;
  return Math.min(index, MOST_COLUMNS) - 1;
}

/** `C` for 2, `AA` for 26. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest > 0 ? columnLetters(rest - 1) : ""}${String.fromCharCode(65 + (index % 26))}`;
}
