import { toReadable } from "../base/decimal.ts";
import { longDate, type PlainDate } from "../base/plain-date.ts";
import { inForceOn, percentToTheNearestTenth, transactionsOfThePastSixtyDays } from "../law/index.ts";
import type { Book, BookTransaction } from "../model/book.ts";
import type { Ownership, PersonOwnership } from "../model/ownership.ts";
import { componentsInWords } from "./components-in-words.ts";
import { termsInWords } from "./cover-notes.ts";
import type { Missing } from "./missing.ts";
import { className, sentence } from "./wording.ts";

/** Item 5(a), (b), (c) and (e) from what was computed, and what they lack. */
export function itemFive(
  ownership: Ownership,
  book: Book,
): { parts: Readonly<Record<string, string>>; missing: readonly Missing[] } {
  const persons = book.schedule.reportingPersons.flatMap(
    (id) => ownership.persons.find(({ person }) => person === id) ?? [],
  );
  const transactions = recentTransactions(book, ownership.asOf);
  return {
    parts: {
      a: [
        basis(ownership, book),
        ...persons.map((person) => partA(person, ownership, book)),
        ...groups(ownership, book),
      ].join("\n\n"),
      b: persons.map((person) => partB(person, book)).join("\n\n"),
      c: partC(transactions, book),
      e: persons.some(({ percent }) => percent !== null) ? "Not applicable." : "",
    },
    missing: transactions.flatMap((entry) => missingIn(entry, book)),
  };
}

const nameOf = (id: string, book: Book): string =>
  book.persons[id]?.shortName ?? book.persons[id]?.name ?? id;

function basis({ asOf, outstanding }: Ownership, book: Book): string {
  if (outstanding === null) return "";
  const report = book.outstanding
    .filter((entry) => entry.class === book.schedule.class && entry.on <= asOf)
    .at(-1);
  const when = report ? ` as of ${longDate(report.on)}` : "";
  return `The percentages are computed under Rule 13d-3(d)(1) on ${toReadable(outstanding)} shares of ${className(book)} outstanding${when}, and for each person the shares that the person has the right to acquire within 60 days.`;
}

function partA(person: PersonOwnership, { asOf }: Ownership, book: Book): string {
  const counted = person.components.filter((component) => component.counted);
  const percent = person.percent ? inForceOn(percentToTheNearestTenth, asOf)(person.percent) : null;
  const share = percent === null ? "" : `, or ${percent}% of the class`;
  const parts = counted.length > 0 ? `, consisting of ${componentsInWords(counted, person, book)}` : "";
  const terms = termsInWords(counted, book, asOf);
  const owns = `${nameOf(person.person, book)} may be deemed to beneficially own ${toReadable(person.aggregate)} shares of ${className(book)}${share}${parts}`;
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
    `${nameOf(person.person, book)}:`,
    `1. Sole power to vote or direct vote: ${toReadable(person.soleVotingPower)}`,
    `2. Shared power to vote or direct vote: ${toReadable(person.sharedVotingPower)}`,
    `3. Sole power to dispose or direct the disposition: ${toReadable(person.soleDispositivePower)}`,
    `4. Shared power to dispose or direct the disposition: ${toReadable(person.sharedDispositivePower)}`,
  ].join("\n");
}

/** The transactions in the class by reporting persons that Item 5(c) asks for; what the book opens with is none. */
function recentTransactions(book: Book, asOf: PlainDate): readonly BookTransaction[] {
  const lastFiled =
    book.schedule.filedBefore
      .map(({ filed }) => filed)
      .toSorted()
      .at(-1) ?? null;
  const from = inForceOn(transactionsOfThePastSixtyDays, asOf)(asOf, lastFiled);
  return book.transactions.filter(
    ({ on, person, security, kind }) =>
      on >= from &&
      on <= asOf &&
      kind !== "opening-balance" &&
      security === book.schedule.class &&
      book.schedule.reportingPersons.includes(person),
  );
}

function partC(transactions: readonly BookTransaction[], book: Book): string {
  if (transactions.length === 0) {
    return `None of the Reporting Persons effected any transaction in the ${className(book)} during the past sixty days.`;
  }
  const rows = transactions.map((entry) => {
    const price = entry.price ? ` at $${toReadable(entry.price)} per share` : "";
    return `On ${longDate(entry.on)}, ${nameOf(entry.person, book)}: ${entry.how ?? entry.kind} of ${toReadable(entry.quantity)} shares${price}.`;
  });
  return [
    ...rows,
    `Otherwise none of the Reporting Persons effected any transaction in the ${className(book)} during the past sixty days.`,
  ].join("\n");
}

function missingIn(entry: BookTransaction, book: Book): readonly Missing[] {
  if (entry.price !== undefined || entry.amount !== undefined || entry.kind === "gift") return [];
  const line = book.positions.get(`transactions.${entry.index}`)?.line;
  return [
    {
      what: `Item 5(c): the price per share of the ${entry.kind} of ${toReadable(entry.quantity)} shares on ${entry.on}`,
      writeIn: `${book.file}${line ? `:${line}` : ""}, price`,
    },
  ];
}
