import { longDate, type PlainDate } from "../base/plain-date.ts";
import { moreThan, type Rational, rational } from "../base/rational.ts";
import { ownershipFacts } from "../book/index.ts";
import { beneficialOwnership } from "../law/index.ts";
import type { Book } from "../model/book.ts";
import type { Ownership, PersonOwnership } from "../model/ownership.ts";
import { nameOf } from "./names.ts";
import { listed } from "./wording.ts";

const FIVE = rational(5);

/** Days of the book that are looked at, from the date back: the crossing is told by the event, which is one of the last. */
const MOST_DAYS = 250;

/**
 * Item 5(e): the date on which a reporting person ceased to own more than five percent. A member of a group that owns more has
 * not ceased to report. "Not applicable." where nobody ceased; nothing where the percents are not known.
 */
export function ceasedSentence(
  persons: readonly PersonOwnership[],
  ownership: Ownership,
  book: Book,
): string {
  if (persons.some(({ percent, missing }) => percent === null || missing.length > 0)) return "";
  const below = persons.filter(
    ({ person, percent }) =>
      percent !== null && !moreThan(percent, FIVE) && !isInLargeGroup(person, ownership),
  );
  const ceased = below.flatMap(({ person }) => {
    const on = ceasedOn(person, ownership.asOf, book);
    return on === null ? [] : [{ person, on }];
  });
  if (ceased.length === 0) return "Not applicable.";
  const days = [...new Set(ceased.map(({ on }) => on))].toSorted();
  return days
    .map((day) => {
      const who = ceased.filter(({ on }) => on === day).map(({ person }) => nameOf(person, book));
      return `On ${longDate(day)}, ${listed(who)} ceased to be the beneficial ${who.length === 1 ? "owner" : "owners"} of more than five percent of the class.`;
    })
    .join(" ");
}

const isInLargeGroup = (person: string, { groups }: Ownership): boolean =>
  groups.some(
    ({ members, percent }) => members.includes(person) && percent !== null && moreThan(percent, FIVE),
  );

/** The first day since which a person has owned five percent or less, where it owned more before. */
function ceasedOn(person: string, asOf: PlainDate, book: Book): PlainDate | null {
  let since: PlainDate = asOf;
  for (const day of daysOfChange(book, asOf)) {
    const percent = percentOn(person, day, book);
    if (percent !== null && moreThan(percent, FIVE)) return since;
    since = day;
  }
  return null;
}

function percentOn(id: string, day: PlainDate, book: Book): Rational | null {
  const owned = beneficialOwnership(ownershipFacts(book, day)).persons.find(({ person }) => person === id);
  return owned?.percent ?? null;
}

/** The days on which the book tells of something that moves a percent, latest first. */
function daysOfChange(book: Book, asOf: PlainDate): readonly PlainDate[] {
  const days = [
    ...book.transactions.map(({ on }) => on),
    ...book.outstanding.map(({ on }) => on),
    ...book.splits.map(({ on }) => on),
  ].filter((on) => on <= asOf);
  return [...new Set(days)].toSorted().reverse().slice(0, MOST_DAYS);
}
