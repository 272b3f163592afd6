import type { Chart, ChartLine } from "../../index.ts";
import { type Canvas, canvas, DOTS_ACROSS, DOTS_DOWN } from "./canvas.ts";
import { paint } from "./terminal.ts";

const ROWS = 16;
const colours = [paint.cyan, paint.yellow, paint.green, paint.magenta, paint.red, paint.blue] as const;

/**
 * A chart for a terminal: lines in Braille dots, thresholds as dashes, each line's letter at its end. What is only the
 * least is dotted.
 */
export function terminalChart(chart: Chart, width: number): string {
  const { y, levels, lines } = chart;
  const margin = Math.max(...y.ticks.map(({ label }) => label.length)) + 1;
  const columns = Math.max(20, width - margin - 8);
  const rowOf = (at: number): number =>
    Math.min(ROWS - 1, Math.max(0, Math.round((ROWS * (y.to - at)) / (y.to - y.from) - 0.5)));
  const drawn = lines.map((line) => drawnLine(line, chart, columns));
  const named = new Map(y.ticks.toReversed().map(({ at, label }) => [rowOf(at), label]));
  const limits = new Map(levels.map(({ at, label }) => [rowOf(at), label]));
  const ends = endsByRow(lines, rowOf);
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const limit = limits.get(row);
    const cells = Array.from({ length: columns }, (_, column) =>
      cellOf(drawn, column, row, limit !== undefined),
    );
    const end = ends.get(row) ?? "";
    const limitName = limit === undefined ? "" : paint.dim(` ╌ ${limit}`);
    return `${(named.get(row) ?? "").padStart(margin - 1)} ${named.has(row) ? "┤" : "│"}${cells.join("")}${end}${limitName}`;
  });
  return [
    paint.bold(chart.title),
    ...lines.map(({ name }, n) => `${colourOf(n)(letterOf(n))} ${name}`),
    ...rows.map((row) => row.trimEnd()),
    ...xAxis(chart, margin, columns),
  ].join("\n");
}

function drawnLine({ points, isStepped }: ChartLine, { x, y }: Chart, columns: number): Canvas {
  const field = canvas(columns, ROWS);
  const [across, down] = [columns * DOTS_ACROSS - 1, ROWS * DOTS_DOWN - 1];
  const placeOf = (atX: number, atY: number): readonly [number, number] => [
    Math.round(((atX - x.from) / (x.to - x.from)) * across),
    Math.round(((y.to - atY) / (y.to - y.from)) * down),
  ];
  points.forEach((point, n) => {
    if (point.y === null) return;
    const here = placeOf(point.x, point.y);
    const before = points[n - 1];
    if (!before || before.y === null) {
      field.dot(...here);
      return;
    }
    const there = placeOf(before.x, before.y);
    const every = before.isWhole ? 1 : 3;
    if (isStepped) {
      const corner = [here[0], there[1]] as const;
      field.line(there, corner, every);
      field.line(corner, here);
    } else field.line(there, here, every);
  });
  return field;
}

function cellOf(drawn: readonly Canvas[], column: number, row: number, isLimit: boolean): string {
  for (const [n, field] of drawn.entries()) {
    const character = field.characterAt(column, row);
    if (character !== null) return colourOf(n)(character);
  }
  return isLimit ? paint.dim("╌") : " ";
}

/** The letters of the lines that end in a row. */
function endsByRow(lines: readonly ChartLine[], rowOf: (at: number) => number): ReadonlyMap<number, string> {
  const ends = new Map<number, string>();
  lines.forEach(({ points }, n) => {
    const last = points.at(-1)?.y ?? null;
    if (last === null) return;
    const row = rowOf(last);
    ends.set(row, `${ends.get(row) ?? " "}${colourOf(n)(letterOf(n))}`);
  });
  return ends;
}

function xAxis({ x }: Chart, margin: number, columns: number): readonly string[] {
  const rule: string[] = Array.from({ length: columns }, () => "─");
  const labels: string[] = Array.from({ length: columns + margin + 8 }, () => " ");
  let free = 0;
  for (const { at, label } of x.ticks) {
    const column = Math.min(columns - 1, Math.round(((at - x.from) / (x.to - x.from)) * (columns - 1)));
    const start = Math.max(0, margin + 1 + column - Math.floor(label.length / 2));
    if (start < free || start + label.length > labels.length) continue;
    rule[column] = "┬";
    for (const [n, letter] of [...label].entries()) labels[start + n] = letter;
    free = start + label.length + 2;
  }
  return [
    `${" ".repeat(margin)}└${rule.join("")}`,
    labels.join("").trimEnd(),
    `${" ".repeat(margin + 1)}${paint.dim(x.title)}`,
  ];
}

const letterOf = (n: number): string => String.fromCharCode(65 + (n % 26));
const colourOf = (n: number): ((text: string) => string) => colours[n % colours.length] ?? paint.bold;
