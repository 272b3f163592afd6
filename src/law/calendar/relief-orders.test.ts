import { expect, test } from "vitest";
import { day } from "../rule.ts";
import { reliefFor } from "./relief-orders.table.ts";

test.each([
  ["13D", "2012-10-29", "2012-11-21", "Hurricane Sandy"],
  ["13G", "2012-11-20", "2012-11-21", "Hurricane Sandy"],
  ["13D", "2012-11-20", "2012-11-23", null],
  ["13D", "2012-10-26", "2012-10-31", null],
  ["13G", "2020-03-02", "2020-04-16", "COVID-19"],
  ["13G", "2020-03-02", "2020-04-17", null],
  ["13D", "2020-03-02", "2020-03-10", null],
  ["13G", "2020-07-02", "2020-07-06", null],
] as const)("%s due on %s, filed on %s: %s", (schedule, lastDay, filed, why) => {
  expect(reliefFor(schedule, day(lastDay), day(filed))?.why ?? null).toBe(why);
});
