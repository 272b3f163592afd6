import { expect, test } from "vitest";
import { obligations } from "../obligations.ts";
import { day } from "../rule.ts";
import { toldObligation } from "../testing/told-obligation.ts";
import { cases } from "./registration.cases.ts";

const asked = { today: day("2025-12-31"), until: day("2025-12-31") };

test.each(cases)("$name", ({ facts, expect: wanted }) => {
  expect(obligations(facts, asked).map(toldObligation)).toEqual(wanted);
});

test("the first schedule says since when the class is registered, an amendment does not", () => {
  const [newly] = cases.filter(({ name }) => name.startsWith("a filer of 13D that acquired before"));
  const found = newly === undefined ? [] : obligations(newly.facts, asked);
  expect(
    found.map(({ schedule, derivation }) => [
      schedule,
      derivation.steps.some(({ cite }) => cite?.cite === "17 CFR 240.13d-1(i)(1)"),
    ]),
  ).toEqual([
    ["13G", true],
    ["13D", true],
    ["13G/A", false],
  ]);
});
