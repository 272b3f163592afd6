import type { CheckReport, Finding, FindingOutcome, Review } from "../model/finding.ts";
import type { Schedule } from "../model/schedule.ts";
import { kindOf, whyNotApplicable } from "./applicability.ts";
import type { Check, CheckContext, CheckResult, Observation } from "./check.ts";
import { compareFindings, mergeByRootCause, type RootedFinding } from "./merge-by-root-cause.ts";
import { withoutOtherIssuer } from "./other-issuer.ts";
import { placesOf } from "./places.ts";
import { checks as allChecks } from "./registry.ts";
import { fillWording } from "./wording.ts";

/**
 * Runs every check on a schedule and gathers what they found: one finding a root cause, the weightiest first.
 *
 * Pure: the same schedule gives the same review. A check that lacks what it needs is reported "not applicable" with
 * the reason.
 *
 * @param context what is known beside the schedule, such as the previous filing; one on another issuer is not used
 * @param checks those to run; all where left out
 * @example
 * checkSchedule(schedule).findings.filter((finding) => finding.outcome === "fail")
 */
export function checkSchedule(
  schedule: Schedule,
  context: CheckContext = {},
  checks: readonly Check[] = allChecks,
): Review {
  const known = withoutOtherIssuer(schedule, context);
  const results = checks.map((check) => ({ check, result: runCheck(check, schedule, known) }));
  const rooted = results.flatMap(({ check, result }) =>
    result.outcome === "observed"
      ? result.observations.map((observation) => rootedFinding(check, observation, schedule))
      : [],
  );
  return {
    findings: [...mergeByRootCause(rooted)].sort(compareFindings),
    reports: results.map(({ check, result }) => report(check, result)),
  };
}

function runCheck(check: Check, schedule: Schedule, context: CheckContext): CheckResult {
  const because = whyNotApplicable(check, schedule, context);
  return because === null ? check.run(schedule, context) : { outcome: "not applicable", because };
}

function rootedFinding(check: Check, observation: Observation, schedule: Schedule): RootedFinding {
  const finding: Finding = {
    check: check.id,
    severity: check.severity,
    outcome: observation.outcome,
    who: observation.who ?? [],
    message: fillWording(wordingOf(check, observation), observation.values),
    stated: observation.stated ?? null,
    expected: observation.expected ?? null,
    arithmetic: observation.arithmetic ?? [],
    cite: (kindOf(schedule) === "13G" ? check.cite13G : undefined) ?? check.cite,
    settledBy: observation.settledBy ?? null,
    paths: observation.paths,
    places: placesOf(observation.paths, schedule.places),
  };
  return { finding, rootCause: observation.rootCause ?? null };
}

function wordingOf(check: Check, { wording, outcome }: Observation): string {
  const name = wording ?? outcome;
  const text = check.messages[name];
  if (text === undefined) throw new Error(`the check ${check.id} has no wording "${name}"`);
  return text;
}

function report(check: Check, result: CheckResult): CheckReport {
  const because = result.outcome === "not applicable" ? result.because : null;
  return { check: check.id, outcome: outcomeOf(result), because };
}

function outcomeOf(result: CheckResult): CheckReport["outcome"] {
  if (result.outcome !== "observed") return result.outcome;
  const outcomes: readonly FindingOutcome[] = result.observations.map(({ outcome }) => outcome);
  return outcomes.includes("fail") ? "fail" : "review";
}
