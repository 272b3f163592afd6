import {
  add,
  atLeast,
  divide,
  HUNDRED,
  isZero,
  moreThan,
  multiply,
  ONE,
  type Rational,
} from "../../base/rational.ts";
import type { Step } from "../../model/derivation.ts";
import type { OpenQuestion, OwnedDay } from "../../model/reporting-facts.ts";
import { FIVE_PERCENT, initialSchedule13D } from "../13d-1/a-initial-schedule-13d.ts";
import { otherMaterialChanges } from "../13d-2/a-other-material-changes.ts";
import { dueIf } from "../duty.ts";
import { inForceOn } from "../rule.ts";
import { type Emission, emission, type Walk } from "./emission.ts";

/**
 * What a day asks of a filer of Schedule 13D: whether a fact beside the numbers changed materially, and of rights whose purpose
 * nobody says whether they count at once. A right is asked about where it would matter: one percent of the class for
 * one that reports, more than five percent for one that does not.
 */
export function questionsOf(walk: Walk, day: OwnedDay, isReporting: boolean): readonly Emission[] {
  return inOneAmendment((day.asked ?? []).flatMap((asked) => ofQuestion(walk, day, isReporting, asked)));
}

/** Material changes of one day are told in one amendment: the first is due, the others are steps of it. */
function inOneAmendment(emissions: readonly Emission[]): readonly Emission[] {
  const [first, ...others] = emissions.filter(({ duty }) => duty.is === "due");
  if (first === undefined) return emissions;
  const { step } = first.duty;
  const duty = {
    ...first.duty,
    step: { ...step, steps: [...others.map((other) => alone(other.duty.step)), ...step.steps] },
  };
  return [{ ...first, duty }, ...emissions.filter((each) => each.duty.is !== "due")];
}

const alone = (told: Step): Step => ({ ...told, steps: [] });

function ofQuestion(
  { calendar }: Walk,
  day: OwnedDay,
  isReporting: boolean,
  asked: OpenQuestion,
): readonly Emission[] {
  const question =
    asked.writeIn === null ? asked.question : `${asked.question} Write it in ${asked.writeIn}.`;
  if (isReporting ? isSmall(asked, day) : !wouldCross(asked, day)) return [];
  const amends = inForceOn(otherMaterialChanges, day.on)(
    { on: day.on, says: asked.says, question, isMaterial: asked.isMaterial },
    calendar,
  );
  if (isReporting) return emission("13D/A", otherMaterialChanges.cite, amends, day.on, day);
  const crossing = {
    after: { on: day.on, percent: multiply(FIVE_PERCENT, ONE_MORE), missing: [] },
    isAcquisition: true,
    acquisitionMissing: day.acquisitionMissing,
  };
  const first = inForceOn(initialSchedule13D, day.on)(crossing, calendar);
  if (first.is !== "due") return [];
  const duty = dueIf(question, asked.says, initialSchedule13D.cite, first.by);
  return emission("13D", initialSchedule13D.cite, duty, day.on, day);
}

/** More than five percent, whatever it would be: the deadline is of the day alone. */
const ONE_MORE: Rational = { numerator: 2n, denominator: 1n };

/** A right of less than one percent of the class: that it counts changes nothing that must be told. */
function isSmall({ shares }: OpenQuestion, { outstanding }: OwnedDay): boolean {
  if (shares === undefined || shares === null || outstanding === null || isZero(outstanding)) return false;
  return !atLeast(multiply(HUNDRED, divide(shares, outstanding)), ONE);
}

function wouldCross({ shares }: OpenQuestion, { aggregate, outstanding }: OwnedDay): boolean {
  if (shares === undefined) return false;
  if (shares === null || outstanding === null || isZero(outstanding)) return true;
  const percent = multiply(HUNDRED, divide(add(aggregate, shares), add(outstanding, shares)));
  return moreThan(percent, FIVE_PERCENT);
}
