import { compare, divide, multiply, type Rational, rational, subtract } from "../../../base/rational.ts";
import type { Classes } from "./classes.ts";
import type { OcfTransaction } from "./objects.ts";

/** A certificate, grant or note as the package tracks it: whose it is, of what, and how much of it is left. */
export interface Lot {
  readonly person: string;
  readonly security: string;
  left: Rational;
}

/** How the events of a package hang together, by the security that each is about. */
export interface Threads {
  readonly issuances: ReadonlyMap<string, OcfTransaction>;
  /** The event that a security came of, where it came of another security. */
  readonly causes: ReadonlyMap<string, OcfTransaction>;
}

export const isIssuance = ({ object_type: type }: OcfTransaction): boolean => type.endsWith("_ISSUANCE");

/** `EXERCISE` of `TX_EQUITY_COMPENSATION_EXERCISE`. */
export const suffixOf = ({ object_type: type }: OcfTransaction): string =>
  type.slice(type.lastIndexOf("_") + 1);

export function threadsOf(transactions: readonly OcfTransaction[]): Threads {
  const issuances = new Map<string, OcfTransaction>();
  const causes = new Map<string, OcfTransaction>();
  for (const event of transactions) {
    if (isIssuance(event) && event.security_id !== undefined) issuances.set(event.security_id, event);
    const after = [
      event.resulting_security_ids ?? [],
      event.resulting_security_id ?? [],
      event.balance_security_id ?? [],
    ];
    for (const id of after.flat()) causes.set(id, event);
  }
  return { issuances, causes };
}

/** In order of date; of one day splits first, then issuances, so that what an event ends or becomes is there. */
export function inOrder(transactions: readonly OcfTransaction[]): readonly OcfTransaction[] {
  const rank = (event: OcfTransaction): number => (isSplit(event) ? 0 : isIssuance(event) ? 1 : 2);
  return transactions.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : rank(a) - rank(b)));
}

export const isSplit = ({ object_type: type }: OcfTransaction): boolean => type === "TX_STOCK_CLASS_SPLIT";

/**
 * Takes out of a lot what an event ends; the rest goes on under its new number, where it gets one.
 *
 * @returns how much of it is ended
 */
export function endLot(
  event: OcfTransaction,
  lot: Lot,
  lots: Map<string, Lot>,
  { issuances }: Threads,
): Rational {
  const rest = issuances.get(event.balance_security_id ?? "");
  const balance = rest?.quantity ?? rest?.investment_amount?.amount;
  const said = event.quantity ?? event.quantity_converted ?? event.amount?.amount;
  const wanted = said ?? (balance ? subtract(lot.left, balance) : lot.left);
  const ended = compare(wanted, lot.left) > 0 ? lot.left : wanted;
  const left = subtract(lot.left, ended);
  lot.left = rest ? rational(0) : left;
  if (rest?.security_id !== undefined) lots.set(rest.security_id, { ...lot, left });
  return ended;
}

/** A split of a class changes what is left of its lots. */
export function splitLots(event: OcfTransaction, lots: ReadonlyMap<string, Lot>, classes: Classes): void {
  const security = classes.idOf(event.stock_class_id);
  const { split_ratio: ratio } = event;
  if (!ratio) return;
  for (const lot of lots.values()) {
    if (lot.security === security) lot.left = multiply(lot.left, divide(ratio.numerator, ratio.denominator));
  }
}
