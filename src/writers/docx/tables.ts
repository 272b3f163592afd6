import { BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import type { Redline } from "../../base/redline.ts";
import { POWERS_CAPTION } from "../../model/cover-rows.ts";
import type { PrintedCover, PrintedRow, PrintedTable } from "../printed-form/printed-form.ts";
import { boxesInLine } from "./boxes.ts";
import { fixed, paragraphOf, type Writing } from "./paragraphs.ts";
import { runsOf } from "./run.ts";

/** Between the margins, in twentieths of a point. */
const WIDTH = 9900;
const NUMBER = 540;
const POWERS = 2300;

const rule = { style: BorderStyle.SINGLE, size: 4, color: "8C8D93" } as const;
const noRule = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;

/** The rows of a cover page as a table, drawn as the form has it. */
export function coverTable(writing: Writing, { rows }: PrintedCover): Table {
  const firstPower = rows.findIndex(({ isPower }) => isPower);
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [NUMBER, POWERS, NUMBER, WIDTH - POWERS - 2 * NUMBER],
    layout: "fixed",
    margins: { left: 90, right: 90, top: 20, bottom: 20 },
    rows: rows.map((row, i) => coverRow(writing, row, i === firstPower)),
  });
}

function coverRow(writing: Writing, row: PrintedRow, isFirstPower: boolean): TableRow {
  const value = new TableCell({
    columnSpan: row.isPower ? 1 : 3,
    children: [fixed(row.caption, { style: "CoverCaption" }), valueParagraph(writing, row)],
  });
  const number = new TableCell({ children: [fixed(String(row.number), { style: "CoverNumber" })] });
  const caption = new TableCell({
    columnSpan: 2,
    rowSpan: 4,
    verticalAlign: "center",
    children: [fixed(POWERS_CAPTION, { style: "CoverCaption", alignment: "center" })],
  });
  return new TableRow({ cantSplit: true, children: [...(isFirstPower ? [caption] : []), number, value] });
}

function valueParagraph(writing: Writing, { boxes, value, isName }: PrintedRow): Paragraph {
  return new Paragraph({
    style: "CoverValue",
    children: [
      ...boxesInLine(boxes, writing.changes),
      ...runsOf(value.text, writing.changes, isName ? { bold: true } : {}),
      ...(value.notes.length > 0 ? [new TextRun(" ")] : []),
      ...writing.notes.at(value.notes),
    ],
  });
}

const widths: Readonly<Record<Exclude<PrintedTable["what"], "text">, readonly number[]>> = {
  transactions: [3200, 1900, 2400, 1200, 1200],
  exhibits: [1100, 8800],
  "instruction-c": [2700, 2900, 2700, 1600],
};

/** A table of the body, with a head that each page repeats, under its heading. */
export function bodyTable(writing: Writing, table: PrintedTable): readonly (Paragraph | Table)[] {
  const { what, title, head, columns, rows } = table;
  const alignment = (column: number) => (columns[column] === "figures" ? "right" : "left");
  const none = { left: noRule, right: noRule, insideVertical: noRule };
  const headRow = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: head.map(
      (words, i) =>
        new TableCell({ children: [fixed(words, { style: "TableHead", alignment: alignment(i) })] }),
    ),
  });
  const bodyRows = rows.map((cells) => {
    const children = cells.map(
      (cell, i) =>
        new TableCell({
          children: [paragraphOf(writing, cell, { style: "TableText", alignment: alignment(i) })],
        }),
    );
    return new TableRow({ cantSplit: true, children });
  });
  const drawn = new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: what === "text" ? widthsOf(table) : widths[what],
    layout: "fixed",
    borders: { ...none, top: head.length === 0 ? rule : noRule, bottom: rule, insideHorizontal: rule },
    rows: [...(head.length === 0 ? [] : [headRow]), ...bodyRows],
  });
  return [...(title === null ? [] : [fixed(title, { heading: "Heading2" })]), drawn, fixed("")];
}

const SHORTEST = 6;
const LONGEST = 48;

/** Columns as wide as what stands in them asks for, within bounds. */
function widthsOf({ columns, rows }: PrintedTable): readonly number[] {
  const lengths = columns.map((_, i) =>
    rows.reduce((most, cells) => Math.max(most, lengthOf(cells[i] ?? [])), SHORTEST),
  );
  const sum = lengths.reduce((total, length) => total + length, 0);
  return lengths.map((length) => Math.floor((WIDTH * length) / sum));
}

/** Of the longest line, as far as it counts. */
const lengthOf = (cell: Redline): number =>
  cell
    .flatMap(({ text }) => text.split("\n"))
    .reduce((most, line) => Math.max(most, Math.min(line.length, LONGEST)), 0);
