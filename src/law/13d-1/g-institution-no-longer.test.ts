import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { answer, owned } from "../testing/duties.ts";
import { cases } from "./g-institution-no-longer.cases.ts";
import { institutionNoLonger } from "./g-institution-no-longer.ts";

test.each(cases)("$name: $due", ({ on, percent, due }) => {
  expect(answer(inForceOn(institutionNoLonger, day(on))(owned(on, percent)))).toBe(due);
});
