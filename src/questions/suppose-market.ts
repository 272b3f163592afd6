import type { PlainDate } from "../base/plain-date.ts";
import { atLeast, ZERO } from "../base/rational.ts";
import { UserError } from "../base/user-error.ts";
import type { AveragePrice, Book, OutstandingShares, Positions } from "../model/book.ts";
import { averageIn } from "./averages.ts";
import type { Supposition } from "./supposition.ts";

type PriceSupposition = Extract<Supposition, { is: "price" }>;

/** The book with an average known exactly on a date; what the book says of it on that date gives way. */
export function withPrice(book: Book, on: PlainDate, supposed: PriceSupposition): Book {
  const { average, security, tradingDays } = averageIn(book, supposed);
  if (atLeast(ZERO, supposed.price)) throw new UserError("a price is supposed that is not above zero");
  const entry: AveragePrice = {
    average,
    security,
    tradingDays,
    on,
    price: supposed.price,
    source: "supposed",
  };
  const known = book.prices.findIndex(
    (price) =>
      price.on === on &&
      price.average === average &&
      price.security === security &&
      price.tradingDays === tradingDays,
  );
  if (known < 0) return { ...book, prices: [...book.prices, entry] };
  return { ...book, prices: book.prices.with(known, entry), positions: without(book, [`prices.${known}`]) };
}

/** The book with so many shares of its schedule's class outstanding on a date; other reports of that day give way. */
export function withOutstanding(
  book: Book,
  on: PlainDate,
  report: Pick<OutstandingShares, "shares" | "heldByIssuer" | "source">,
): Book {
  if (atLeast(ZERO, report.shares))
    throw new UserError("outstanding shares are supposed that are not above zero");
  const entry: OutstandingShares = { ...report, class: book.schedule.class, on };
  const isOfTheDay = (each: OutstandingShares): boolean => each.class === entry.class && each.on === on;
  if (!book.outstanding.some(isOfTheDay)) return { ...book, outstanding: [...book.outstanding, entry] };
  const replaced = book.outstanding.flatMap((each, n) => (isOfTheDay(each) ? [`outstanding.${n}`] : []));
  return {
    ...book,
    outstanding: book.outstanding.map((each) => (isOfTheDay(each) ? entry : each)),
    positions: without(book, replaced),
  };
}

/** What is supposed stands in no file. */
function without({ positions }: Book, paths: readonly string[]): Positions {
  return { get: (path) => (paths.includes(path) ? undefined : positions.get(path)) };
}
