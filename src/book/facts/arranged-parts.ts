import { toReadable } from "../../base/decimal.ts";
import type { PlainDate } from "../../base/plain-date.ts";
import { add, compare, isZero, moreThan, type Rational, subtract, ZERO } from "../../base/rational.ts";
import { UserError } from "../../base/user-error.ts";
import type { Arrangement, Book } from "../../model/book.ts";
import { inForce } from "../in-force.ts";
import { firstTransactionIn } from "../ledger/first-transaction.ts";
import type { Holding } from "../ledger/holdings.ts";
import { afterSplit, splitsBetween } from "../ledger/splits.ts";
import { placeOf } from "../positions.ts";

/** An arrangement and its place in the book's list. */
export interface WrittenArrangement {
  readonly n: number;
  readonly arrangement: Arrangement;
}

/** A part of a holding, in the units of the security held, and the arrangements over all of it. */
export interface ArrangedPart {
  readonly id: string;
  readonly units: Rational;
  readonly arrangements: readonly WrittenArrangement[];
}

/** The part of a holding that an arrangement is over, from one unit to another. */
interface Stretch extends WrittenArrangement {
  readonly start: Rational;
  readonly end: Rational;
}

/** A book's arrangements in force on a date, by what they are over. */
export function arrangementsOn(
  book: Book,
  asOf: PlainDate,
): ReadonlyMap<string, readonly WrittenArrangement[]> {
  const found = new Map<string, WrittenArrangement[]>();
  for (const [n, arrangement] of book.arrangements.entries()) {
    if (!inForce({ from: beginning(arrangement), until: arrangement.until }, asOf)) continue;
    const id = `${arrangement.holder}/${arrangement.security}`;
    const before = found.get(id);
    if (before) before.push({ n, arrangement });
    else found.set(id, [{ n, arrangement }]);
  }
  return found;
}

/**
 * Takes a holding apart where arrangements are over parts of it.
 *
 * Parts of one sort (powers; pledges, underwritings and records; revocable trusts) lie side by side in the order written;
 * those of different sorts begin at the same share. An arrangement without a quantity is over all.
 *
 * @throws UserError where arrangements of one sort are over more than is held.
 */
export function arrangedParts(
  book: Book,
  holding: Holding,
  arrangements: readonly WrittenArrangement[],
  asOf: PlainDate,
): readonly ArrangedPart[] {
  const id = `${holding.person}/${holding.security}`;
  if (arrangements.length === 0) return [{ id, units: holding.quantity, arrangements }];
  const stretches = (["power", "exclusion", "revocable"] as const).flatMap((sort) =>
    stretchesOf(
      arrangements.filter(({ arrangement }) => sortOf(arrangement) === sort),
      book,
      holding,
      asOf,
    ),
  );
  const edges = [ZERO, ...stretches.flatMap(({ start, end }) => [start, end]), holding.quantity]
    .toSorted(compare)
    .filter((edge, n, all) => n === 0 || compare(edge, all[n - 1] ?? ZERO) > 0);
  return edges.slice(1).map((end, n) => ({
    id: edges.length === 2 ? id : `${id}#${n + 1}`,
    units: subtract(end, edges[n] ?? ZERO),
    arrangements: stretches
      .filter((stretch) => compare(stretch.start, edges[n] ?? ZERO) <= 0 && compare(end, stretch.end) <= 0)
      .map(({ n: index, arrangement }) => ({ n: index, arrangement })),
  }));
}

function sortOf({ kind }: Arrangement): "power" | "exclusion" | "revocable" {
  return kind === "power" || kind === "revocable" ? kind : "exclusion";
}

function stretchesOf(
  arrangements: readonly WrittenArrangement[],
  book: Book,
  holding: Holding,
  asOf: PlainDate,
): readonly Stretch[] {
  let start = ZERO;
  return arrangements.map(({ n, arrangement }) => {
    const isOverAll = arrangement.quantity === undefined;
    if (isOverAll && sortOf(arrangement) === "power")
      return { n, arrangement, start: ZERO, end: holding.quantity };
    const begin = start;
    const quantity =
      arrangement.quantity === undefined
        ? holding.quantity
        : inUnitsOf(arrangement, arrangement.quantity, book, asOf);
    start = add(begin, quantity);
    if (moreThan(start, holding.quantity)) {
      const withOthers = isZero(begin) ? "is" : "and those before it are";
      throw new UserError(
        `this arrangement ${withOthers} over ${toReadable(start)} of ${holding.security}, and ${holding.person} holds ${toReadable(holding.quantity)} on ${asOf}; mend the quantity, or say from when with "from"`,
        placeOf(book, `arrangements.${n}`),
      );
    }
    return { n, arrangement, start: begin, end: start };
  });
}

/** An underwriting begins when the shares are acquired, where nothing else is said. */
function beginning(arrangement: Arrangement): PlainDate | undefined {
  return arrangement.from ?? (arrangement.kind === "underwriting" ? arrangement.acquired : undefined);
}

/** A quantity is in the shares of the day from which the arrangement is, or of the first transaction in the security. */
function inUnitsOf(arrangement: Arrangement, quantity: Rational, book: Book, asOf: PlainDate): Rational {
  const written = beginning(arrangement) ?? firstTransactionIn(book, arrangement.security)?.on;
  if (written === undefined) return quantity;
  return splitsBetween(book, arrangement.security, written, asOf).reduce(afterSplit, quantity);
}
