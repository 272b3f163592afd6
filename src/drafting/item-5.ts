import { toReadable } from "../base/decimal.ts";
import { longDate } from "../base/plain-date.ts";
import { isZero } from "../base/rational.ts";
import { inForceOn, percentToTheNearestTenth } from "../law/index.ts";
import type { Book } from "../model/book.ts";
import type { Ownership, PersonOwnership } from "../model/ownership.ts";
import type { Transaction } from "../model/schedule.ts";
import { ceasedSentence } from "./ceased-to-own-five-percent.ts";
import { componentsInWords } from "./components-in-words.ts";
import { termsInWords } from "./cover-notes.ts";
import type { Missing } from "./missing.ts";
import { nameAtStart } from "./names.ts";
import { missingSharesOfOfficers, sharesOfOfficers } from "./officers-shares.ts";
import {
  recentTransactions,
  transactionRows,
  transactionsInWords,
  whatTradesLack,
} from "./recent-transactions.ts";
import { className, sentence } from "./wording.ts";

/** Item 5 of Schedule 13D, its table of transactions, and what both lack. */
export interface ItemFive {
  readonly parts: Readonly<Record<string, string>>;
  readonly transactions: readonly Transaction[];
  readonly missing: readonly Missing[];
}

/** Item 5(a), (b), (c) and (e) from what was computed. Part (d) only the user can answer. */
export function itemFive(ownership: Ownership, book: Book): ItemFive {
  const persons = book.schedule.reportingPersons.flatMap(
    (id) => ownership.persons.find(({ person }) => person === id) ?? [],
  );
  const { trades, since } = recentTransactions(ownership, book);
  return {
    parts: {
      a: [
        basis(ownership, book),
        ...persons.map((person) => partA(person, ownership, book)),
        ...groups(ownership, book),
        ...sharesOfOfficers(book),
      ]
        .filter((paragraph) => paragraph !== "")
        .join("\n\n"),
      b: persons.map((person) => partB(person, book)).join("\n\n"),
      c: transactionsInWords(trades, since, book),
      e: ceasedSentence(persons, ownership, book),
    },
    transactions: transactionRows(trades, book),
    missing: [...whatTradesLack(trades, book), ...missingSharesOfOfficers(book)],
  };
}

function basis({ asOf, outstanding }: Ownership, book: Book): string {
  if (outstanding === null) return "";
  const report = book.outstanding
    .filter((entry) => entry.class === book.schedule.class && entry.on <= asOf)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1);
  const when = report ? ` as of ${longDate(report.on)}` : "";
  return `The percentages are computed under Rule 13d-3(d)(1) on ${toReadable(outstanding)} shares of ${className(book)} outstanding${when}, and for each person the shares that the person has the right to acquire within 60 days.`;
}

function partA(person: PersonOwnership, { asOf }: Ownership, book: Book): string {
  const owned = person.components.filter(
    ({ counted, shares }) => counted && shares !== null && !isZero(shares),
  );
  const percent = person.percent ? inForceOn(percentToTheNearestTenth, asOf)(person.percent) : null;
  const share = percent === null ? "" : `, or ${percent}% of the class`;
  const parts = owned.length > 0 ? `, consisting of ${componentsInWords(owned, person, book)}` : "";
  const terms = termsInWords(owned, book, asOf);
  const owns = `${nameAtStart(person.person, book)} may be deemed to beneficially own ${toReadable(person.aggregate)} shares of ${className(book)}${share}${parts}`;
  return `${sentence(owns)}${terms && ` ${terms}`}`;
}

function groups({ groups: owned, asOf }: Ownership, book: Book): readonly string[] {
  return owned.map(({ aggregate, percent }) => {
    const share = percent ? `, or ${inForceOn(percentToTheNearestTenth, asOf)(percent)}% of the class` : "";
    return `The Reporting Persons as a group may be deemed to beneficially own ${toReadable(aggregate)} shares of ${className(book)}${share}.`;
  });
}

function partB(person: PersonOwnership, book: Book): string {
  return [
    `${nameAtStart(person.person, book)}:`,
    `1. Sole power to vote or direct vote: ${toReadable(person.soleVotingPower)}`,
    `2. Shared power to vote or direct vote: ${toReadable(person.sharedVotingPower)}`,
    `3. Sole power to dispose or direct the disposition: ${toReadable(person.soleDispositivePower)}`,
    `4. Shared power to dispose or direct the disposition: ${toReadable(person.sharedDispositivePower)}`,
  ].join("\n");
}
