import { foldedText } from "./folded-text.ts";
import type { Cell, Line } from "./line.ts";
import { type TableGrid, tableGrid } from "./table-grid.ts";

/** Paragraphs and tables as they are met, turned into lines. */
export interface LineMaker {
  readonly text: ReturnType<typeof foldedText>;
  /** What stands outside of tables ends a line here; within a cell a line of the cell. */
  breakLine(): void;
  openTable(): void;
  closeTable(): void;
  openRow(): void;
  closeRow(): void;
  openCell(columns: number, rows: number): void;
  closeCell(): void;
  /** Whether text met now stands in a table but in none of its cells. */
  isBetweenCells(): boolean;
  isInCell(): boolean;
  /** Ends what is open, as a line of its own begins; the cell goes on after it. */
  flush(): void;
  addLine(line: Line): void;
  finish(): readonly Line[];
}

interface OpenTable {
  readonly grid: TableGrid;
  cells: Cell[];
  inRow: boolean;
  cell: { column: number; columns: number; from: number } | null;
}

const DEEPEST_TABLE = 60;

export function lineMaker(): LineMaker {
  const text = foldedText();
  const lines: Line[] = [];
  const tables: OpenTable[] = [];
  let tablesSeen = 0;
  let tooDeep = 0;
  const current = (): OpenTable | undefined => tables[tables.length - 1];

  const endCell = (table: OpenTable): void => {
    const { cell } = table;
    if (cell && text.length > cell.from) {
      const start = cell.from === 0 ? 0 : cell.from + 1;
      table.cells.push({ start, end: text.length, column: cell.column, columns: cell.columns });
    }
  };
  const endRow = (table: OpenTable): void => {
    const { cells } = table;
    table.cells = [];
    const { text: taken, runs } = text.take();
    if (taken === "") return;
    const row: Line = { kind: "row", text: taken, cells, table: table.grid.number, runs };
    if (cells.length > 1) lines.push(row);
    else for (const line of linesOfCell(row)) lines.push(line);
  };
  const flush = (): void => {
    const table = current();
    if (!table) {
      const { text: taken, runs } = text.take();
      if (taken !== "") lines.push({ kind: "paragraph", text: taken, cells: [], table: null, runs });
      return;
    }
    endCell(table);
    endRow(table);
    if (table.cell) table.cell.from = 0;
  };
  const closeCell = (): void => {
    const table = current();
    if (!table?.cell) return;
    endCell(table);
    table.cell = null;
  };
  const closeRow = (): void => {
    const table = current();
    if (!table) return;
    closeCell();
    endRow(table);
    table.inRow = false;
  };
  const openRow = (): void => {
    const table = current();
    if (!table) return;
    closeRow();
    table.grid.beginRow();
    table.inRow = true;
  };
  const closeTable = (): void => {
    if (tooDeep > 0) {
      tooDeep--;
      return;
    }
    if (!current()) return;
    closeRow();
    tables.pop();
  };

  return {
    text,
    breakLine: () => (tables.length > 0 ? text.breakLine() : flush()),
    openTable() {
      if (tables.length >= DEEPEST_TABLE) {
        tooDeep++;
        return;
      }
      flush();
      tables.push({ grid: tableGrid(tablesSeen++), cells: [], inRow: false, cell: null });
    },
    closeTable,
    openRow,
    closeRow,
    openCell(columns, rows) {
      const table = current();
      if (!table) return;
      if (!table.inRow) openRow();
      closeCell();
      if (text.length > 0) text.tab();
      table.cell = { column: table.grid.place(columns, rows), columns, from: text.length };
    },
    closeCell,
    isBetweenCells: () => {
      const table = current();
      return table !== undefined && table.cell === null;
    },
    isInCell: () => current()?.cell != null,
    flush,
    addLine: (line) => lines.push(line),
    finish() {
      while (tables.length > 0) {
        tooDeep = 0;
        closeTable();
      }
      flush();
      return lines;
    },
  };
}

function linesOfCell(row: Line): Line[] {
  const { text, table } = row;
  const cell = row.cells[0] ?? { start: 0, end: text.length, column: 0, columns: 1 };
  const runs = row.runs as readonly number[];
  const lines: Line[] = [];
  let run = 0;
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    const own: number[] = [];
    while (run < runs.length && (runs[run] as number) < end) {
      const from = runs[run] as number;
      if (from >= start) own.push(from - start, runs[run + 1] as number, runs[run + 2] as number);
      run += 3;
    }
    const cells = [{ start: 0, end: end - start, column: cell.column, columns: cell.columns }];
    lines.push({ kind: "row", text: text.slice(start, end), cells, table, runs: own });
    start = end + 1;
  }
  return lines;
}
