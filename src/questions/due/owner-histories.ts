import type { PlainDate } from "../../base/plain-date.ts";
import { divide, equals, multiply, ONE, type Rational, ZERO } from "../../base/rational.ts";
import { formatPosition } from "../../base/user-error.ts";
import { ownershipFacts } from "../../book/index.ts";
import { beneficialOwnership } from "../../law/index.ts";
import type { Book, BookTransaction } from "../../model/book.ts";
import type { MissingFact } from "../../model/outcome.ts";
import type { OwnedDay, OwnerHistory } from "../../model/reporting-facts.ts";
import type { BookEvent } from "../book-event.ts";
import { byDay } from "./by-day.ts";
import { eventsByDay, textsOf } from "./events-of-days.ts";
import { changingFacts } from "./facts-that-change.ts";
import { institutionEnds } from "./institution-ends.ts";
import { openQuestions } from "./open-questions.ts";
import {
  changeByTerms,
  type KnownTerms,
  knownTerms,
  type OwnedBy,
  outstandingFor,
  ownedByGroup,
  ownedByPerson,
} from "./owned-by.ts";

interface Owner {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
  readonly on: (ownership: ReturnType<typeof beneficialOwnership>) => OwnedBy | null;
}

/**
 * What the persons that report, and their groups, own from the first transaction of a book to a last day: a day for each on which
 * their numbers change.
 *
 * @throws UserError where the book's transactions contradict each other.
 */
export function ownerHistories(book: Book, until: PlainDate): readonly OwnerHistory[] {
  const owners = ownersOf(book);
  const days = new Map<string, OwnedDay[]>(owners.map(({ id }) => [id, []]));
  const before = new Map<string, OwnedBy>();
  const terms = new Map<string, KnownTerms>();
  const changing = changingFacts(book);
  const openings = openingBalances(book);
  let scale = ONE;
  for (const [on, events] of eventsByDay(book, until)) {
    const ownership = beneficialOwnership(ownershipFacts(book, on));
    const splits = book.splits.filter((split) => split.on === on && split.security === book.schedule.class);
    const isSplit = book.splits.some((split) => split.on === on);
    for (const split of splits) scale = multiply(scale, divide(split.newShares, split.oldShares));
    for (const owner of owners) {
      const was = before.get(owner.id) ?? null;
      const is = owner.on(ownership) ?? (was && endOfGroup(was));
      const history = days.get(owner.id);
      if (is === null || history === undefined) continue;
      const known: KnownTerms = isSplit ? new Map() : (terms.get(owner.id) ?? new Map());
      const opening = openings.get(on) ?? [];
      const asked = openQuestions(book, owner.id, was, is, changing.get(on) ?? []);
      const day = { ...ownedDay(book, on, is, changeByTerms(known, is), scale, events, opening), asked };
      terms.set(owner.id, knownTerms(known, is));
      const last = history.at(-1);
      const isNew = last ? !isSame(last, day) : !equals(day.aggregate, ZERO) || !day.isWhole;
      if (isNew || asked.length > 0) history.push(day);
      before.set(owner.id, is);
    }
  }
  return owners.map(({ id, name, members }) => ({
    id,
    name,
    days: days.get(id) ?? [],
    institutionEnds: institutionEnds(book, members),
  }));
}

function ownersOf(book: Book): readonly Owner[] {
  const persons = book.schedule.reportingPersons.map((id) => ({
    id,
    name: book.persons[id]?.name ?? id,
    members: [id],
    on: (ownership: Parameters<Owner["on"]>[0]) => ownedByPerson(ownership, id),
  }));
  const groups = book.groups.map(({ members }, n) => ({
    id: n === 0 ? "group" : `group-${n + 1}`,
    name: n === 0 ? "the group together" : `group ${n + 1} together`,
    members,
    on: (ownership: Parameters<Owner["on"]>[0]) => ownedByGroup(ownership, members),
  }));
  return [...persons, ...groups];
}

/** A group that is none any more owns nothing. */
const endOfGroup = ({ numbers }: OwnedBy): OwnedBy => ({
  numbers: { ...numbers, aggregate: ZERO, percent: ZERO, missing: [] },
  components: new Map(),
});

function ownedDay(
  book: Book,
  on: PlainDate,
  owned: OwnedBy,
  byTerms: Rational,
  scale: Rational,
  events: readonly BookEvent[],
  openings: readonly BookTransaction[],
): OwnedDay {
  const { numbers, components } = owned;
  const outstanding = outstandingFor(owned);
  const holders = new Set([...components.values()].map(({ holder }) => holder));
  const opening = openings.find(({ person }) => holders.has(person));
  return {
    on,
    aggregate: numbers.aggregate,
    isWhole: numbers.missing.length <= (numbers.denominator === null ? 1 : 0),
    outstanding,
    percent: numbers.percent,
    missing: numbers.missing,
    scale,
    byTerms,
    isAcquiredBefore: opening !== undefined,
    acquisitionMissing: whenAcquired(book, on, opening?.index),
    events: textsOf(events, owned),
  };
}

/** By day, so that a long record is not gone through for each. */
const openingBalances = (book: Book): ReadonlyMap<PlainDate, readonly BookTransaction[]> =>
  byDay(book.transactions.filter(({ kind }) => kind === "opening-balance"));

function whenAcquired(book: Book, on: PlainDate, index: number | undefined): MissingFact {
  const position = index === undefined ? undefined : book.positions.get(`transactions.${index}`);
  return {
    what: `when the shares of the opening balance of ${on} were acquired`,
    writeIn: `${position ? formatPosition(position) : book.file}: the purchases, in place of the opening balance`,
  };
}

function isSame(a: OwnedDay, b: OwnedDay): boolean {
  const same = (one: Rational | null, other: Rational | null): boolean =>
    one === null || other === null ? one === other : equals(one, other);
  return (
    same(a.aggregate, b.aggregate) &&
    same(a.percent, b.percent) &&
    same(a.outstanding, b.outstanding) &&
    a.missing.length === b.missing.length
  );
}
