import { expect, test } from "vitest";
import { toDecimal } from "../../base/decimal.ts";
import { rational } from "../../base/rational.ts";
import { day, inForceOn } from "../rule.ts";
import { sharesOfTheIssuerAreOut } from "./d-4-shares-of-the-issuer-are-out.ts";

test.each([
  [0, "10000000", 0],
  [2_000_000, "8000000", 1],
])("of 10,000,000 with %i held by the issuer, %s are outstanding", (held, outstanding, steps) => {
  const on = day("2025-01-01");
  const fact = {
    shares: rational(10_000_000),
    heldByIssuer: rational(held),
    on,
    source: "Form 10-Q",
    facts: [],
  };
  const found = inForceOn(sharesOfTheIssuerAreOut, on)(fact);
  expect(toDecimal(found.outstanding)).toBe(outstanding);
  expect(found.steps).toHaveLength(steps);
});
