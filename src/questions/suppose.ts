import type { PlainDate } from "../base/plain-date.ts";
import { unreachable } from "../base/unreachable.ts";
import type { Book } from "../model/book.ts";
import { withApproval } from "./suppose-approval.ts";
import { withExercise } from "./suppose-exercise.ts";
import { withOutstanding, withPrice } from "./suppose-market.ts";
import { withTrade } from "./suppose-trade.ts";
import type { Supposition } from "./supposition.ts";

/**
 * The book as it would be if all suppositions held on a date. The book itself stays as it is.
 *
 * They hold together, in whatever order they are given: prices, outstanding shares and approvals first, then trades,
 * then exercises, which see all of these.
 *
 * @param book a book that `loadBook` gave
 * @param on the date on which all is supposed
 * @throws UserError where the book knows no such person, security, average or condition, where more would be sold or
 *   exercised than is held, or where a right cannot be exercised on the date.
 * @example
 * own(suppose(book, on, [{ is: "outstanding", shares: rational(40_000_000) }]), on)
 */
export function suppose(book: Book, on: PlainDate, suppositions: readonly Supposition[]): Book {
  return suppositions
    .toSorted((a, b) => ORDER.indexOf(a.is) - ORDER.indexOf(b.is))
    .reduce((supposed, supposition) => withSupposition(supposed, on, supposition), book);
}

const ORDER: readonly Supposition["is"][] = ["price", "outstanding", "approval", "buy", "sell", "exercise"];

function withSupposition(book: Book, on: PlainDate, supposition: Supposition): Book {
  switch (supposition.is) {
    case "price":
      return withPrice(book, on, supposition);
    case "outstanding":
      return withOutstanding(book, on, { shares: supposition.shares, source: "supposed" });
    case "approval":
      return withApproval(book, on, supposition);
    case "buy":
    case "sell":
      return withTrade(book, on, supposition);
    case "exercise":
      return withExercise(book, on, supposition);
    default:
      return unreachable(supposition);
  }
}
