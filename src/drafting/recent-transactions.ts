import { toDecimal, toDollars, toReadable } from "../base/decimal.ts";
import { longDate, type PlainDate, slashDate } from "../base/plain-date.ts";
import { divide, isZero, type Rational } from "../base/rational.ts";
import { inForceOn, transactionsOfThePastSixtyDays } from "../law/index.ts";
import type { Book, BookTransaction } from "../model/book.ts";
import type { Ownership } from "../model/ownership.ts";
import type { Transaction } from "../model/schedule.ts";
import type { Missing } from "./missing.ts";
import { placeInBook } from "./positions.ts";
import { className } from "./wording.ts";

/** The trades that Item 5(c) asks for, and the day since which it asks, where that is the last filing's. */
export interface RecentTransactions {
  readonly trades: readonly BookTransaction[];
  readonly since: PlainDate | null;
}

/**
 * The transactions in the class of the past sixty days, or since the most recent filing of Schedule 13D where that is less, by
 * the reporting persons and by those whose shares they own. What the book opens with is none.
 */
export function recentTransactions(ownership: Ownership, book: Book): RecentTransactions {
  const { asOf } = ownership;
  const filed = book.schedule.filedBefore
    .filter(({ form, filed: on }) => form.includes("13D") && on <= asOf)
    .map(({ filed: on }) => on)
    .toSorted();
  const last = filed.at(-1) ?? null;
  const from = inForceOn(transactionsOfThePastSixtyDays, asOf)(asOf, last);
  const holders = new Set([
    ...book.schedule.reportingPersons,
    ...ownership.persons
      .filter(({ person }) => book.schedule.reportingPersons.includes(person))
      .flatMap(({ components }) => components.map(({ holder }) => holder)),
  ]);
  return {
    since: from === last ? last : null,
    trades: book.transactions.filter(
      ({ on, person, security, kind }) =>
        on >= from &&
        on <= asOf &&
        kind !== "opening-balance" &&
        security === book.schedule.class &&
        holders.has(person),
    ),
  };
}

/** Item 5(c) before its table: what the table lists, and that there is nothing else. */
export function transactionsInWords(
  trades: readonly BookTransaction[],
  since: PlainDate | null,
  book: Book,
): string {
  const period =
    since === null
      ? "during the past sixty days"
      : `since the most recent filing of Schedule 13D, on ${longDate(since)}`;
  const who = book.schedule.reportingPersons.length === 1 ? "The Reporting Person" : "The Reporting Persons";
  const none = book.schedule.reportingPersons.length === 1 ? "has not effected" : "have not effected";
  return trades.length === 0
    ? `${who} ${none} any transaction in the ${className(book)} ${period}.`
    : `${who} ${none} any transaction in the ${className(book)} ${period} but for those listed below (person, date, how effected, number of shares, price per share):`;
}

/** The rows of the table: who, when, how, how many, at which price a share. */
export function transactionRows(trades: readonly BookTransaction[], book: Book): readonly Transaction[] {
  return trades.map((entry) => {
    const price = priceOf(entry);
    const row = {
      person: book.persons[entry.person]?.name ?? entry.person,
      date: entry.on,
      nature: natureOf(entry),
      amount: toDecimal(entry.quantity) ?? toReadable(entry.quantity),
      price: price === null ? null : toDollars(price),
    };
    const cells = [row.person, slashDate(entry.on), row.nature, toReadable(entry.quantity), row.price ?? "-"];
    return { ...row, cells };
  });
}

/** Trades without a price, each with the file and line of its entry, imported ones too. */
export function whatTradesLack(trades: readonly BookTransaction[], book: Book): readonly Missing[] {
  return trades
    .filter((entry) => priceOf(entry) === null && !WITHOUT_PRICE.has(entry.kind))
    .map((entry) => ({
      what: `Item 5(c): the price per share of the ${entry.kind} of ${toReadable(entry.quantity)} shares on ${entry.on}`,
      writeIn: `${placeInBook(book, `transactions.${entry.index}`)}, price`,
    }));
}

/** These are not for a price: what was given up for the shares is told where they are described. */
const WITHOUT_PRICE: ReadonlySet<string> = new Set(["gift", "vesting", "grant", "forfeiture", "receipt"]);

function priceOf({ price, amount, quantity }: BookTransaction): Rational | null {
  if (price !== undefined) return price;
  return amount === undefined || isZero(quantity) ? null : divide(amount, quantity);
}

/** A sale says so even where its words tell only the place: "Sale: block trade". */
function natureOf({ kind, how }: BookTransaction): string {
  const word = `${kind.charAt(0).toUpperCase()}${kind.slice(1).replaceAll("-", " ")}`;
  if (how === undefined) return word;
  const said = `${how.charAt(0).toUpperCase()}${how.slice(1)}`;
  return said.toLowerCase().includes(kind) ? said : `${word}: ${how}`;
}
