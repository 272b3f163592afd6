import { expect, test } from "vitest";
import { decimal } from "../../base/decimal.ts";
import { plainDate } from "../../base/plain-date.ts";
import { rational } from "../../base/rational.ts";
import { printedPercent } from "../../questions/due/filings/printed-percent.ts";
import { type ReportedPoint, splitsIn } from "./splits.ts";

const point = (written: string): ReportedPoint => {
  const [day = "", amount = "", percent = ""] = written.split(" ");
  const on = plainDate(day);
  if (on === null) throw new Error(written);
  return { day: on, amount: decimal(amount), percent: printedPercent(percent) };
};
const history = (...points: readonly string[]): readonly ReportedPoint[] => points.map(point);

test("all holders' counts doubled at one percent are flagged as one jump between the nearest days", () => {
  const seen = splitsIn([
    history("2020-02-14 1000000 6.0", "2021-02-12 2000000 6.0"),
    history("2020-06-01 500000 5.1", "2020-12-01 1000000 5.2"),
  ]);
  expect(seen).toMatchObject([
    { after: "2020-06-01", by: "2020-12-01", factor: rational(2), jumped: 2, reported: 2 },
  ]);
});

test("a holder that bought as many again is no split, since the percent doubled", () => {
  expect(splitsIn([history("2020-02-14 1000000 6.0", "2021-02-12 2000000 12.0")])).toEqual([]);
});

test("one jump among holders who did not jump is no split", () => {
  const still = history("2020-02-14 700000 7.0", "2021-02-12 700000 7.0");
  expect(splitsIn([history("2020-02-14 1000000 6.0", "2021-02-12 2000000 6.0"), still, still])).toEqual([]);
});

test("a reverse split with fractions paid in cash is known by its factor", () => {
  const [seen] = splitsIn([history("2023-01-10 1234567 8.4", "2023-06-10 123456 8.4")]);
  expect(seen?.factor).toEqual(rational(1, 10));
  expect(seen?.says).toContain("1 for 10 (reverse)");
});
