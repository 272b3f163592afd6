import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { answer, owned } from "../testing/duties.ts";
import { cases } from "./b-periodic-amendment-13g.cases.ts";
import { periodicAmendment13G } from "./b-periodic-amendment-13g.ts";

test.each(cases)("$name: $due", ({ on, reported = "6", percent, changed = true, due }) => {
  const duty = inForceOn(
    periodicAmendment13G,
    day(on),
  )({ reported: owned("2021-02-14", reported), owned: owned(on, percent), holdingsChanged: changed });
  expect(answer(duty)).toBe(due);
});
