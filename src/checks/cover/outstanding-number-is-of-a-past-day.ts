import { longDate } from "../../base/plain-date.ts";
import { ruleCitation } from "../../model/citation.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { dayOfFiling } from "../facts/day-of-filing.ts";
import { itemText } from "../facts/texts.ts";
import { datesIn } from "../grammar/dates.ts";
import { oneLine } from "../grammar/plain-text.ts";

const AS_OF = /\boutstanding,? (?:as of|as at|at|on) $/i;

export const outstandingNumberIsOfAPastDay: Check = {
  id: "cover/outstanding-number-is-of-a-past-day",
  title: "The number of shares outstanding is of a day before the filing",
  catalogue: "A29",
  severity: "inconsistent",
  cite: ruleCitation("13d-1(j)"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    fail: "The percent rests on the shares outstanding as of {asOf}; the schedule was filed on {day}.",
    review: "The percent rests on the shares outstanding as of {asOf}; the last signature is of {day}.",
  },
  why: "The number outstanding is one that was reported. A day that had not come when the schedule was filed is a year or a month written wrongly, and leaves open which report is meant.",
  falseAlarms: ["a number expected at a closing to come"],
  run: (schedule) => {
    const filing = dayOfFiling(schedule);
    const text = itemText(schedule, "5") ?? itemText(schedule, "4");
    if (filing === null || !text?.includes("outstanding"))
      return notApplicable("No number outstanding is told, or the day of filing is not known.");
    const line = oneLine(text);
    const later = datesIn(line).find(
      ({ date, start }) => date > filing.on && AS_OF.test(line.slice(Math.max(0, start - 30), start)),
    );
    if (!later) return observed([]);
    return observed([
      {
        outcome: filing.isFiled ? "fail" : "review",
        values: { asOf: longDate(later.date), day: longDate(filing.on) },
        stated: later.date,
        expected: `at most ${filing.on}`,
        paths: ["items.5"],
        settledBy: "the report that the number was taken from",
      },
    ]);
  },
};
