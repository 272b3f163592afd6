import type { PlainDate } from "../../base/plain-date.ts";
import { negated, type Rational } from "../../base/rational.ts";
import { additions, type BookTransaction, type TransactionKind } from "../../model/book.ts";
import { asMachineNumber } from "./exact-amounts.ts";
import type { TransactionEntries } from "./transaction-entries.ts";

/** What one person has of one security, and the day of the transaction that opened it. */
export interface Account {
  readonly person: string;
  readonly security: string;
  readonly opened: PlainDate;
}

/** A security that transactions name: the accounts in it, and the first transaction in it and the last that is no lapse. */
export interface TradedSecurity {
  readonly accounts: ReadonlyMap<string, number>;
  /** `null` where others only use it up. */
  readonly first: FirstTransaction | null;
  readonly lastUse: PlainDate | null;
}

export type FirstTransaction = Pick<BookTransaction, "on" | "index">;

/**
 * A book's transactions as what they add to accounts and take from them, each leg a number at the same place of several
 * lists: a list of a million numbers is gone through in the time that a few thousand objects take.
 */
export interface Legs {
  readonly accounts: readonly Account[];
  readonly securities: ReadonlyMap<string, TradedSecurity>;
  readonly account: readonly number[];
  /** The index of the leg's transaction. */
  readonly index: readonly number[];
  /** What is added, below zero where it is taken; `NaN` where no machine number holds it exactly. */
  readonly amount: readonly number[];
  /** What is added by the legs that no machine number holds. */
  readonly exact: ReadonlyMap<number, Rational>;
  /** The days in order, each with the number of legs up to its close. */
  readonly days: readonly { readonly on: PlainDate; readonly end: number }[];
  /** Whether the transactions stand in the order of their dates; where they do not, the legs are of no use. */
  readonly areInOrder: boolean;
}

/** What is written down after the last day of a right that has lapsed. */
export const recordsOfLapse: ReadonlySet<TransactionKind> = new Set(["expiry", "forfeiture", "repayment"]);

const additionKinds: ReadonlySet<TransactionKind> = new Set(additions);

export function legsIn(entries: TransactionEntries): Legs {
  const accounts: Account[] = [];
  const securities = new Map<string, OpenSecurity>();
  const [account, indexes, amount]: [number[], number[], number[]] = [[], [], []];
  const exact = new Map<number, Rational>();
  const days: { on: PlainDate; end: number }[] = [];
  let day = { on: "" as PlainDate, end: 0 };
  let areInOrder = true;

  const securityNamed = (id: string): OpenSecurity => {
    const found = securities.get(id);
    if (found) return found;
    const opened = { id, accounts: new Map<string, number>(), first: null, lastUse: null };
    securities.set(id, opened);
    return opened;
  };
  const enter = (
    traded: OpenSecurity,
    person: string,
    index: number,
    size: Rational,
    adds: boolean,
  ): void => {
    let found = traded.accounts.get(person);
    if (found === undefined) {
      found = accounts.push({ person, security: traded.id, opened: day.on }) - 1;
      traded.accounts.set(person, found);
    }
    const number = asMachineNumber(size);
    if (Number.isNaN(number)) exact.set(account.length, adds ? size : negated(size));
    account.push(found);
    indexes.push(index);
    amount.push(adds ? number : -number);
    day.end = account.length;
  };
  entries.forEach((on, person, kind, security, quantity, uses, index) => {
    if (on !== day.on) {
      areInOrder &&= day.on < on;
      day = { on, end: 0 };
      days.push(day);
    }
    const traded = securityNamed(security);
    traded.first ??= { on, index };
    if (!recordsOfLapse.has(kind)) traded.lastUse = on;
    enter(traded, person, index, quantity, additionKinds.has(kind));
    if (!uses) return;
    const used = securityNamed(uses.security);
    used.lastUse = on;
    enter(used, person, index, uses.quantity, false);
  });
  return { accounts, securities, account, index: indexes, amount, exact, days, areInOrder };
}

type OpenSecurity = { -readonly [Key in keyof TradedSecurity]: TradedSecurity[Key] } & {
  readonly id: string;
  readonly accounts: Map<string, number>;
};
