import { expect, test } from "vitest";
import type { OpenQuestion } from "../../model/reporting-facts.ts";
import { obligations } from "../obligations.ts";
import { day } from "../rule.ts";
import { historyOf, ownedDay as on, reporting } from "../testing/histories.ts";
import { toldObligation } from "../testing/told-obligation.ts";

const asked = { today: day("2025-12-31"), until: day("2025-12-31") };

const change = (says: string, isMaterial?: boolean): OpenQuestion => ({
  says,
  question: `Is it material: ${says}?`,
  writeIn: "book.yaml:9:5: material: yes or no",
  isMaterial,
});

const filed = (days: readonly ReturnType<typeof on>[], filings = ["13D 2025-03-10"]) =>
  reporting("13D", [on("2025-03-03", 600_000), ...days], filings);
const amendments = (facts: ReturnType<typeof reporting>) => obligations(facts, asked).slice(1);

test.each([
  ["material", [change("a plan", true)], ["13D/A 13d-2(a) 2025-04-17 by 2025-04-21: overdue"]],
  ["not material", [change("a plan", false)], []],
  ["open", [change("a plan")], ["13D/A 13d-2(a) 2025-04-17 by 2025-04-21: overdue to decide"]],
  [
    "two that are material, in one amendment",
    [change("a plan", true), change("a loan", true)],
    ["13D/A 13d-2(a) 2025-04-17 by 2025-04-21: overdue"],
  ],
  [
    "two that are open, each asked",
    [change("a plan"), change("a loan")],
    [
      "13D/A 13d-2(a) 2025-04-17 by 2025-04-21: overdue to decide",
      "13D/A 13d-2(a) 2025-04-17 by 2025-04-21: overdue to decide",
    ],
  ],
  [
    "a material one and an open one",
    [change("a plan"), change("a loan", true)],
    [
      "13D/A 13d-2(a) 2025-04-17 by 2025-04-21: overdue",
      "13D/A 13d-2(a) 2025-04-17 by 2025-04-21: overdue to decide",
    ],
  ],
])("changes of facts of a filer of 13D: %s", (_, changes, wanted) => {
  const found = amendments(filed([on("2025-04-17", 600_000, { asked: changes })]));
  expect(found.map(toldObligation)).toEqual(wanted);
});

test("both material changes are steps of the one amendment", () => {
  const changes = [change("a plan", true), change("a loan", true)];
  const [found] = amendments(filed([on("2025-04-17", 600_000, { asked: changes })]));
  expect(found?.derivation.says).toContain("a plan: said to be material");
  expect(found?.derivation.steps[0]?.says).toBe("a loan: said to be material");
});

test("an open change names the key that takes the answer, and owners that share it are asked once", () => {
  const facts = filed([on("2025-04-17", 600_000, { asked: [change("a plan"), change("a loan")] })]);
  const [fund] = facts.owners;
  const both = { ...facts, owners: [...facts.owners, historyOf(fund?.days ?? [], "manager")] };
  const found = amendments(both);
  expect(found.map(({ who, question }) => [who.join(), question])).toEqual([
    ["fund,manager", "Is it material: a plan? Write it in book.yaml:9:5: material: yes or no."],
    ["fund,manager", "Is it material: a loan? Write it in book.yaml:9:5: material: yes or no."],
  ]);
});

test("one percent on the same day calls for the amendment that tells of it, too", () => {
  const day17 = on("2025-04-17", 700_000, { asked: [change("a plan", true)] });
  expect(amendments(filed([day17])).map(toldObligation)).toEqual([
    "13D/A 13d-2(a) 2025-04-17 by 2025-04-21: overdue",
  ]);
});

test("who reports on nothing, or on Schedule 13G, is not asked", () => {
  const days = [on("2025-03-03", 400_000), on("2025-04-17", 400_000, { asked: [change("a plan", true)] })];
  expect(obligations(reporting("13D", days), asked)).toEqual([]);
  const over = [on("2025-03-03", 600_000), on("2025-04-17", 600_000, { asked: [change("a plan", true)] })];
  expect(obligations(reporting("passive", over, ["13G 2025-03-10"]), asked).map(toldObligation)).toEqual([
    "13G 13d-1(c) 2025-03-03 by 2025-03-10: filed on time",
  ]);
});

test("old: promptly after the last day of the old rule, two business days after the first of the new", () => {
  const of = (at: string) =>
    obligations(
      reporting(
        "13D",
        [on("2023-03-03", 600_000), on(at, 600_000, { asked: [change("a plan", true)] })],
        ["13D 2023-03-13"],
      ),
      asked,
    ).at(-1)?.deadline;
  expect(of("2024-02-04")).toMatchObject({ on: "2024-02-06", isPromptly: true });
  expect(of("2024-02-05")).toMatchObject({ on: "2024-02-07", isPromptly: false });
});
