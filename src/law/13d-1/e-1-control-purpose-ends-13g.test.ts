import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { answer, owned } from "../testing/duties.ts";
import { cases } from "./e-1-control-purpose-ends-13g.cases.ts";
import { controlPurposeEnds13G } from "./e-1-control-purpose-ends-13g.ts";

test.each(cases)("$name: $due", ({ on, percent, due }) => {
  expect(
    answer(
      inForceOn(controlPurposeEnds13G, day(on))({ owned: owned(on, percent), reportsUnder: "13d-1(c)" }),
    ),
  ).toBe(due);
});

test.each([
  ["13d-1(b)", "2025-03-10"],
  ["13d-1(c)", "2025-03-10"],
  ["13d-1(d)", "none"],
  [null, "none"],
] as const)("a filer under %s: %s", (reportsUnder, due) => {
  const decide = inForceOn(controlPurposeEnds13G, day("2025-03-03"));
  expect(answer(decide({ owned: owned("2025-03-03", "6"), reportsUnder }))).toBe(due);
});
