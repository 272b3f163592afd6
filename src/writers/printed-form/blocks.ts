import { type Redline, type RedlineRun, textAfter } from "../../base/redline.ts";
import type { PrintedBlock, PrintedColumn, PrintedParagraph, PrintedTable } from "./printed-form.ts";

/** The paragraphs of an item as blocks: those that have tabs in them, one after the other, are the rows of a table. */
export function blocksOf(paragraphs: readonly PrintedParagraph[]): readonly PrintedBlock[] {
  const blocks: PrintedBlock[] = [];
  let rows: (readonly Redline[])[] = [];
  const endTable = (): void => {
    if (rows.length > 0) blocks.push({ is: "table", ...textTable(rows) });
    rows = [];
  };
  for (const paragraph of paragraphs) {
    if (paragraph.text.some(({ text }) => text.includes("\t"))) rows.push(cellsOf(paragraph));
    else {
      endTable();
      blocks.push({ is: "paragraph", ...paragraph });
    }
  }
  endTable();
  return blocks;
}

/** The cells of a row as it is now; a row that went whole keeps those that it had. */
function cellsOf({ text, letter }: PrintedParagraph): readonly Redline[] {
  const isGone = text.every(({ is }) => is === "deleted");
  const cells: RedlineRun[][] = [[]];
  if (letter !== null) cells.push([]);
  if (letter !== null) cells[0]?.push({ is: "same", text: letter });
  for (const run of text) {
    const parts = run.is === "deleted" && !isGone ? [run.text.replaceAll("\t", " ")] : run.text.split("\t");
    for (const [i, part] of parts.entries()) {
      if (i > 0) cells.push([]);
      if (part !== "") cells.at(-1)?.push({ is: run.is, text: part });
    }
  }
  return cells;
}

function textTable(rows: readonly (readonly Redline[])[]): PrintedTable {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const columns = Array.from({ length: width }, (_, i) => columnOf(rows.map((cells) => cells[i] ?? [])));
  return {
    what: "text",
    title: null,
    head: [],
    columns,
    rows: rows.map((cells) => Array.from({ length: width }, (_, i) => cells[i] ?? [])),
  };
}

const FIGURE = /^[($\s]*\d[\d,.]*[%)\s]*$/;

/** Figures stand under each other where most of a column's cells are such. */
function columnOf(cells: readonly Redline[]): PrintedColumn {
  const said = cells.map(textAfter).filter((text) => text.trim() !== "");
  const figures = said.filter((text) => FIGURE.test(text)).length;
  return figures > 0 && figures * 2 >= said.length ? "figures" : "words";
}
