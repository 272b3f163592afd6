import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { exchangeMemberRecordHolder } from "./d-2-exchange-member-record-holder.ts";
import { cases } from "./exclusions.cases.ts";

test.each(cases.filter(({ fact }) => fact.kind === "record-holder"))("$name: $expect", ({
  fact,
  asOf,
  expect: wanted,
}) => {
  const on = day(asOf);
  if (fact.kind !== "record-holder") throw new Error("another rule's case");
  expect(inForceOn(exchangeMemberRecordHolder, on)(fact).is).toBe(wanted);
});
