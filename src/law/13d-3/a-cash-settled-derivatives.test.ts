import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { rightOf } from "../testing/facts.ts";
import { printed } from "../testing/printed.ts";
import { cashSettledDerivatives } from "./a-cash-settled-derivatives.ts";

test.each([
  [true, "not met"],
  [false, "met"],
])("settled in cash alone %s: %s", (cashOnly, is) => {
  expect(inForceOn(cashSettledDerivatives, day("2025-01-01"))(rightOf({ kind: "swap", cashOnly })).is).toBe(
    is,
  );
});

test.each([
  [true, "swap: settled in cash alone, no right to the shares; to be told in Item 6 [13d-3(a); 1 facts]"],
  [false, "swap can be settled in shares [13d-3(a); 1 facts]"],
])("settled in cash alone %s: %s", (cashOnly, says) => {
  const swap = rightOf({ kind: "swap", title: "swap", cashOnly, facts: [{ file: "book.yaml", line: 3 }] });
  expect(printed(inForceOn(cashSettledDerivatives, day("2025-01-01"))(swap).step)).toEqual([says]);
});
