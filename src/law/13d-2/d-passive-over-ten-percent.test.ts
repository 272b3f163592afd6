import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { answer, owned } from "../testing/duties.ts";
import { passiveAmendsOverTen } from "./d-passive-over-ten-percent.ts";
import { cases } from "./over-ten-percent.cases.ts";

test.each(cases)("$name: $passive", ({ on, percent, passive, ...given }) => {
  const { reported = "6", wasOverTen = false, changed = true } = given;
  const duty = inForceOn(
    passiveAmendsOverTen,
    day(on),
  )({
    reported: owned("2023-02-14", reported),
    owned: owned(on, percent),
    wasOverTen,
    holdingsChanged: changed,
  });
  expect(answer(duty)).toBe(passive);
});
