import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { asksFor } from "../testing/duties.ts";
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

test("each leg that nobody speaks of is asked for at its key", () => {
  const on = day("2025-03-10");
  const nobody = { exchangeMember: null, solelyOfRecord: null };
  const fact = { kind: "record-holder", ...nobody, writeIn: "record" } as const;
  expect(asksFor(inForceOn(exchangeMemberRecordHolder, on)(fact))).toEqual([
    "record.exchange-member",
    "record.solely-of-record",
  ]);
});
