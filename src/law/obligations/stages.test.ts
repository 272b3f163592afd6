import { expect, test } from "vitest";
import { obligations } from "../obligations.ts";
import { day } from "../rule.ts";
import { ownedDay as on, reporting } from "../testing/histories.ts";
import { toldObligation } from "../testing/told-obligation.ts";
import { cases } from "./stages.cases.ts";

const asked = { today: day("2025-12-31"), until: day("2025-12-31") };

test.each(cases)("$name", ({ facts, expect: wanted }) => {
  expect(obligations(facts, asked).map(toldObligation)).toEqual(wanted);
});

test("what is not known of the change of schedules is asked for where it is to be written", () => {
  const facts = reporting("13D", [on("2024-11-04", 600_000)], ["13G 2024-11-12", "13D 2025-03-10"]);
  const leavingMissing = { what: "since when", writeIn: "book.yaml, left" };
  const kindMissing = { what: "the paragraph before", writeIn: "book.yaml, before" };
  const filer = { ...facts.filer, kindBefore13D: null, kindMissing, leavingMissing };
  const found = obligations({ ...facts, filer }, asked);
  expect(found.map(({ rule, missing }) => [rule.cite, missing])).toEqual([
    ["17 CFR 240.13d-1", [kindMissing]],
    ["17 CFR 240.13d-1(e)", [leavingMissing]],
  ]);
});

test("a question without a key to write the answer in is asked as it is", () => {
  const pledge = { says: "a pledge", question: "Is the pledge material?", writeIn: null };
  const days = [on("2025-03-03", 600_000), on("2025-04-17", 600_000, { asked: [pledge] })];
  const found = obligations(reporting("13D", days, ["13D 2025-03-10"]), asked);
  expect(found.map(({ question }) => question)).toEqual([null, "Is the pledge material?"]);
});
