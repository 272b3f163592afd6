import { toReadable } from "../../base/decimal.ts";
import type { PlainDate } from "../../base/plain-date.ts";
import { add, isNegative, isZero, negated, type Rational, rational, ZERO } from "../../base/rational.ts";
import { UserError } from "../../base/user-error.ts";
import type { Book } from "../../model/book.ts";
import { exactAmounts } from "./exact-amounts.ts";
import type { Account, Legs } from "./legs.ts";
import { legsOf } from "./legs-of-book.ts";
import { inOrderOfDate } from "./order-of-date.ts";
import { afterSplit } from "./splits.ts";
import { transactionsOfAccount } from "./transactions-of-account.ts";

/** What a person has of a security, and how it came to that. Quantities are in the units of the ledger's day. */
export interface Balance {
  readonly person: string;
  readonly security: string;
  readonly quantity: Rational;
  /** All that was ever received, whatever became of it. */
  readonly received: Rational;
  /** The day of the first transaction. */
  readonly since: PlainDate;
  /** The transactions that touched it, by their index: looked for when it is called. */
  readonly entries: () => readonly number[];
}

/** A book's transactions and splits, gone through once in the order of time. */
export interface Ledger {
  /** The day that it has gone on to. */
  day(): PlainDate | null;
  /** Goes on to the close of a day; an earlier day than before changes nothing. */
  advanceTo(on: PlainDate): void;
  quantityOf(person: string, security: string): Rational;
  /** What is held on its day; nothing is left out but what has come to zero. */
  balances(): readonly Balance[];
}

/**
 * Opens a book before its first day. A split takes effect at the opening of its day, on what its holders have then.
 *
 * Advancing throws a UserError where a person would give up more than it holds.
 */
export function openLedger(book: Book): Ledger {
  const legs = legsOf(book);
  const { accounts, securities, days } = legs;
  const held = exactAmounts(accounts.length);
  const received = exactAmounts(accounts.length);
  const splits = inOrderOfDate(book.splits);
  let [nextLeg, nextDay, nextSplit] = [0, 0, 0];
  let reached: PlainDate | null = null;

  const split = (before: PlainDate): void => {
    for (let next = splits[nextSplit]; next && next.on <= before; next = splits[++nextSplit]) {
      for (const n of securities.get(next.security)?.accounts.values() ?? []) {
        held.set(n, afterSplit(held.of(n), next));
        received.set(n, afterSplit(received.of(n), next));
      }
    }
  };
  const enterUpTo = (end: number): void => {
    for (; nextLeg < end; nextLeg++) {
      const account = legs.account[nextLeg] as number;
      const amount = legs.amount[nextLeg] as number;
      const exact = (): Rational => exactAmount(legs, nextLeg);
      const isOverdrawn = held.add(account, amount, exact);
      if (isOverdrawn) throw givesUpTooMuch(book, legs, nextLeg, held.of(account));
      const isReceived = Number.isNaN(amount) ? !isNegative(exact()) : amount > 0;
      if (isReceived) received.add(account, amount, exact);
    }
  };
  return {
    day: () => reached,
    advanceTo: (on) => {
      for (let day = days[nextDay]; day && day.on <= on; day = days[++nextDay]) {
        split(day.on);
        enterUpTo(day.end);
      }
      split(on);
      if (reached === null || on > reached) reached = on;
    },
    quantityOf: (person, security) => {
      const account = securities.get(security)?.accounts.get(person);
      return account === undefined ? ZERO : held.of(account);
    },
    balances: () => {
      const end = nextLeg;
      return accounts.flatMap(({ person, security, opened }, n) => {
        const quantity = held.of(n);
        if (isZero(quantity)) return [];
        const entries = () => transactionsOfAccount(legs, n, end);
        return [{ person, security, quantity, received: received.of(n), since: opened, entries }];
      });
    },
  };
}

/** What a leg adds, below zero where it is taken. */
const exactAmount = ({ exact, amount }: Legs, leg: number): Rational =>
  exact.get(leg) ?? rational(amount[leg] as number);

/** @param left what would be left, below zero */
function givesUpTooMuch(book: Book, legs: Legs, leg: number, left: Rational): UserError {
  const { person, security } = legs.accounts[legs.account[leg] as number] as Account;
  const on = legs.days.find(({ end }) => leg < end)?.on;
  const change = negated(exactAmount(legs, leg));
  return new UserError(
    `${person} gives up ${toReadable(change)} of ${security} and holds ${toReadable(add(left, change))} then; add what it received before ${on}`,
    book.positions.get(`transactions.${legs.index[leg]}`) ?? { file: book.file },
  );
}
