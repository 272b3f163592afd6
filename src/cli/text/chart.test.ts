import { expect, test } from "vitest";
import type { Chart } from "../../index.ts";
import { canvas } from "./canvas.ts";
import { terminalChart } from "./chart.ts";

test("two by four dots make a character", () => {
  const field = canvas(2, 1);
  expect(field.characterAt(0, 0)).toBe(null);
  field.dot(0, 0);
  field.dot(1, 3);
  field.dot(9, 9);
  field.dot(-1, 0);
  expect([field.characterAt(0, 0), field.characterAt(1, 0)]).toEqual(["⢁", null]);
  field.line([0, 0], [3, 0]);
  expect([field.characterAt(0, 0), field.characterAt(1, 0)]).toEqual(["⢉", "⠉"]);
});

const point = (x: number, y: number | null) => ({ x, y, isWhole: true });
const chart: Chart = {
  title: "Percent",
  description: "",
  x: { title: "price", from: 0, to: 10, ticks: [0, 5, 10].map((at) => ({ at, label: `$${at}` })) },
  y: { title: "", from: 0, to: 16, ticks: [0, 8, 16].map((at) => ({ at, label: `${at}%` })) },
  lines: [
    { name: "Fund", isStepped: false, points: [point(0, 16), point(10, 0)] },
    { name: "Manager", isStepped: true, points: [point(0, 0), point(5, 12), point(10, 12)] },
    { name: "Nobody", isStepped: true, points: [point(0, null)] },
  ],
  levels: [{ at: 5, label: "5%" }],
};

test("lines, thresholds, axes and each line's letter at its end stand where they belong", () => {
  const rows = terminalChart(chart, 60).split("\n");
  expect(rows.slice(0, 4)).toEqual(["Percent", "A Fund", "B Manager", "C Nobody"]);
  const drawn = rows.slice(4, 20);
  expect(drawn).toHaveLength(16);
  expect(drawn[0]).toMatch(/^16% ┤⠑/);
  expect(drawn[8]).toMatch(/^ 8% ┤ /);
  expect(drawn.at(-1)).toMatch(/^ 0% ┤⣀+.* A$/);
  expect(drawn[4]).toMatch(/ B$/);
  expect(drawn[11]).toMatch(/│╌+.*╌ 5%$/);
  expect(rows[20]).toMatch(/^ {4}└┬─+┬─+┬$/);
  expect(rows[21]).toMatch(/^ *\$0 +\$5 +\$10$/);
  expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(60);
});
