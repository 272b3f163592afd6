import { expect, test } from "vitest";
import { plainDate } from "../../base/plain-date.ts";
import { rational } from "../../base/rational.ts";
import { printedPercent } from "../../questions/due/filings/printed-percent.ts";
import { denominatorOf } from "./denominators.ts";

const reported = [
  { asOf: "2024-01-31", class: "", shares: "9000000" },
  { asOf: "2024-07-31", class: "", shares: "10000000" },
];
const judged = (amount: number, percent: string, on: string) =>
  denominatorOf(rational(amount), printedPercent(percent), reported, plainDate(on));

test("a percent of what the issuer reported is not far", () => {
  expect(judged(600_000, "6.0", "2024-08-15")).toMatchObject({
    reported: rational(10_000_000),
    isFar: false,
  });
});

test("a percent of another class or an old count is flagged with both numbers", () => {
  const far = judged(600_000, "9.0", "2024-08-15");
  expect(far).toMatchObject({ isFar: true, asOf: "2024-07-31" });
  expect(far?.says).toContain("10,000,000 as of 2024-07-31");
});

test("the report counts that was out by the event, and none before the first", () => {
  expect(judged(600_000, "6.6", "2024-03-01")?.asOf).toBe("2024-01-31");
  expect(judged(600_000, "6.6", "2023-03-01")).toBeNull();
});

test("an issuer with several classes outstanding is not judged", () => {
  const both = [...reported, { asOf: "2024-07-31", class: "Class B", shares: "500" }];
  expect(denominatorOf(rational(1), printedPercent("6"), both, plainDate("2024-08-15"))).toBeNull();
});
