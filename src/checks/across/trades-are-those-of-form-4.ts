import { toReadable } from "../../base/decimal.ts";
import { longDate, type PlainDate } from "../../base/plain-date.ts";
import { equals, isNegative, moreThan, type Rational, subtract, sum, ZERO } from "../../base/rational.ts";
import { scheduleCitation } from "../../model/citation.ts";
import { ALWAYS, type Check, notApplicable, type Observation, observed } from "../check.ts";
import { type InsiderTrade, insiderTrades } from "../facts/insider-trades.ts";
import { type ToldTrade, toldTrades } from "../facts/told-trades.ts";

const MOST_LINES = 12;

export const tradesAreThoseOfForm4: Check = {
  id: "across/trades-are-those-of-form-4",
  title: "What Item 5(c) says was bought and sold on a day is what the Forms 4 of that day say",
  catalogue: "X02",
  severity: "inconsistent",
  cite: scheduleCitation("13D", "Item 5(c)"),
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: true,
  needs: ["insiderReports"],
  messages: {
    review: "Item 5(c) has {told} shares {way} on {date}; the Forms 4 of the same persons have {reported}.",
  },
  why: "A trade has one number of shares. Item 5(c) and Form 4 tell of it to the same public within days of each other; where they differ one of them is wrong, or one counts what the other leaves out.",
  falseAlarms: [
    "rows of several persons that tell of one trade twice",
    "a Form 4 that counts by pecuniary interest alone",
    "a Form 4 of the same day that is not given",
    "numbers before and after a split",
  ],
  run: (schedule, { insiderReports = [] }) => {
    const told = toldTrades(schedule).filter(({ way }) => way !== null);
    const reported = insiderTrades(schedule, insiderReports);
    const days = [...new Set(told.map(({ date }) => date))].filter((date) =>
      reported.some((trade) => trade.date === date),
    );
    if (!days.length) return notApplicable("Item 5(c) and the Forms 4 have no day in common.");
    return observed(days.flatMap((date) => ofDay(date, told, reported)));
  },
};

function ofDay(
  date: PlainDate,
  told: readonly ToldTrade[],
  reported: readonly InsiderTrade[],
): readonly Observation[] {
  return (["bought", "sold"] as const).flatMap((way) => {
    const rows = told.filter((row) => row.date === date && row.way === way);
    const trades = reported.filter(
      (trade) => trade.date === date && isNegative(trade.change) === (way === "sold"),
    );
    if (!rows.length || !trades.length || agree(rows, trades)) return [];
    const [said, filed] = [sum(rows.map(({ shares }) => shares)), sum(trades.map(sizeOf))];
    return [
      {
        outcome: "review" as const,
        values: { told: toReadable(said), way, date: longDate(date), reported: toReadable(filed) },
        stated: toReadable(said),
        expected: toReadable(filed),
        arithmetic: trades.slice(0, MOST_LINES).map(({ says }) => says),
        paths: rows.map(({ index }) => `transactions.${index}.amount`),
        settledBy: "the broker's confirmations of the day",
      },
    ];
  });
}

/** All rows together, the rows of any one person, or a row for a row: several persons may tell of one trade. */
function agree(rows: readonly ToldTrade[], trades: readonly InsiderTrade[]): boolean {
  const filed = sum(trades.map(sizeOf));
  const persons = [...new Set(rows.map(({ person }) => person))];
  const totals = [rows, ...persons.map((whose) => rows.filter(({ person }) => person === whose))];
  if (totals.some((some) => equals(sum(some.map(({ shares }) => shares)), filed))) return true;
  const sizes = trades.map(sizeOf);
  return rows.every(({ shares }) => sizes.some((size) => equals(size, shares)));
}

const sizeOf = ({ change }: InsiderTrade): Rational =>
  moreThan(ZERO, change) ? subtract(ZERO, change) : change;
