import type { PlainDate } from "../../../base/plain-date.ts";
import { equals, ONE } from "../../../base/rational.ts";
import { FIVE_PERCENT, reliefFor } from "../../../law/index.ts";
import { isOver, movesBetween } from "./cover-numbers.ts";
import type { FilingFacts } from "./filing-facts.ts";
import { isApart } from "./printed-percent.ts";

/** What could make a late filing none: each must be ruled out before it is called late. */
export function doubtsOfLateness(
  filing: FilingFacts,
  previous: FilingFacts | null,
  lastDay: PlainDate,
): readonly string[] {
  const error = [
    ...(filing.speaksOfError ? ["it may mend an error in a filing that was on time"] : []),
    ...outsideTheFiling(filing, lastDay),
  ];
  if (!filing.isAmendment) {
    const isCertain = isOver(filing, FIVE_PERCENT) === true;
    return isCertain ? error : [...error, "its covers do not tell for certain that more than 5% was owned"];
  }
  const isNext = previous !== null && follows(filing, previous);
  return [
    ...error,
    ...(isNext ? [] : ["the filing before it is not among the files, and may have told the event in time"]),
    ...(filing.schedule === "13D" && !(isNext && isMaterialFor13D(previous, filing))
      ? ["its covers do not tell that the change was material: less than one percent may not be"]
      : []),
  ];
}

/** EDGAR took in all who file by May 1996, group after group; until then a filing may have been made on paper first. */
const PAPER_UNTIL = "1996-05-06";

/** What no filing says: that it was on paper before, or that an emergency put it off. */
function outsideTheFiling({ schedule, filed }: FilingFacts, lastDay: PlainDate): readonly string[] {
  if (filed === null || schedule === null) return [];
  const relief = reliefFor(schedule, lastDay, filed.on);
  return [
    ...(filed.on < PAPER_UNTIL ? ["before May 1996 it may have been filed on paper first"] : []),
    ...(relief === null
      ? []
      : [`${relief.why} may have put it off (${relief.source}), for who was kept by it and says so`]),
  ];
}

/** Whether a filing is the next after another: the first amendment after the original, number n after n - 1. */
export function follows(filing: FilingFacts, previous: FilingFacts): boolean {
  if (filing.schedule !== previous.schedule) return false;
  if (!previous.isAmendment) return filing.amendmentNumber === 1;
  return previous.amendmentNumber !== null && filing.amendmentNumber === previous.amendmentNumber + 1;
}

/** One percent of the class up or down, with other shares than before, or a fall to five percent or less. */
function isMaterialFor13D(previous: FilingFacts, filing: FilingFacts): boolean {
  if (isOver(previous, FIVE_PERCENT) === true && isOver(filing, FIVE_PERCENT) === false) return true;
  return movesBetween(previous, filing).some(
    ({ from, to, amounts }) => isApart(from, to, ONE) && amounts !== null && !equals(amounts[0], amounts[1]),
  );
}

/** An earlier filing that was made after the event which this amendment states: then the date is one of the past. */
export function earlierFilingAfter(
  { isAmendment, originallyFiled, amendedBefore, filed, signed }: FilingFacts,
  event: PlainDate,
  previous: FilingFacts | null,
): PlainDate | null {
  if (!isAmendment) return null;
  const self = filed?.on ?? signed;
  const told = [previous?.filed?.on ?? null, originallyFiled, ...amendedBefore];
  const earlier = told.flatMap((on) =>
    on !== null && on > event && (self === null || on < self) ? [on] : [],
  );
  return earlier.toSorted().at(-1) ?? null;
}
