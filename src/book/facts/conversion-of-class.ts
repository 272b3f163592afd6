import type { PlainDate } from "../../base/plain-date.ts";
import { divide, multiply, ONE, type Rational } from "../../base/rational.ts";
import type { Book } from "../../model/book.ts";
import { firstTransactionIn } from "../ledger/first-transaction.ts";
import { factorOf, splitsBetween } from "../ledger/splits.ts";
import { laterOf, type When, whenAvailable } from "./when-available.ts";

/** How shares of one class become shares of another: how many for each, and when; at will where `when` is `null`. */
export interface ConversionOfClass {
  readonly sharesPerUnit: Rational;
  readonly when: When | null;
}

/**
 * How a class becomes another on a date, at once or by way of classes between; `null` where it does not. A class is itself
 * without more.
 */
export function conversionOfClass(
  book: Book,
  from: string,
  into: string,
  on: PlainDate,
): ConversionOfClass | null {
  let found: ConversionOfClass = { sharesPerUnit: ONE, when: null };
  const passed = new Set<string>();
  for (let id = from; id !== into; ) {
    const security = book.securities[id];
    const next = security?.kind === "common" ? security.convertsInto : undefined;
    if (next === undefined || passed.has(id)) return null;
    passed.add(id);
    const each = multiply(next.sharesPerUnit ?? ONE, adjustment(book, id, next.class, on));
    const when = next.exercisable ? whenAvailable(next.exercisable) : null;
    found = { sharesPerUnit: multiply(found.sharesPerUnit, each), when: laterOrEither(found.when, when) };
    id = next.class;
  }
  return found;
}

/** What is at will waits for nothing. */
export function laterOrEither(a: When | null, b: When | null): When | null {
  if (a === null || b === null) return a ?? b;
  return laterOf(a, b);
}

/** What splits since the first transaction in a class made of a ratio into, or of, another. */
export function adjustment(book: Book, units: string, shares: string, on: PlainDate): Rational {
  const written = firstTransactionIn(book, units)?.on;
  if (written === undefined || book.splits.length === 0) return ONE;
  return divide(
    factorOf(splitsBetween(book, shares, written, on)),
    factorOf(splitsBetween(book, units, written, on)),
  );
}
