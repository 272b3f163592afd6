import type { PlainDate } from "../../base/plain-date.ts";
import type { Book } from "../../model/book.ts";
import { type Ledger, openLedger } from "./ledger.ts";
import type { Legs } from "./legs.ts";
import { legsOf } from "./legs-of-book.ts";

interface KnownLedger {
  readonly splits: Book["splits"];
  readonly ledger: Ledger;
}

const known = new WeakMap<Legs, KnownLedger>();

/**
 * A book's ledger at the close of a day. The one asked for last goes on where the day is not before its own, so that the
 * days of a timeline, and a book's balances and what is held after them, take a single pass through a million transactions.
 * What it says is to be taken at once, before another day is asked for.
 *
 * @throws UserError where a person gives up more than it holds by then.
 */
export function ledgerAt(book: Book, on: PlainDate): Ledger {
  const legs = legsOf(book);
  const before = known.get(legs);
  const goesOn = before?.splits === book.splits && (before.ledger.day() ?? on) <= on;
  const ledger = goesOn ? before.ledger : openLedger(book);
  // What stops half-way must not be gone on with.
  known.delete(legs);
  ledger.advanceTo(on);
  known.set(legs, { splits: book.splits, ledger });
  return ledger;
}
