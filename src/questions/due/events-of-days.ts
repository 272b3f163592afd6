import type { PlainDate } from "../../base/plain-date.ts";
import type { Book } from "../../model/book.ts";
import type { BookEvent } from "../book-event.ts";
import { eventsOfRecord } from "../events-of-record.ts";
import { eventsOfTerms } from "../events-of-terms.ts";
import { isHoldingOf } from "../holding-of.ts";
import type { OwnedBy } from "./owned-by.ts";

/** The days from the first transaction of a book to a last on which something happens, with what does, in order. */
export function eventsByDay(
  book: Book,
  until: PlainDate,
): readonly (readonly [PlainDate, readonly BookEvent[]])[] {
  const first = book.transactions[0]?.on;
  if (first === undefined) return [];
  const byDay = new Map<PlainDate, BookEvent[]>([[first, []]]);
  for (const event of [...eventsOfRecord(book), ...eventsOfTerms(book, first, until)]) {
    if (event.on < first || event.on > until) continue;
    const others = byDay.get(event.on);
    if (others) others.push(event);
    else byDay.set(event.on, [event]);
  }
  return [...byDay].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** How many events of a day are told. */
const MOST_EVENTS = 8;

/** What of a day's events touches what an owner has, a sentence each; what touches all where none does. */
export function textsOf(events: readonly BookEvent[], { components }: OwnedBy): readonly string[] {
  const touches = ({ holder, security }: BookEvent): boolean =>
    (holder === null && security === null) ||
    [...components.values()].some(
      (component) =>
        (holder === null || component.holder === holder) &&
        (security === null || isHoldingOf(security, { id: component.holding, holder: component.holder })),
    );
  const touching = events.filter(touches);
  const told = touching.length > 0 ? touching : events;
  return [...new Set(told.slice(0, MOST_EVENTS).map(({ says }) => says()))];
}
