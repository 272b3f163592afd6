import { toDollars, toReadable } from "../base/decimal.ts";
import { addDays } from "../base/plain-date.ts";
import { DAYS_OF_THE_WINDOW } from "../law/13d-3/d-1-i-right-to-acquire-within-60-days.ts";
import type { Arrangement, Book, BookTransaction } from "../model/book.ts";
import type { BookEvent } from "./book-event.ts";
import { changeText } from "./change-text.ts";

/** What the book records as having happened: trades, reports, splits, prices, and relations that begin or end. */
export function* eventsOfRecord(book: Book): Generator<BookEvent> {
  for (const entry of book.transactions) {
    yield {
      on: entry.on,
      holder: entry.person,
      security: entry.security,
      says: () => transactionText(entry),
    };
    const { uses } = entry;
    if (uses)
      yield {
        on: entry.on,
        holder: entry.person,
        security: uses.security,
        says: () => transactionText(entry),
      };
  }
  for (const { on, shares, source } of book.outstanding)
    yield { ...everybody, on, says: () => `${toReadable(shares)} shares outstanding (${source})` };
  for (const { security, on, newShares, oldShares } of book.splits) {
    const ratio = `${toReadable(newShares)}-for-${toReadable(oldShares)}`;
    yield { ...everybody, on, says: () => `${ratio} split of ${security}` };
  }
  for (const { on, average, tradingDays, price } of book.prices) {
    const name = `the ${tradingDays}-trading-day ${average}`;
    yield {
      ...everybody,
      on,
      says: () => `${name} is known${price ? `: ${toDollars(price)}` : " as a bound"}`,
    };
    yield { ...everybody, on: addDays(on, 1), says: () => `${name} is known up to ${on} only` };
  }
  for (const [id, { controlledBy }] of Object.entries(book.persons)) {
    for (const link of controlledBy)
      yield* whileInForce(link, id, null, `${link.person} directs what ${id} holds`);
  }
  for (const group of book.groups)
    yield* whileInForce(group, null, null, `the group of ${group.members.join(", ")}`);
  for (const arrangement of book.arrangements) yield* ofArrangement(arrangement);
  for (const change of book.changes) yield { ...everybody, on: change.on, says: () => changeText(change) };
}

const everybody = { holder: null, security: null } as const;

function* whileInForce(
  { from, until }: Pick<Arrangement, "from" | "until">,
  holder: string | null,
  security: string | null,
  what: string,
): Generator<BookEvent> {
  if (from) yield { on: from, holder, security, says: () => `from this day: ${what}` };
  if (until) yield { on: until, holder, security, says: () => `no longer: ${what}` };
}

/** An underwriter's forty days may be counted from the day of the acquisition or the next. */
const UNDERWRITERS_DAYS = [40, 41] as const;

function* ofArrangement(arrangement: Arrangement): Generator<BookEvent> {
  const { kind, holder, security } = arrangement;
  const what = `${kind} over ${security} of ${holder}`;
  yield* whileInForce(arrangement, holder, security, what);
  if (arrangement.kind === "pledge" && arrangement.defaultDeclared)
    yield { on: arrangement.defaultDeclared, holder, security, says: () => `default declared: ${what}` };
  if (arrangement.kind === "underwriting") {
    for (const days of UNDERWRITERS_DAYS) {
      yield {
        on: addDays(arrangement.acquired, days),
        holder,
        security,
        says: () => "the forty days of the underwriter end",
      };
    }
  }
  if (arrangement.kind === "revocable" && arrangement.exercisable) {
    const { exercisable } = arrangement;
    const on = "from" in exercisable ? exercisable.from : exercisable.noLaterThan;
    yield {
      on: addDays(on, -DAYS_OF_THE_WINDOW),
      holder,
      security,
      says: () => `within sixty days from now on: ${what} (exercisable from ${on})`,
    };
  }
}

function transactionText({ person, kind, security, quantity, price, uses }: BookTransaction): string {
  const at = price ? ` at ${toDollars(price)}` : "";
  const by = uses ? `, using ${toReadable(uses.quantity)} of ${uses.security}` : "";
  return `${person}: ${kind.replaceAll("-", " ")} of ${toReadable(quantity)} ${security}${at}${by}`;
}
