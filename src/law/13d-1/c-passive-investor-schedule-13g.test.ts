import { expect, test } from "vitest";
import type { Duty } from "../duty.ts";
import { day, inForceOn } from "../rule.ts";
import { answer, asksFor, missingFact, owned } from "../testing/duties.ts";
import { cases } from "./c-passive-investor-schedule-13g.cases.ts";
import { type PassiveFacts, passiveInvestor } from "./c-passive-investor-schedule-13g.ts";

const decide = (
  on: string,
  percent: string,
  facts: Partial<PassiveFacts> = {},
  isAcquisition: boolean | null = true,
): Duty => {
  const passive = { hasControlPurpose: false, reportsAsInstitution: false, writeIn: "schedule", ...facts };
  const crossing = { after: owned(on, percent), isAcquisition, acquisitionMissing: missingFact };
  return inForceOn(passiveInvestor, day(on))(passive, crossing);
};

test.each(cases)("$name: $due", ({ on, percent, facts, acquired = true, due }) => {
  expect(answer(decide(on, percent, facts, acquired))).toBe(due);
});

test.each([
  ["the purpose", "6", { hasControlPurpose: null }, ["schedule.control-purpose"]],
  ["whether it reports as an institution", "6", { reportsAsInstitution: null }, ["schedule.rule"]],
  ["whether it is twenty percent", ">=6", {}, [missingFact.writeIn]],
  ["how much is owned", "?", {}, [missingFact.writeIn]],
] as const)("nobody tells %s: asked for where it is to be written", (_, percent, facts, places) => {
  expect(asksFor(decide("2025-03-03", percent, facts))).toEqual(places);
});

test("a leg that fails is told with what is known of the others", () => {
  const { step } = decide("2025-03-03", ">=6", { hasControlPurpose: true });
  expect(step.steps.map(({ says }) => says)).toEqual([
    "there is no purpose or effect of changing or influencing control: no",
    "it does not report as an institution: yes",
    "it owns less than 20%: not known",
  ]);
});

test("exempt by two percent in twelve months: nothing under this paragraph", () => {
  const crossing = { after: owned("2025-03-03", "6"), isAcquisition: true, acquisitionMissing: missingFact };
  const passive = { hasControlPurpose: false, reportsAsInstitution: false, writeIn: "schedule" };
  const answerWhere = (isCreeping: boolean) =>
    answer(inForceOn(passiveInvestor, day("2025-03-03"))(passive, { ...crossing, isCreeping }));
  expect([answerWhere(true), answerWhere(false)]).toEqual(["none", "2025-03-10"]);
});
