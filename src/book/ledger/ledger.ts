import { toReadable } from "../../base/decimal.ts";
import type { PlainDate } from "../../base/plain-date.ts";
import { add, isNegative, type Rational, subtract, ZERO } from "../../base/rational.ts";
import { UserError } from "../../base/user-error.ts";
import { additions, type Book, type BookTransaction, type TransactionKind } from "../../model/book.ts";
import { inOrderOfDate } from "./order-of-date.ts";
import { afterSplit } from "./splits.ts";

/** What a person has of a security, and how it came to that. Quantities are in the units of the ledger's day. */
export interface Balance {
  readonly person: string;
  readonly security: string;
  readonly quantity: Rational;
  /** All that was ever received, whatever became of it. */
  readonly received: Rational;
  /** The day of the first transaction. */
  readonly since: PlainDate;
  /** The transactions that touched it, by their index. */
  readonly entries: readonly number[];
}

/** A book's transactions and splits, gone through once in the order of time. */
export interface Ledger {
  /** Goes on to the close of a day; an earlier day than before changes nothing. */
  advanceTo(on: PlainDate): void;
  balanceOf(person: string, security: string): Balance | undefined;
  balances(): Iterable<Balance>;
}

type OpenBalance = { -readonly [Key in keyof Balance]: Balance[Key] } & { entries: number[] };

const adding: ReadonlySet<TransactionKind> = new Set(additions);

/**
 * Opens a book before its first day. A split takes effect at the opening of its day, on what its holders have then.
 *
 * Advancing throws a UserError where a person would give up more than it holds.
 */
export function openLedger(book: Book): Ledger {
  const bySecurity = new Map<string, Map<string, OpenBalance>>();
  const splits = inOrderOfDate(book.splits);
  const { transactions } = book;
  let nextTransaction = 0;
  let nextSplit = 0;

  const balanceIn = (security: string, person: string, since: PlainDate): OpenBalance => {
    const holders = bySecurity.get(security) ?? new Map<string, OpenBalance>();
    if (holders.size === 0) bySecurity.set(security, holders);
    const known = holders.get(person);
    if (known) return known;
    const opened = { person, security, quantity: ZERO, received: ZERO, since, entries: [] };
    holders.set(person, opened);
    return opened;
  };
  const receive = (balance: OpenBalance, quantity: Rational, entry: BookTransaction): void => {
    balance.quantity = add(balance.quantity, quantity);
    balance.received = add(balance.received, quantity);
    balance.entries.push(entry.index);
  };
  const giveUp = (balance: OpenBalance, quantity: Rational, entry: BookTransaction): void => {
    const left = subtract(balance.quantity, quantity);
    if (isNegative(left)) throw givesUpTooMuch(book, balance, quantity, entry);
    balance.quantity = left;
    balance.entries.push(entry.index);
  };
  const enter = (entry: BookTransaction): void => {
    const { kind, security, person, quantity, uses, on } = entry;
    const balance = balanceIn(security, person, on);
    if (adding.has(kind)) receive(balance, quantity, entry);
    else giveUp(balance, quantity, entry);
    if (uses) giveUp(balanceIn(uses.security, person, on), uses.quantity, entry);
  };
  const split = (before: PlainDate): void => {
    for (let next = splits[nextSplit]; next && next.on <= before; next = splits[++nextSplit]) {
      for (const balance of bySecurity.get(next.security)?.values() ?? []) {
        balance.quantity = afterSplit(balance.quantity, next);
        balance.received = afterSplit(balance.received, next);
      }
    }
  };
  const advanceTo = (on: PlainDate): void => {
    for (
      let entry = transactions[nextTransaction];
      entry && entry.on <= on;
      entry = transactions[++nextTransaction]
    ) {
      if (nextSplit < splits.length) split(entry.on);
      enter(entry);
    }
    split(on);
  };
  return {
    advanceTo,
    balanceOf: (person, security) => bySecurity.get(security)?.get(person),
    *balances() {
      for (const holders of bySecurity.values()) yield* holders.values();
    },
  };
}

function givesUpTooMuch(
  book: Book,
  { person, security, quantity }: Balance,
  change: Rational,
  { on, index }: BookTransaction,
): UserError {
  return new UserError(
    `${person} gives up ${toReadable(change)} of ${security} and holds ${toReadable(quantity)} then; add what it received before ${on}`,
    book.positions.get(`transactions.${index}`) ?? { file: book.file },
  );
}
