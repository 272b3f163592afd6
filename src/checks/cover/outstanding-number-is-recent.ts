import { toReadable } from "../../base/decimal.ts";
import { daysBetween, longDate } from "../../base/plain-date.ts";
import { ruleCitation } from "../../model/citation.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { outstandingTold } from "../facts/share-of-class.ts";

/** From one report to the next goes a quarter, and up to ninety days in which an annual report may wait. */
const LONGEST_BETWEEN_REPORTS = 185;

export const outstandingNumberIsRecent: Check = {
  id: "cover/outstanding-number-is-recent",
  title: "The number of shares outstanding is of the issuer's latest report",
  catalogue: "A29",
  severity: "advice",
  cite: ruleCitation("13d-1(j)"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    review:
      "The percent rests on {shares} shares outstanding as of {asOf}, {days} days before the event. The issuer has most likely reported since.",
  },
  why: "A holder may rely on the issuer's most recent annual, quarterly or current report, unless it knows better. Reports come every quarter; a number of more than half a year before is seldom the most recent.",
  falseAlarms: ["a foreign issuer, which reports once a year", "an issuer that is behind with its reports"],
  run: (schedule) => {
    const { eventDate } = schedule;
    const dated = outstandingTold(schedule).flatMap(({ shares, asOf }) => (asOf ? [{ shares, asOf }] : []));
    if (!dated.length || eventDate === null)
      return notApplicable(
        "No number of shares outstanding has its day, or the date of the event is not known.",
      );
    const [latest] = [...dated].sort((a, b) => (a.asOf < b.asOf ? 1 : -1));
    if (!latest || daysBetween(latest.asOf, eventDate) <= LONGEST_BETWEEN_REPORTS) return observed([]);
    return observed([
      {
        outcome: "review",
        values: {
          shares: toReadable(latest.shares),
          asOf: longDate(latest.asOf),
          days: String(daysBetween(latest.asOf, eventDate)),
        },
        stated: latest.asOf,
        paths: ["items.5", "eventDate"],
        settledBy: "the issuer's latest report before the filing",
      },
    ]);
  },
};
