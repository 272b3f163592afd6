import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { cases } from "./e-2-cooling-off.cases.ts";
import { coolingOff } from "./e-2-cooling-off.ts";

test.each(cases)("$name", ({ from, filed, through }) => {
  const ban = inForceOn(coolingOff, day(from))(day(from), filed === null ? null : day(filed));
  expect(ban).toMatchObject({ from, through });
});

test("the ban is told with its days and the paragraph", () => {
  const told = (filed: string | null) => {
    const { says, cite } = inForceOn(coolingOff, day("2025-03-03"))(
      day("2025-03-03"),
      filed === null ? null : day(filed),
    ).step;
    return [says, cite?.cite];
  };
  expect(told("2025-03-07")).toEqual([
    "no voting and no buying from 2025-03-03 through 2025-03-17, the tenth day from the filing of 2025-03-07",
    "17 CFR 240.13d-1(e)(2)",
  ]);
  expect(told(null)).toEqual([
    "no voting and no buying from 2025-03-03 until the tenth day after the Schedule 13D, which is not filed",
    "17 CFR 240.13d-1(e)(2)",
  ]);
});
