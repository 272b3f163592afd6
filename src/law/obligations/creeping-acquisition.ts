import { initialSchedule13D } from "../13d-1/a-initial-schedule-13d.ts";
import { dueIf } from "../duty.ts";
import { twoPercentInTwelveMonths } from "../exchange-act-13d/d-6-B-two-percent-in-twelve-months.ts";
import { inForceOn } from "../rule.ts";
import { acquiredSince } from "./crossing.ts";
import { type Emission, emission, type Walk } from "./emission.ts";
import { isAcquisition, percentOn } from "./levels.ts";
import type { Checkpoint } from "./month-ends.ts";
import type { Reported } from "./reported.ts";

/**
 * An exempt owner that goes on buying: more than two percent in twelve months since it reported is no longer exempt by section
 * 13(d)(6)(B). Another exemption may apply, and so it is asked.
 */
export function creepingAcquisition(
  { history, calendar }: Walk,
  { on, level }: Checkpoint,
  { first: reported }: Reported,
): readonly Emission[] {
  if (reported === null || isAcquisition(history, level) !== true) return [];
  const acquired = acquiredSince(history, level, reported.on) ?? [];
  const outcome = inForceOn(
    twoPercentInTwelveMonths,
    on,
  )({
    on,
    acquired,
    outstanding: level.outstanding,
    outstandingMissing: level.acquisitionMissing,
  });
  if (outcome.is !== "not met") return [];
  const crossing = {
    after: percentOn(level, on),
    isAcquisition: true,
    acquisitionMissing: level.acquisitionMissing,
  };
  const duty = inForceOn(initialSchedule13D, on)(crossing, calendar);
  if (duty.is !== "due") return [];
  const asked = dueIf(QUESTION, outcome.step.says, twoPercentInTwelveMonths.cite, duty.by);
  return emission("13D", initialSchedule13D.cite, asked, on, level);
}

const QUESTION =
  "Is the acquisition exempt from section 13(d) for another reason? By the two percent in twelve months it is not; where it is not exempt, a Schedule 13D is due, or a 13G for a passive investor.";
