import { expect, test } from "vitest";
import { toDecimal } from "../../base/decimal.ts";
import type { OwnershipFacts } from "../../model/ownership-facts.ts";
import { beneficialOwnership } from "../beneficial-ownership.ts";
import { classOf, lotOf, personOf } from "../testing/facts.ts";

const members = [personOf("fund", { by: "manager" }), personOf("manager")];
const union = (more: Partial<OwnershipFacts>) =>
  beneficialOwnership(
    classOf(10_000, { persons: members, lots: [lotOf("fund", 900), lotOf("manager", 100)], ...more }),
  ).groups.map(({ aggregate }) => toDecimal(aggregate));

test("a lot that two members own is the group's once", () => {
  expect(union({ groups: [["fund", "manager"]] })).toEqual(["1000"]);
});

test.each([
  ["first", ["manager", "fund"]],
  ["last", ["fund", "manager"]],
])("what the member named %s leaves out of its numbers is the group's, where another member counts it", (_, group) => {
  const disclaimers = [{ person: "manager", holder: "fund", excluded: true, facts: [] }];
  expect(union({ groups: [group], disclaimers })).toEqual(["1000"]);
});

test("what every member leaves out is not the group's", () => {
  const disclaimers = ["manager", "fund"].map((person) => ({
    person,
    holder: "fund",
    excluded: true,
    facts: [],
  }));
  expect(union({ groups: [["fund", "manager"]], disclaimers })).toEqual(["100"]);
});
