import { expect, test } from "vitest";
import { rational } from "../../base/rational.ts";
import { day, inForceOn } from "../rule.ts";
import { asksFor } from "../testing/duties.ts";
import { cases } from "./b-1-qualified-institution.cases.ts";
import { type InstitutionFacts, qualifiedInstitution } from "./b-1-qualified-institution.ts";

const decide = (facts: Partial<InstitutionFacts>) =>
  inForceOn(
    qualifiedInstitution,
    day("2025-01-01"),
  )({
    inOrdinaryCourse: true,
    hasControlPurpose: false,
    type: "IA",
    hasNotified: true,
    directPercent: null,
    writeIn: "schedule",
    ...facts,
  });

test.each(cases)("$name: $expect", ({ facts, expect: wanted }) => {
  expect(decide(facts).is).toBe(wanted);
});

test.each([
  ["the ordinary course", { inOrdinaryCourse: null }, ["schedule.ordinary-course"]],
  ["the purpose", { hasControlPurpose: null }, ["schedule.control-purpose"]],
  ["those who have accounts", { hasNotified: null }, ["schedule.notified"]],
  ["the kind", { type: null }, ["schedule.types"]],
  ["a parent's own holdings", { type: "HC" }, ["schedule.direct-percent"]],
  ["two of them", { type: null, hasNotified: null }, ["schedule.types", "schedule.notified"]],
] as const)("nobody speaks of %s: asked for at its key", (_, facts, keys) => {
  expect(asksFor(decide(facts))).toEqual(keys);
});

test.each([
  ["IA", 4],
  ["HC", 5],
])("%s: %i legs are looked at, a parent's own holdings of a parent alone", (type, legs) => {
  expect(decide({ type, directPercent: rational(1) }).step.steps).toHaveLength(legs);
});

test.each([
  "BD",
  "BK",
  "IC",
  "IV",
  "IA",
  "EP",
  "SA",
  "CP",
  "FI",
])("%s is a kind that (b)(1)(ii) lists", (type) => {
  expect(decide({ type }).is).toBe("met");
});
