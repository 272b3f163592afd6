/** The columns of a table's grid that its next cells stand in, spans of earlier rows included. */
export interface TableGrid {
  readonly number: number;
  beginRow(): void;
  /** The column of the next cell. */
  place(columns: number, rows: number): number;
}

const MOST_COLUMNS = 1000;

export function tableGrid(number: number): TableGrid {
  const rowsLeft: number[] = [];
  let column = 0;
  return {
    number,
    beginRow() {
      column = 0;
      for (let i = 0; i < rowsLeft.length; i++) {
        const left = rowsLeft[i] ?? 0;
        if (left > 0) rowsLeft[i] = left - 1;
      }
      while (rowsLeft.length > 0 && !rowsLeft[rowsLeft.length - 1]) rowsLeft.pop();
    },
    place(columns, rows) {
      while ((rowsLeft[column] ?? 0) > 0) column++;
      const at = column;
      const end = Math.min(column + columns, MOST_COLUMNS);
      if (rows > 1) {
        while (rowsLeft.length < end) rowsLeft.push(0);
        for (let i = at; i < end; i++) rowsLeft[i] = rows;
      }
      column = Math.max(end, at);
      return at;
    },
  };
}
