import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { rightOf } from "../testing/facts.ts";
import { cashSettledDerivatives } from "./a-cash-settled-derivatives.ts";

test.each([
  [true, "not met"],
  [false, "met"],
])("settled in cash alone %s: %s", (cashOnly, is) => {
  expect(inForceOn(cashSettledDerivatives, day("2025-01-01"))(rightOf({ kind: "swap", cashOnly })).is).toBe(
    is,
  );
});
