import { expect, test } from "vitest";
import { cases } from "./judge-filing.cases.ts";
import { judgeFiling } from "./judge-filing.ts";
import { filing } from "./testing/filings.ts";

test.each(cases)("$name: $standing", ({ filing: written, previous, standing, late = null, says = "" }) => {
  const found = judgeFiling(filing(written), previous ? filing(previous) : null);
  expect({ standing: found.standing, late: found.businessDaysLate }).toEqual({
    standing,
    late: late ?? found.businessDaysLate,
  });
  if (late === null && standing !== "perhaps late") expect(found.businessDaysLate).toBe(null);
  expect(found.says).toContain(says);
});

test("what cannot be told names what is missing, and what is perhaps late its doubt", () => {
  for (const { filing: written, previous } of cases) {
    const found = judgeFiling(filing(written), previous ? filing(previous) : null);
    if (found.standing === "cannot be told") expect(found.missing.join()).not.toBe("");
    if (found.standing === "perhaps late") expect([...found.doubts, ...found.missing].join()).not.toBe("");
    if (found.standing === "late") expect([found.missing, found.doubts]).toEqual([[], []]);
  }
});
