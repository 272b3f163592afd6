import { toFixed } from "../../base/decimal.ts";
import { moreThan } from "../../base/rational.ts";
import type { Citation } from "../../model/citation.ts";
import type { Deadline } from "../../model/deadline.ts";
import { FIVE_PERCENT } from "../13d-1/a-initial-schedule-13d.ts";
import { TEN_PERCENT } from "../13d-1/b-2-institution-over-ten-percent.ts";
import { type Duty, due, dueIf, noDuty, undetermined } from "../duty.ts";
import { isMoreThan, ownedText, type PercentOwned } from "../percent-owned.ts";
import { inForceOn } from "../rule.ts";
import { pointsBetween } from "./a-amend-schedule-13d.ts";
import { exitAtFivePercentOrLess } from "./b-exit-at-five-percent-or-less.ts";
import { missingOf } from "./b-periodic-amendment-13g.ts";

/** What 13d-2(c) and (d) have in common: over ten percent a first time, and thereafter moves of more than five of the class. */
export interface FiveOfTheClass {
  readonly reported: PercentOwned;
  readonly owned: PercentOwned;
  /** Whether a report has shown more than ten percent already. */
  readonly wasOverTen: boolean;
  /** Whether the owner has other shares, or rights to other shares, than reported; `null` where facts are missing. */
  readonly holdingsChanged: boolean | null;
}

export function tenThenFive(change: FiveOfTheClass, cite: Citation, by: Deadline): Duty {
  const { reported, owned, wasOverTen, holdingsChanged } = change;
  const exit = inForceOn(exitAtFivePercentOrLess, owned.on)(reported);
  if (exit.is === "met") return { is: "none", step: exit.step };
  if (!wasOverTen) {
    const isOver = isMoreThan(owned, TEN_PERCENT);
    if (isOver === null)
      return undetermined(`${ownedText(owned)}: whether more than 10% is not known`, cite, owned.missing);
    return isOver
      ? due(`${ownedText(owned)}, more than 10% for the first time`, cite, by)
      : noDuty(`${ownedText(owned)}, not more than 10%`, cite);
  }
  const points = pointsBetween(reported, owned);
  const says = `last reported: ${ownedText(reported)}; now ${ownedText(owned)}`;
  if (points === null)
    return undetermined(`${says}: by how much it moved is not known`, cite, missingOf(reported, owned));
  if (!moreThan(points, FIVE_PERCENT))
    return noDuty(`${says}: ${toFixed(points, 6)} points, not more than 5`, cite);
  const moved = `${says}: ${toFixed(points, 6)} points, more than 5`;
  return holdingsChanged === false ? dueIf(UNCHANGED, moved, cite, by, true) : due(moved, cite, by);
}

const UNCHANGED =
  "Does a move of more than 5% of the class count where what is held is unchanged and only the outstanding shares are others? The paragraph has no word of it.";
