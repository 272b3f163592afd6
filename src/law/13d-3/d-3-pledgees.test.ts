import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { pledgees } from "./d-3-pledgees.ts";
import { cases } from "./exclusions.cases.ts";

test.each(cases.filter(({ fact }) => fact.kind === "pledge"))("$name: $expect", ({
  fact,
  asOf,
  expect: wanted,
}) => {
  const on = day(asOf);
  if (fact.kind !== "pledge") throw new Error("another rule's case");
  expect(inForceOn(pledgees, on)(fact, on).is).toBe(wanted);
});
