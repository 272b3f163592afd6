import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { asksFor } from "../testing/duties.ts";
import { printed } from "../testing/printed.ts";
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

test("each leg that nobody speaks of is asked for at its key", () => {
  const on = day("2025-03-10");
  const nobody = { firmCommitment: null, goodFaith: null, registered: null };
  const fact = {
    kind: "underwriting",
    acquired: day("2025-03-03"),
    ...nobody,
    writeIn: "underwriting",
  } as const;
  expect(asksFor(inForceOn(underwritersFortyDays, on)(fact, on))).toEqual([
    "underwriting.firm-commitment",
    "underwriting.good-faith",
    "underwriting.registered",
  ]);
});

test("the end of the forty days is told with its day and the paragraph", () => {
  const all = { firmCommitment: true, goodFaith: true, registered: true };
  const fact = {
    kind: "underwriting",
    acquired: day("2025-03-03"),
    ...all,
    writeIn: "underwriting",
  } as const;
  const told = (on: string) => printed(inForceOn(underwritersFortyDays, day(on))(fact, day(on)).step)[0];
  expect(told("2025-04-12")).toBe("an underwriter until 2025-04-12 [13d-3(d)(4)]");
  expect(told("2025-04-13")).toBe("forty days after 2025-03-03 ended with 2025-04-12 [13d-3(d)(4)]");
});
