import { addDays, type PlainDate } from "../base/plain-date.ts";
import { equals, type Rational } from "../base/rational.ts";
import { UserError } from "../base/user-error.ts";
import { ownershipFacts } from "../book/index.ts";
import { beneficialOwnership } from "../law/index.ts";
import type { Book } from "../model/book.ts";
import type { MissingFact } from "../model/outcome.ts";
import type { Ownership } from "../model/ownership.ts";
import type { BookEvent } from "./book-event.ts";
import { type ComponentChange, componentChanges, eventsBehind } from "./component-change.ts";
import { eventsOfRecord } from "./events-of-record.ts";
import { eventsOfTerms } from "./events-of-terms.ts";
import { type Owner, ownersIn } from "./owners.ts";
import { type Passed, passedBetween, type Threshold, thresholdsOfTheLaw } from "./threshold.ts";

/** What everybody owns from one date to another: a day's numbers hold until the next day listed. */
export interface Timeline {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly thresholds: readonly Threshold[];
  /** The first day and every day on which somebody's numbers change. */
  readonly days: readonly TimelineDay[];
  readonly changes: readonly OwnershipChange[];
  readonly missing: readonly MissingFact[];
}

export interface TimelineDay {
  readonly on: PlainDate;
  readonly owners: readonly Owner[];
}

/** How an owner's numbers changed on a day, in which of its parts, and what happened. */
export interface OwnershipChange {
  readonly on: PlainDate;
  readonly owner: string;
  /** `null` where there was no such group. */
  readonly before: Owner | null;
  readonly after: Owner | null;
  readonly components: readonly ComponentChange[];
  /** What happened on the day, one sentence each. */
  readonly events: readonly string[];
  readonly passed: readonly Passed[];
}

/**
 * What everybody owns over time, with what moved it. Only days on which the book has something happen, or lets a term of
 * a contract come within the sixty days, are computed: between them nothing changes. Interest that accrues day by day is
 * told once a month.
 *
 * @throws UserError where the range is empty or the book's transactions contradict each other.
 */
export function ownershipOverTime(
  book: Book,
  from: PlainDate,
  to: PlainDate,
  thresholds: readonly Threshold[] = thresholdsOfTheLaw,
): Timeline {
  if (to < from)
    throw new UserError(`the range is empty: ${to} is before ${from}; write the earlier date first`);
  const events = eventsByDay(book, from, to);
  const missing = new Map<string, MissingFact>();
  const on = (date: PlainDate): Ownership => {
    const ownership = beneficialOwnership(ownershipFacts(book, date));
    for (const fact of ownersIn(ownership).flatMap((owner) => owner.missing)) missing.set(fact.what, fact);
    return ownership;
  };
  let before = on(from);
  const days: TimelineDay[] = [{ on: from, owners: ownersIn(before) }];
  const changes: OwnershipChange[] = [];
  for (const date of [...events.keys()].toSorted()) {
    const after = on(date);
    const moved = changesBetween(before, after, date, events.get(date) ?? [], thresholds);
    if (moved.length > 0) days.push({ on: date, owners: ownersIn(after) });
    changes.push(...moved);
    before = after;
  }
  return { from, to, thresholds, days, changes, missing: [...missing.values()] };
}

function eventsByDay(
  book: Book,
  from: PlainDate,
  to: PlainDate,
): ReadonlyMap<PlainDate, readonly BookEvent[]> {
  const byDay = new Map<PlainDate, BookEvent[]>();
  const take = (events: Iterable<BookEvent>): void => {
    for (const event of events) {
      if (event.on <= from || event.on > to) continue;
      const others = byDay.get(event.on);
      if (others) others.push(event);
      else byDay.set(event.on, [event]);
    }
  };
  take(eventsOfRecord(book));
  take(eventsOfTerms(book, addDays(from, -1), to));
  return byDay;
}

function changesBetween(
  before: Ownership,
  after: Ownership,
  on: PlainDate,
  events: readonly BookEvent[],
  thresholds: readonly Threshold[],
): readonly OwnershipChange[] {
  const earlier = new Map(ownersIn(before).map((owner) => [owner.id, owner]));
  const later = new Map(ownersIn(after).map((owner) => [owner.id, owner]));
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((id): OwnershipChange[] => {
    const [was, is] = [earlier.get(id) ?? null, later.get(id) ?? null];
    if (was && is && isSame(was, is)) return [];
    const components = componentChanges(id, before, after);
    return [
      {
        on,
        owner: id,
        before: was,
        after: is,
        components,
        events: eventsBehind(events, components),
        passed: passedBetween(thresholds, was, is),
      },
    ];
  });
}

const isSame = (a: Owner, b: Owner): boolean =>
  equals(a.aggregate, b.aggregate) &&
  isSameAmount(a.denominator, b.denominator) &&
  a.missing.length > 0 === b.missing.length > 0;

const isSameAmount = (a: Rational | null, b: Rational | null): boolean =>
  a === null || b === null ? a === b : equals(a, b);
