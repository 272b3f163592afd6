import { add, isZero, type Rational, rational } from "../../../base/rational.ts";
import type { CapTable } from "./cap-table.ts";
import type { Classes } from "./classes.ts";
import { becoming, endings, isSilent } from "./endings.ts";
import type { Entry } from "./entry.ts";
import { finish } from "./finish.ts";
import { endLot, inOrder, isIssuance, isSplit, type Lot, splitLots, suffixOf, threadsOf } from "./lots.ts";
import { dollars, plain } from "./money.ts";
import type { OcfTransaction } from "./objects.ts";
import type { Progress } from "./progress.ts";
import { type IssuedRight, rightIssued } from "./rights.ts";

/** What the events of a cap table come to: the book's transactions and rights, and what is held after the last. */
export interface BookEvents {
  readonly transactions: readonly Entry[];
  readonly rights: ReadonlyMap<string, Entry>;
  /** Units held after the last event, by the book's security. */
  readonly held: ReadonlyMap<string, Rational>;
  /** Kinds of events that a book has nothing for, and how many there were. */
  readonly leftOut: ReadonlyMap<string, number>;
}

/** Goes through the events in the order of their dates. @param persons the book's ids by the package's */
export function eventsIn(
  table: CapTable,
  classes: Classes,
  persons: ReadonlyMap<string, string>,
  makeId: (name: string) => string,
): BookEvents {
  const progress: Progress = {
    ...{
      table,
      classes,
      persons,
      makeId,
      threads: threadsOf(table.transactions),
      lots: new Map(),
      said: new Set(),
    },
    ...{ transactions: [], rights: new Map(), leftOut: new Map() },
  };
  for (const event of inOrder(table.transactions)) {
    if (isIssuance(event)) issue(event, progress);
    else if (isSplit(event)) splitLots(event, progress.lots, classes);
    else if (endings.has(suffixOf(event))) finish(event, progress);
    else if (!isSilent(event.object_type)) leaveOut(event, progress);
  }
  const held = new Map<string, Rational>();
  for (const { security, left } of progress.lots.values()) {
    held.set(security, add(held.get(security) ?? rational(0), left));
  }
  return { ...progress, held };
}

function leaveOut({ object_type: type }: OcfTransaction, { leftOut }: Progress): void {
  leftOut.set(type, (leftOut.get(type) ?? 0) + 1);
}

function issue(event: OcfTransaction, progress: Progress): void {
  const { table, classes, persons, makeId, lots, rights, threads } = progress;
  const id = event.security_id ?? event.id;
  const cause = threads.causes.get(id);
  // The rest of a security under a new number is no new holding: endLot sees to it.
  if (cause?.balance_security_id === id) return;
  const isStock = event.object_type === "TX_STOCK_ISSUANCE";
  const right = isStock ? null : rightIssued(event, table, classes);
  const person = persons.get(event.stakeholder_id ?? "");
  const security = right ? makeId(right.name) : isStock ? classes.idOf(event.stock_class_id) : null;
  if (person === undefined || security === null) {
    leaveOut(event, progress);
    return;
  }
  const quantity = right?.quantity ?? event.quantity ?? rational(0);
  if (right) rights.set(security, right.entry);
  lots.set(id, { person, security, left: quantity });
  const uses = usedFor(cause, person, progress);
  const price = dollars(event.share_price, "price");
  progress.transactions.push({
    comments: price.comments,
    fields: {
      on: event.date,
      person,
      kind: uses ? becoming.get(suffixOf(uses.event)) : kindOf(event, right, cause),
      security,
      quantity: plain(quantity),
      uses: uses ? { security: uses.lot.security, quantity: plain(uses.quantity) } : undefined,
      price: price.text,
      amount: dollars(event.investment_amount, "investment").text,
      how: event.consideration_text?.trim() || undefined,
      source: `Open Cap Table, ${event.custom_id ?? id}`,
    },
  });
}

/** What the same person gives up for a security that comes of another: the options exercised, the note converted. */
function usedFor(
  event: OcfTransaction | undefined,
  person: string,
  { lots, said, threads }: Progress,
): { readonly event: OcfTransaction; readonly lot: Lot; readonly quantity: Rational } | null {
  const lot = lots.get(event?.security_id ?? "");
  if (!event || !lot || !becoming.has(suffixOf(event)) || lot.person !== person || said.has(event))
    return null;
  const quantity = endLot(event, lot, lots, threads);
  said.add(event);
  return isZero(quantity) ? null : { event, lot, quantity };
}

function kindOf(event: OcfTransaction, right: IssuedRight | null, cause: OcfTransaction | undefined): string {
  if (cause) return "receipt";
  const isGrant = right ? !/CONVERTIBLE|WARRANT/.test(event.object_type) : event.issuance_type === "RSA";
  return isGrant ? "grant" : "purchase";
}
