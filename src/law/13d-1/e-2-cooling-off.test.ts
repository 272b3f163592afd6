import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { cases } from "./e-2-cooling-off.cases.ts";
import { coolingOff } from "./e-2-cooling-off.ts";

test.each(cases)("$name", ({ from, filed, through }) => {
  const ban = inForceOn(coolingOff, day(from))(day(from), filed === null ? null : day(filed));
  expect(ban).toMatchObject({ from, through });
});
