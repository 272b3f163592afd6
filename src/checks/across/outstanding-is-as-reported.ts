import { decimal, toReadable } from "../../base/decimal.ts";
import { longDate } from "../../base/plain-date.ts";
import { equals, type Rational } from "../../base/rational.ts";
import { ruleCitation } from "../../model/citation.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { readable, statedOutstanding } from "../facts/stated-outstanding.ts";

export const outstandingIsAsReported: Check = {
  id: "across/outstanding-is-as-reported",
  title: "The shares outstanding are those that the issuer reported for that day",
  catalogue: "X04",
  severity: "inconsistent",
  cite: ruleCitation("13d-1(j)"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: ["reportedOutstanding"],
  messages: {
    review: "The schedule counts with {stated} shares outstanding as of {day}; {source} gives {reported}.",
  },
  why: "A holder may rely on the issuer's most recent report. A number for the same day that differs from it is a slip of the pen, or comes from elsewhere and should say so.",
  falseAlarms: [
    "a number that the issuer told the holder itself, which is newer",
    "numbers before and after a split",
    "one class on the one side and two on the other",
  ],
  run: (schedule, { reportedOutstanding = [] }) => {
    const stated = statedOutstanding(schedule);
    if (stated === null)
      return notApplicable("The schedule does not say with how many shares it counts, and of when.");
    const same = reportedOutstanding.filter(({ asOf }) => asOf === stated.asOf);
    const [first] = same;
    if (!first) return notApplicable("No report for the same day is given.");
    if (same.some(({ shares }) => isNumber(shares, stated.shares))) return observed([]);
    return observed([
      {
        outcome: "review",
        values: {
          stated: toReadable(stated.shares),
          day: longDate(stated.asOf),
          source: first.source ?? "what the issuer reported for that day",
          reported: readable(first),
        },
        stated: toReadable(stated.shares),
        expected: readable(first),
        paths: ["items.5"],
        settledBy: "the issuer's report of that day",
      },
    ]);
  },
};

function isNumber(text: string, value: Rational): boolean {
  const number = decimal(text);
  return number !== null && equals(number, value);
}
