import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { structuredDataMandate } from "./structured-data-mandate.ts";

test.each([
  ["2023-12-17", ["SC"]],
  ["2023-12-18", ["SC", "SCHEDULE"]],
  ["2024-12-17", ["SC", "SCHEDULE"]],
  ["2024-12-18", ["SCHEDULE"]],
])("filed on %s: %s", (on, types) => {
  expect(inForceOn(structuredDataMandate, day(on))()).toEqual(types);
});
