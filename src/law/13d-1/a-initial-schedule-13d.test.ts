import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { answer, missingFact, owned } from "../testing/duties.ts";
import { cases } from "./a-initial-schedule-13d.cases.ts";
import { initialSchedule13D } from "./a-initial-schedule-13d.ts";

test.each(cases)("$name: $due", ({ on, percent, acquired = true, due }) => {
  const decide = inForceOn(initialSchedule13D, day(on));
  expect(
    answer(decide({ after: owned(on, percent), isAcquisition: acquired, acquisitionMissing: missingFact })),
  ).toBe(due);
});

test.each([
  ["2024-01-25", false],
  ["2024-01-26", true],
  ["2024-02-04", true],
])("an event of %s tells that no authority settles the change of the rule: %s", (on, told) => {
  const decide = inForceOn(initialSchedule13D, day(on));
  const duty = decide({ after: owned(on, "6"), isAcquisition: true, acquisitionMissing: missingFact });
  expect(JSON.stringify(duty.step).includes("no authority")).toBe(told);
});
