import { toDecimal } from "../base/decimal.ts";
import { addDays, dateFrom, type PlainDate, partsOf } from "../base/plain-date.ts";
import { DAYS_OF_THE_WINDOW } from "../law/13d-3/d-1-i-right-to-acquire-within-60-days.ts";
import type { Availability, Blocker, Book, PriceFormula, RightSecurity } from "../model/book.ts";
import type { BookEvent } from "./book-event.ts";

/** What the terms of securities bring about by the calendar alone, up to a last day. */
export function* eventsOfTerms(book: Book, from: PlainDate, to: PlainDate): Generator<BookEvent> {
  for (const [id, security] of Object.entries(book.securities)) {
    if ("into" in security) yield* ofRight(id, security, from, to);
    else if ("convertsInto" in security && security.convertsInto?.exercisable)
      yield entering(id, security.title, dayOf(security.convertsInto.exercisable));
  }
}

function* ofRight(id: string, right: RightSecurity, from: PlainDate, to: PlainDate): Generator<BookEvent> {
  const about = { holder: null, security: id };
  const { title, exercisable, vesting, settles, expires, exchangeCap, conditions, blocker, conversionPrice } =
    right;
  if (exercisable) yield entering(id, title, dayOf(exercisable));
  for (const { on } of vesting ?? []) yield entering(id, `a part of ${title}`, on);
  if (settles) yield entering(id, title, settles);
  if (expires) yield { ...about, on: addDays(expires, 1), says: () => `expired on ${expires}: ${title}` };
  if (exchangeCap?.approved)
    yield {
      ...about,
      on: exchangeCap.approved,
      says: () => `${title}: approval under the rules of ${exchangeCap.exchange}`,
    };
  for (const { satisfied, what } of conditions) {
    if (satisfied) yield { ...about, on: satisfied, says: () => `${title}: ${what}` };
  }
  if (blocker) yield* ofBlocker(id, title, blocker);
  if (conversionPrice) yield* ofPrice(id, title, conversionPrice);
  if (right.accrues) {
    for (const on of monthsBetween(from, to))
      yield { ...about, on, says: () => `${title}: what accrued until then` };
  }
}

function* ofBlocker(id: string, title: string, { raised, noticeDays }: Blocker): Generator<BookEvent> {
  if (noticeDays === undefined) return;
  for (const { notice, percent } of raised) {
    const felt = addDays(notice, noticeDays - DAYS_OF_THE_WINDOW);
    const says = () => `${title}: the notice of ${notice} raises the limit to ${toDecimal(percent)}%`;
    yield { on: felt > notice ? felt : notice, holder: null, security: id, says };
  }
}

function* ofPrice(id: string, title: string, formula: PriceFormula): Generator<BookEvent> {
  if ("greaterOf" in formula) for (const part of formula.greaterOf) yield* ofPrice(id, title, part);
  if ("lesserOf" in formula) for (const part of formula.lesserOf) yield* ofPrice(id, title, part);
  if (!("steps" in formula)) return;
  for (const { from, price } of formula.steps) {
    yield { on: from, holder: null, security: id, says: () => `${title}: the price of ${from} begins` };
    yield* ofPrice(id, title, price);
  }
}

const entering = (id: string, title: string, on: PlainDate): BookEvent => ({
  on: addDays(on, -DAYS_OF_THE_WINDOW),
  holder: null,
  security: id,
  says: () => `within sixty days from now on: ${title} (exercisable from ${on})`,
});

const dayOf = (exercisable: Availability): PlainDate =>
  "from" in exercisable ? exercisable.from : exercisable.noLaterThan;

/** The first days of the months after one day and up to another: what accrues day by day is told once a month. */
function* monthsBetween(from: PlainDate, to: PlainDate): Generator<PlainDate> {
  let { year, month } = partsOf(from);
  for (;;) {
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    const first = dateFrom(year, month, 1);
    if (first === null || first > to) return;
    yield first;
  }
}
