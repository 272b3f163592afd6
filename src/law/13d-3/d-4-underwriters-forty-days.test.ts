import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { underwritersFortyDays } from "./d-4-underwriters-forty-days.ts";
import { cases } from "./exclusions.cases.ts";

test.each(cases.filter(({ fact }) => fact.kind === "underwriting"))("$name: $expect", ({
  fact,
  asOf,
  expect: wanted,
}) => {
  const on = day(asOf);
  if (fact.kind !== "underwriting") throw new Error("another rule's case");
  expect(inForceOn(underwritersFortyDays, on)(fact, on).is).toBe(wanted);
});
