import { decimal, toFixed, toReadable } from "../../base/decimal.ts";
import { addDays, longDate, type PlainDate } from "../../base/plain-date.ts";
import {
  add,
  atLeast,
  divide,
  HUNDRED,
  isNegative,
  isZero,
  multiply,
  ONE,
  type Rational,
  subtract,
  ZERO,
} from "../../base/rational.ts";
import { amendSchedule13D } from "../../law/13d-2/a-amend-schedule-13d.ts";
import { inBusinessDays } from "../../law/calendar/count-to.ts";
import type { Schedule } from "../../model/schedule.ts";
import { kindOf } from "../applicability.ts";
import { ALWAYS, type Check, type CheckContext, notApplicable, observed } from "../check.ts";
import { dayOfFiling } from "../facts/day-of-filing.ts";
import { type InsiderTrade, insiderTrades } from "../facts/insider-trades.ts";
import { coverNumbers } from "../facts/powers.ts";

const MOST_LINES = 12;
/** Purchases, sales and what goes back to the issuer: what comes of a right was owned before it. */
const CHANGES = new Set(["P", "S", "D"]);
const TWO_BUSINESS_DAYS_FROM = "2024-02-05";

export const onePercentOfForm4WasReported: Check = {
  id: "amendment/one-percent-of-form-4-was-reported",
  title:
    "Trades of one percent since the last Schedule 13D, by the Forms 4, were reported when they came to it",
  catalogue: "T10",
  severity: "required",
  cite: amendSchedule13D.cite,
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: true,
  needs: ["previous", "insiderReports"],
  messages: {
    review:
      "After the filing of {before} the Forms 4 tell of trades that came to {change} shares, {percent} of the class, on {day}; an amendment was due {due}. This one is of {filed}.",
  },
  why: "An acquisition or disposition of one percent of the class is material by rule, and small trades add up. The Forms 4 show on which day the sum came to one percent since the last Schedule 13D; from that day the amendment's time runs.",
  falseAlarms: [
    "an amendment in between that is not given",
    "trades that the filing before told of already",
    "transfers among the persons themselves",
    "a split that changed the numbers",
  ],
  run: (schedule, context) => {
    const { previous, insiderReports = [] } = context;
    const filed = dayOfFiling(schedule)?.on;
    const before = previous && dayOfFiling(previous)?.on;
    if (!previous || kindOf(previous) !== "13D")
      return notApplicable("The filing before is not a Schedule 13D.");
    if (!filed || !before || before >= filed)
      return notApplicable("The days of the two filings are not known, or not one after the other.");
    const outstanding = outstandingOn(previous, context, before);
    if (outstanding === null) return notApplicable("The shares outstanding cannot be told.");
    const trades = insiderTrades(schedule, insiderReports).filter(
      ({ date, code }) => date > before && date <= filed && CHANGES.has(code ?? ""),
    );
    if (!trades.length) return notApplicable("The Forms 4 given have no trade between the two filings.");
    const reached = firstDayOfOnePercent(trades, outstanding);
    if (reached === null) return observed([]);
    const due = inBusinessDays(2)(reached.on, amendSchedule13D.cite).atLatest;
    // Before February 5, 2024 "promptly" had no number of days; ten are more than any took.
    const isLate = reached.on >= TWO_BUSINESS_DAYS_FROM ? filed > due : filed > tenDaysAfter(reached.on);
    if (!isLate) return observed([]);
    const isCounted = reached.on >= TWO_BUSINESS_DAYS_FROM;
    return observed([
      {
        outcome: "review",
        values: {
          before: longDate(before),
          change: toReadable(reached.change),
          percent: `${toFixed(percentOf(reached.change, outstanding), 2)}%`,
          day: longDate(reached.on),
          due: isCounted ? `by ${longDate(due)}` : "promptly",
          filed: longDate(filed),
        },
        stated: filed,
        expected: isCounted ? `at most ${due}` : `promptly after ${reached.on}`,
        arithmetic: [
          ...reached.trades.slice(0, MOST_LINES).map(({ says }) => says),
          `${toReadable(reached.change)} ÷ ${toReadable(outstanding)} = ${toFixed(percentOf(reached.change, outstanding), 4)}%`,
        ],
        paths: ["eventDate", "signatures"],
        settledBy: "the list of the persons' filings between the two days",
      },
    ]);
  },
};

/** What the issuer reported by the day, otherwise what the filing before divided by. */
function outstandingOn(
  previous: Schedule,
  { reportedOutstanding = [] }: CheckContext,
  on: PlainDate,
): Rational | null {
  const [latest] = reportedOutstanding
    .filter(({ asOf }) => asOf <= on)
    .sort((a, b) => (a.asOf < b.asOf ? 1 : -1));
  const reported = latest ? decimal(latest.shares) : null;
  if (reported && !isZero(reported)) return reported;
  for (const cover of previous.reportingPersons) {
    const { aggregate, percent } = coverNumbers(cover);
    if (aggregate && percent && !isZero(percent) && !isZero(aggregate))
      return divide(multiply(HUNDRED, aggregate), percent);
  }
  return null;
}

interface Reached {
  readonly on: PlainDate;
  readonly change: Rational;
  readonly trades: readonly InsiderTrade[];
}

/** The first day at whose end the trades of all days come to one percent either way. */
function firstDayOfOnePercent(trades: readonly InsiderTrade[], outstanding: Rational): Reached | null {
  let change = ZERO;
  for (const [i, trade] of trades.entries()) {
    change = add(change, trade.change);
    if (trades[i + 1]?.date === trade.date) continue;
    if (atLeast(percentOf(change, outstanding), ONE))
      return { on: trade.date, change, trades: trades.slice(0, i + 1) };
  }
  return null;
}

function percentOf(change: Rational, outstanding: Rational): Rational {
  const size = isNegative(change) ? subtract(ZERO, change) : change;
  return divide(multiply(HUNDRED, size), outstanding);
}

const tenDaysAfter = (on: PlainDate): PlainDate => addDays(on, 10);
