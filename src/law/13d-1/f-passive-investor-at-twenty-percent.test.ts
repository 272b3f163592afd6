import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { answer, owned } from "../testing/duties.ts";
import { cases } from "./f-passive-investor-at-twenty-percent.cases.ts";
import { passiveAtTwentyPercent } from "./f-passive-investor-at-twenty-percent.ts";

test.each(cases)("$name: $due", ({ on, percent, due }) => {
  expect(answer(inForceOn(passiveAtTwentyPercent, day(on))(owned(on, percent)))).toBe(due);
});
