import { XmlDocument } from "libxml2-wasm";
import { expect, test } from "vitest";
import { rational } from "../base/rational.ts";
import { type Chart, sweepChart, timelineChart } from "./chart.ts";
import { amountAxis, dateAxis, percentAxis } from "./chart-axis.ts";
import { chartSvg } from "./chart-svg.ts";
import { sweep } from "./sweep.ts";
import { aultBook, aultDate, dateIn, eventful } from "./testing/questioned-books.ts";
import { ownershipOverTime } from "./timeline.ts";
import { valueText } from "./value-text.ts";

const labels = ({ ticks }: { ticks: readonly { label: string }[] }) =>
  ticks.map(({ label }) => label).join(" ");

test.each([
  [0.05, 0.3, "0.05 0.10 0.15 0.20 0.25 0.30"],
  [0, 1_000_000, "0 200,000 400,000 600,000 800,000 1,000,000"],
  [3, 3, "3.0 3.2 3.4 3.6 3.8 4.0"],
])("amounts from %d to %d", (from, to, ticks) => {
  expect(labels(amountAxis("", [from, to]))).toBe(ticks);
});

test.each([
  [[0.1, 3], "0% 1% 2% 3% 4%"],
  [[4, 8], "0% 2% 4% 6% 8% 10% 12%"],
  [[85, 93], "84% 86% 88% 90% 92% 94%"],
  [[15, 93], "0% 20% 40% 60% 80% 100%"],
  [[], "0.0% 0.2% 0.4% 0.6% 0.8% 1.0% 1.2%"],
])("percents among %j", (values, ticks) => {
  expect(labels(percentAxis(values, [5, 10, 20]))).toBe(ticks);
});

test.each([
  [
    "2024-07-01",
    "2024-07-07",
    "2024-07-01 2024-07-02 2024-07-03 2024-07-04 2024-07-05 2024-07-06 2024-07-07",
  ],
  ["2023-10-15", "2024-08-01", "2023-11-01 2024-01-01 2024-03-01 2024-05-01 2024-07-01"],
  [
    "2010-02-03",
    "2024-08-01",
    "2012-01-01 2014-01-01 2016-01-01 2018-01-01 2020-01-01 2022-01-01 2024-01-01",
  ],
])("days from %s to %s", (from, to, ticks) => {
  const day = (text: string) => Date.parse(text) / 86_400_000;
  expect(labels(dateAxis([day(from), day(to)]))).toBe(ticks);
});

const elements = (svg: string): string => {
  const document = XmlDocument.fromString(svg);
  const name = document.root.name;
  document.dispose();
  return name;
};

test("a sweep is drawn whole, the same each time, with words for those who do not see it", async () => {
  const book = await aultBook();
  const range = {
    varied: { is: "buy" as const, person: "henry-nisser", security: "common" },
    from: rational(0),
    to: rational(8_000_000),
    points: 9,
  };
  const swept = sweep({ book, on: aultDate, suppositions: [] }, range);
  const chart = sweepChart(swept, ["henry-nisser", "william-horne"]);
  const svg = chartSvg(chart);
  expect(elements(svg)).toBe("svg");
  expect(chartSvg(chart)).toBe(svg);
  expect(svg).toContain('<title id="title">Percent of the class by what henry-nisser buys of common</title>');
  expect(svg).toContain("HENRY C.W. NISSER: 0.00% to 22.32%, at least 0.00%, at most 22.32%");
  expect(svg).toContain("from 0 to 8,000,000.");
  expect(svg).toContain("prefers-color-scheme: dark");
  expect(svg.match(/class="level"/g)).toHaveLength(3);
  expect(svg.match(/class="line series-\d"/g)).toHaveLength(4);
});

test("names in a chart are data and never markup", () => {
  const chart: Chart = {
    title: 'A & B <script>"',
    description: "<b>",
    x: { title: "]]>", from: 0, to: 1, ticks: [] },
    y: { title: "", from: 0, to: 1, ticks: [] },
    lines: [{ name: "<i>&amp;", isStepped: false, points: [] }],
    levels: [{ at: 1, label: "<5%" }],
  };
  expect(elements(chartSvg(chart))).toBe("svg");
  expect(chartSvg(chart)).not.toMatch(/<script|<b>|<i>/);
});

test("over time a line breaks where the percent is not known, and is faint where it is only the least", () => {
  const timeline = ownershipOverTime(eventful(), dateIn("2024-01-01"), dateIn("2025-04-30"));
  const chart = timelineChart(timeline, ["fund", "group"]);
  expect(chart.lines.map(({ isStepped }) => isStepped)).toEqual([true, true]);
  expect(chart.lines[1]?.points[0]).toMatchObject({ y: null });
  expect(chart.lines[0]?.points.at(-1)?.x).toBe(chart.x.to);
  const svg = chartSvg(chart);
  expect(svg).toMatch(/class="line series-1 least"/);
  expect(svg).toMatch(/class="line series-1" d="M[\d.]+ [\d.]+H/);
});

test.each([
  [rational(15, 100), "price", "$0.1500"],
  [rational(123456, 1_000_000), "price", "$0.123456"],
  [rational(1234), "price", "$1,234.0000"],
  [rational(35_846_318), "outstanding", "35,846,318"],
  [dateIn("2024-07-23"), "date", "2024-07-23"],
] as const)("a value reads %#: %s", (value, is, text) => {
  const varied = is === "price" ? { is, average: "vwap", security: "common", tradingDays: 10 } : { is };
  expect(valueText(value, varied)).toBe(text);
});
