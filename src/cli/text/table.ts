import { visibleLength } from "./wrap.ts";

/** A column: its heading, and whether it is set to the right, as numbers are. */
export interface Column {
  readonly heading: string;
  readonly right?: boolean;
}

/** A table in columns that are as wide as they must be, two blanks apart, without rules. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ heading }, n) =>
    Math.max(visibleLength(heading), ...rows.map((row) => visibleLength(row[n] ?? ""))),
  );
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ right }, n) => pad(cells[n] ?? "", widths[n] ?? 0, right === true))
      .join("  ")
      .trimEnd();
  return [line(columns.map(({ heading }) => heading)), ...rows.map(line)].join("\n");
}

function pad(text: string, width: number, right: boolean): string {
  const blanks = " ".repeat(Math.max(0, width - visibleLength(text)));
  return right ? `${blanks}${text}` : `${text}${blanks}`;
}
