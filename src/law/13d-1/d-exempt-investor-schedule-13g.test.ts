import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { answer, missingFact, owned } from "../testing/duties.ts";
import { cases } from "./d-exempt-investor-schedule-13g.cases.ts";
import { exemptInvestor } from "./d-exempt-investor-schedule-13g.ts";

test.each(cases)("$name: $due", ({ on, percent, due }) => {
  expect(
    answer(
      inForceOn(
        exemptInvestor,
        day(on),
      )({
        owned: owned(on, percent),
        isUnderParagraphA: false,
        paragraphAMissing: missingFact,
      }),
    ),
  ).toBe(due);
});

test.each([
  [true, "none"],
  [null, "undetermined"],
  [false, "2025-05-15"],
])("paragraph (a) asks for a report already, %s: %s", (isUnderParagraphA, due) => {
  const facts = { owned: owned("2025-03-31", "6"), isUnderParagraphA, paragraphAMissing: missingFact };
  expect(answer(inForceOn(exemptInvestor, day("2025-03-31"))(facts))).toBe(due);
});
