import { expect, test } from "vitest";
import { obligations } from "../obligations.ts";
import { day } from "../rule.ts";
import { toldObligation } from "../testing/told-obligation.ts";
import { cases } from "./institution-ends.cases.ts";

const asked = { today: day("2025-12-31"), until: day("2025-12-31") };

test.each(cases)("$name", ({ facts, expect: wanted }) => {
  expect(obligations(facts, asked).map(toldObligation)).toEqual(wanted);
});

test("the choice between the schedules is told where nobody has made it, and what is missing is named", () => {
  const open = cases.find(({ name }) => name.startsWith("nobody says on which schedule"));
  const found = open === undefined ? [] : obligations(open.facts, asked);
  expect(found[1]?.derivation.steps.map(({ says }) => says).join()).toContain("may amend the Schedule 13G");
  expect(found[2]?.missing).toEqual([{ what: "on which schedule it reports", writeIn: "book.yaml" }]);
});
