import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { answer, owned } from "../testing/duties.ts";
import { cases } from "./b-2-institution-at-quarter-end.cases.ts";
import { institutionAtQuarterEnd } from "./b-2-institution-at-quarter-end.ts";

test.each(cases)("$name: $due", ({ on, percent, due }) => {
  expect(answer(inForceOn(institutionAtQuarterEnd, day(on))(owned(on, percent)))).toBe(due);
});
