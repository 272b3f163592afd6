import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { answer, missingFact, owned } from "../testing/duties.ts";
import { cases } from "./c-passive-investor-schedule-13g.cases.ts";
import { passiveInvestor } from "./c-passive-investor-schedule-13g.ts";

test.each(cases)("$name: $due", ({ on, percent, facts, acquired = true, due }) => {
  const passive = { hasControlPurpose: false, reportsAsInstitution: false, writeIn: "book.yaml", ...facts };
  const crossing = {
    after: owned(on, percent),
    isAcquisition: acquired,
    acquisitionMissing: missingFact,
  };
  expect(answer(inForceOn(passiveInvestor, day(on))(passive, crossing))).toBe(due);
});
