import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { answer, owned } from "../testing/duties.ts";
import { cases } from "./b-2-institution-over-ten-percent.cases.ts";
import { institutionOverTenPercent } from "./b-2-institution-over-ten-percent.ts";

test.each(cases)("$name: $due", ({ on, percent, due }) => {
  expect(answer(inForceOn(institutionOverTenPercent, day(on))(owned(on, percent)))).toBe(due);
});
