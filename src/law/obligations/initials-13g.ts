import { addDays } from "../../base/plain-date.ts";
import { unreachable } from "../../base/unreachable.ts";
import { initialSchedule13D } from "../13d-1/a-initial-schedule-13d.ts";
import { institutionAtQuarterEnd } from "../13d-1/b-2-institution-at-quarter-end.ts";
import { institutionOverTenPercent } from "../13d-1/b-2-institution-over-ten-percent.ts";
import { PASSIVE_FROM, passiveInvestor, TWENTY_PERCENT } from "../13d-1/c-passive-investor-schedule-13g.ts";
import { exemptInvestor } from "../13d-1/d-exempt-investor-schedule-13g.ts";
import { isAtLeast } from "../percent-owned.ts";
import { inForceOn } from "../rule.ts";
import { creepingAcquisition } from "./creeping-acquisition.ts";
import { crossingOn } from "./crossing.ts";
import { type Emission, emission, type Walk } from "./emission.ts";
import { percentOn } from "./levels.ts";
import type { Checkpoint } from "./month-ends.ts";
import { type Kind13G, NOTHING_REPORTED } from "./reported.ts";

/** The first Schedule 13G, or the Schedule 13D in its place, that a checkpoint calls for. */
export function initialsDue(walk: Walk, kind: Kind13G, checkpoint: Checkpoint): readonly Emission[] {
  switch (kind) {
    case "institution":
      return institution(walk, checkpoint);
    case "passive":
      return passiveInitial(walk, checkpoint);
    case "exempt":
      return [...acquiredSinceRegistration(walk, checkpoint), ...exempt(walk, checkpoint)];
    default:
      return unreachable(kind);
  }
}

function institution({ calendar }: Walk, { on, level, isMonthEnd }: Checkpoint): readonly Emission[] {
  if (!isMonthEnd) return [];
  const owned = percentOn(level, on);
  const overTen = inForceOn(institutionOverTenPercent, on)(owned, calendar);
  if (overTen.is === "due") return emission("13G", institutionOverTenPercent.cite, overTen, on, level);
  const duty = inForceOn(institutionAtQuarterEnd, on)(owned, calendar);
  return emission("13G", institutionAtQuarterEnd.cite, duty, on, level);
}

function passiveInitial(walk: Walk, checkpoint: Checkpoint): readonly Emission[] {
  const found = checkpoint.isChange ? passive(walk, checkpoint) : [];
  return found.length > 0 ? found : withoutAcquisition(walk, checkpoint);
}

function passive({ history, calendar }: Walk, { on, level }: Checkpoint): readonly Emission[] {
  const crossing = crossingOn(history, level);
  if (isAtLeast(crossing.after, TWENTY_PERCENT) === true || on < PASSIVE_FROM) {
    const duty = inForceOn(initialSchedule13D, on)(crossing, calendar);
    return emission("13D", initialSchedule13D.cite, duty, on, level);
  }
  const asSaid = { hasControlPurpose: false, reportsAsInstitution: false, writeIn: "" };
  const duty = inForceOn(passiveInvestor, on)(asSaid, crossing, calendar);
  return emission("13G", passiveInvestor.cite, duty, on, level);
}

export function exempt({ calendar }: Walk, { on, level, isMonthEnd }: Checkpoint): readonly Emission[] {
  if (!isMonthEnd) return [];
  const facts = {
    owned: percentOn(level, on),
    isUnderParagraphA: false,
    paragraphAMissing: level.acquisitionMissing,
  };
  const duty = inForceOn(exemptInvestor, on)(facts, calendar);
  return emission("13G", exemptInvestor.cite, duty, on, level);
}

/** A holder of before the class was registered that goes on to buy before its first report: whether it is exempt still is asked. */
function acquiredSinceRegistration(walk: Walk, checkpoint: Checkpoint): readonly Emission[] {
  const { coveredFrom, history } = walk;
  const [first] = history.days;
  if (coveredFrom === null || first === undefined || !checkpoint.isChange) return [];
  const all = { ...first, on: addDays(first.on, -1) };
  return creepingAcquisition(walk, checkpoint, { ...NOTHING_REPORTED, first: all });
}

/**
 * Over five percent because fewer shares are outstanding, by two percent in a year, or by what was acquired before the class was
 * registered: paragraph (d), at the quarter's end.
 */
function withoutAcquisition(walk: Walk, checkpoint: Checkpoint): readonly Emission[] {
  if (walk.coveredFrom !== null && checkpoint.level.on < walk.coveredFrom) return exempt(walk, checkpoint);
  const { isAcquisition, isCreeping } = crossingOn(walk.history, checkpoint.level);
  return isAcquisition === false || isCreeping === true ? exempt(walk, checkpoint) : [];
}
