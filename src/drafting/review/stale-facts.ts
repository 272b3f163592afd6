import { addDays, dateFrom, daysBetween, longDate, type PlainDate, partsOf } from "../../base/plain-date.ts";
import { isZero } from "../../base/rational.ts";
import type { Book, PriceFormula } from "../../model/book.ts";
import type { Ownership } from "../../model/ownership.ts";
import { placeInBook } from "../positions.ts";
import { className } from "../wording.ts";

/** A fact that the draft rests on and that is older than it may be: what it is, and why a newer one is likely. */
export interface StaleFact {
  readonly what: string;
  readonly on: PlainDate;
  readonly why: string;
  readonly writeIn: string;
}

/** Days after which a balance that somebody has looked up is worth looking up again: a quarter. */
const QUARTER = 92;

/**
 * The facts of a draft that may be out of date.
 *
 * Rule 13d-1(j) lets a person rely on the issuer's most recent quarterly or annual report; once the next one should be out, the
 * older count may be relied on no longer. An average price is that of its day.
 *
 * @param day the day of the signatures, or of the draft where that is not given
 */
export function staleFacts(book: Book, ownership: Ownership, day: PlainDate): readonly StaleFact[] {
  return [
    ...staleOutstanding(book, ownership, day),
    ...stalePrices(book, ownership),
    ...staleBalances(book, ownership.asOf),
  ];
}

function staleOutstanding(book: Book, { asOf }: Ownership, day: PlainDate): readonly StaleFact[] {
  const reports = book.outstanding
    .map((report, index) => ({ ...report, index }))
    .filter((report) => report.class === book.schedule.class && report.on <= asOf)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const last = reports.at(-1);
  const quarter = lastQuarterReported(day);
  if (last === undefined || last.on > quarter) return [];
  return [
    {
      what: `the ${className(book)} outstanding (${last.source})`,
      on: last.on,
      why: `the issuer's report for the quarter ended ${longDate(quarter)} should be out, with a count of its own`,
      writeIn: `${placeInBook(book, `outstanding.${last.index}`)}, a new entry`,
    },
  ];
}

/** The latest calendar quarter whose report is due: 45 days after it for a Form 10-Q, 90 after a year for a Form 10-K. */
export function lastQuarterReported(day: PlainDate): PlainDate {
  const { year } = partsOf(day);
  const ends = [year, year - 1, year - 2].flatMap((one) =>
    [
      [12, 31, 90],
      [9, 30, 45],
      [6, 30, 45],
      [3, 31, 45],
    ].map(([month = 12, last = 31, days = 90]) => ({ end: dateFrom(one, month, last), days })),
  );
  const out = ends.find(({ end, days }) => end !== null && addDays(end, days) <= day);
  return out?.end ?? day;
}

/** Averages that a counted right is priced by, taken on another day than that of the draft. */
function stalePrices(book: Book, ownership: Ownership): readonly StaleFact[] {
  const counted = new Set(
    ownership.persons.flatMap(({ components }) =>
      components
        .filter(({ right, shares }) => right !== null && shares !== null && !isZero(shares))
        .map(({ holding }) => holding.slice(holding.lastIndexOf("/") + 1).replace(/#.*$/, "")),
    ),
  );
  const averages = new Set(
    [...counted].flatMap((id) => {
      const security = book.securities[id];
      return security && "conversionPrice" in security && security.conversionPrice
        ? averagesOfTheDay(security.conversionPrice)
        : [];
    }),
  );
  return [...averages].flatMap((average) => {
    const taken = book.prices
      .map((price, index) => ({ ...price, index }))
      .filter((price) => price.average === average && price.on <= ownership.asOf)
      .toSorted((a, b) => (a.on < b.on ? -1 : 1))
      .at(-1);
    if (!taken || taken.on === ownership.asOf) return [];
    return [
      {
        what: `the ${average} price`,
        on: taken.on,
        why: `the contract asks for that of the conversion, and the draft is on ${longDate(ownership.asOf)}`,
        writeIn: `${placeInBook(book, `prices.${taken.index}`)}, a new entry`,
      },
    ];
  });
}

/** The averages in a formula that are measured on the day of the conversion. */
function averagesOfTheDay(formula: PriceFormula): readonly string[] {
  if ("numerator" in formula) return [];
  if ("of" in formula) return formula.on === undefined ? [formula.of] : [];
  if ("steps" in formula) return formula.steps.flatMap(({ price }) => averagesOfTheDay(price));
  return ("greaterOf" in formula ? formula.greaterOf : formula.lesserOf).flatMap(averagesOfTheDay);
}

/** Balances that a custodian or an agent once confirmed. A book without any is not judged by them. */
function staleBalances(book: Book, asOf: PlainDate): readonly StaleFact[] {
  return book.schedule.reportingPersons.flatMap((id) => {
    const last = book.balances
      .map((balance, index) => ({ ...balance, index }))
      .filter(({ person, security, on }) => person === id && security === book.schedule.class && on <= asOf)
      .toSorted((a, b) => (a.on < b.on ? -1 : 1))
      .at(-1);
    if (!last || daysBetween(last.on, asOf) <= QUARTER) return [];
    return [
      {
        what: `the balance that the holdings of ${book.persons[id]?.name ?? id} are held against`,
        on: last.on,
        why: "a quarter has passed since",
        writeIn: `${placeInBook(book, `balances.${last.index}`)}, a new entry`,
      },
    ];
  });
}
