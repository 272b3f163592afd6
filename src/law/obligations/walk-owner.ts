import { ruleCitation } from "../../model/citation.ts";
import type { MissingFact } from "../../model/outcome.ts";
import type { FilerFacts, OwnedDay } from "../../model/reporting-facts.ts";
import { FIVE_PERCENT } from "../13d-1/a-initial-schedule-13d.ts";
import { undetermined } from "../duty.ts";
import { isMoreThan } from "../percent-owned.ts";
import { type Emission, emission, type Walk } from "./emission.ts";
import { walkInstitutionThatEnds } from "./institution-ends.ts";
import { levelOn, percentOn } from "./levels.ts";
import { walkStages } from "./stages.ts";
import { initial } from "./walk-13d.ts";

/** What an owner has to file: as the kind of filer that the facts say, or say of it alone. */
export function walkOwner(walk: Walk, filer: FilerFacts): readonly Emission[] {
  const ends = walk.history.institutionEnds;
  if (ends !== undefined) return walkInstitutionThatEnds(walk, ends, filer);
  return filer.kind === null ? kindNotKnown(walk, filer.kindMissing) : walkStages(walk, filer.kind, filer);
}

const KIND = ruleCitation("13d-1");

/** Over five percent, and nobody says on which schedule: by when the soonest of them is due. */
function kindNotKnown(walk: Walk, missing: MissingFact): readonly Emission[] {
  const over = daysOf(walk).find((day) => isMoreThan(percentOn(day, day.on), FIVE_PERCENT) !== false);
  if (over === undefined) return [];
  const [soonest] = initial(walk, over);
  const isOver = isMoreThan(percentOn(over, over.on), FIVE_PERCENT) === true;
  const says =
    soonest?.duty.is === "due"
      ? `more than 5% on ${over.on}; a Schedule 13D, or a passive investor's 13G since September 30, 2024, is due by ${soonest.duty.by.on}, an institution's or an exempt owner's later`
      : isOver
        ? `more than 5% on ${over.on}, and by what kind of filer is not known`
        : `whether more than 5% was reached on ${over.on}, and by what kind of filer, is not known`;
  return emission("13G", KIND, undetermined(says, KIND, [missing, ...over.missing]), over.on, over);
}

/** The days looked at: the first with what was owned before it, should nothing have changed on it. */
function daysOf({ history, from, until }: Walk): readonly OwnedDay[] {
  const level = levelOn(history, from);
  const standing = level !== null && level.on < from ? [{ ...level, on: from, isAcquiredBefore: false }] : [];
  return [...standing, ...history.days.filter(({ on }) => on >= from && on <= until)];
}
