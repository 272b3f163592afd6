import { expect, test } from "vitest";
import { toReadable } from "../../base/decimal.ts";
import { beneficialOwnership } from "../../law/index.ts";
import { bought, factsOf } from "../testing/book-of.ts";

const spouses = ["ann: { name: Ann, kind: individual }", "ben: { name: Ben, kind: individual }"];
const joint =
  "joint: { name: Ann and Ben, kind: joint-account, controlled-by: [{ person: ann }, { person: ben }] }";
const lines = {
  persons: [...spouses, joint],
  transactions: [bought("2024-01-02", 1000, "common", "joint"), bought("2024-01-02", 5, "common", "ann")],
};

test("the holders of a joint account direct it in its place", () => {
  const account = factsOf(lines, "2025-01-01").persons.find(({ id }) => id === "joint");
  expect(account?.directedBy).toMatchObject([
    { by: "ann", voting: "sole", dispositive: "sole", why: "a holder of the joint account" },
    { by: "ben", voting: "sole", dispositive: "sole", why: "a holder of the joint account" },
  ]);
});

test("they share each power over it, and it has none of its own", () => {
  const { persons } = beneficialOwnership(factsOf(lines, "2025-01-01"));
  const powers = persons.map(
    ({ person, soleVotingPower, sharedVotingPower, aggregate }) =>
      `${person} ${[soleVotingPower, sharedVotingPower, aggregate].map((shares) => toReadable(shares)).join(" ")}`,
  );
  expect(powers).toEqual([
    "fund 0 0 0",
    "manager 0 0 0",
    "ann 5 1,000 1,005",
    "ben 0 1,000 1,000",
    "joint 0 0 0",
  ]);
});

test.each([
  ["2023-12-31", 0],
  ["2024-01-01", 1],
  ["2024-05-31", 1],
  ["2024-06-01", 0],
])("a control from January to June: on %s there are %i", (on, count) => {
  const child =
    "child: { name: Child LLC, kind: other, controlled-by: [{ person: fund, from: 2024-01-01, until: 2024-06-01 }] }";
  const facts = factsOf({ persons: [child] }, on);
  expect(facts.persons.find(({ id }) => id === "child")?.directedBy).toHaveLength(count);
});
