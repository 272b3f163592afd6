import type { PlainDate } from "../../base/plain-date.ts";
import type { Rational } from "../../base/rational.ts";
import { classFacts } from "../../book/index.ts";
import {
  type AdjacentRegime,
  coveredClass,
  inForceOn,
  obligations,
  regimesReached,
} from "../../law/index.ts";
import type { Book } from "../../model/book.ts";
import type { Obligation } from "../../model/obligation.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { OwnerHistory } from "../../model/reporting-facts.ts";
import { filedSchedules, filerFacts } from "./filer.ts";
import { ownerHistories } from "./owner-histories.ts";

/** What a book's persons have to file, and had to, seen from a day. */
export interface Due {
  readonly today: PlainDate;
  /** The last day whose events are looked at. */
  readonly until: PlainDate;
  /** Whether Schedules 13D and 13G are filed on the class at all today: met, or not met and why. */
  readonly covered: Outcome;
  /** In order of deadline; those without one at the end. */
  readonly obligations: readonly Obligation[];
  /** Other bodies of law that somebody's percent touches today: flagged, not decided. */
  readonly adjacent: readonly AdjacentFlag[];
}

export interface AdjacentFlag {
  readonly who: string;
  readonly name: string;
  readonly percent: Rational;
  readonly regimes: readonly AdjacentRegime[];
}

/**
 * What has to be filed on a book's class, and had to be: from every event of the book, with those that no trade makes (rights
 * that come within sixty days, approvals, notices, reports of outstanding shares, splits), given what `schedule.filed-before`
 * lists.
 *
 * @param book a book that loadBook gave
 * @param today the day to ask on
 * @param until the last day whose events are looked at: today, or later for what is to come
 * @throws UserError where the book's transactions contradict each other.
 */
export function due(book: Book, today: PlainDate, until: PlainDate = today): Due {
  const owners = ownerHistories(book, until);
  // What is filed later is not filed yet, seen from this day.
  const filed = filedSchedules(book).filter(({ on }) => on <= today);
  const ofClass = classFacts(book);
  const covered = inForceOn(coveredClass, today)(ofClass, today);
  const facts = { owners, filed, filer: filerFacts(book), class: ofClass };
  return {
    today,
    until,
    covered,
    obligations: obligations(facts, { today, until }),
    adjacent: flags(owners, today, covered.is === "met"),
  };
}

const flags = (
  owners: readonly OwnerHistory[],
  today: PlainDate,
  isCovered: boolean,
): readonly AdjacentFlag[] =>
  owners.flatMap(({ id, name, days }) => {
    const percent = days.findLast(({ on }) => on <= today)?.percent ?? null;
    const regimes = percent === null ? [] : regimesReached(percent, isCovered);
    return percent === null || regimes.length === 0 ? [] : [{ who: id, name, percent, regimes }];
  });
