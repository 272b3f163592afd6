import { toReadable } from "../../base/decimal.ts";
import { addDays, longDate } from "../../base/plain-date.ts";
import { DAYS_OF_THE_WINDOW } from "../../law/13d-3/d-1-i-right-to-acquire-within-60-days.ts";
import { ruleCitation } from "../../model/citation.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { dayOfFiling } from "../facts/day-of-filing.ts";
import { personPath } from "../facts/powers.ts";
import { rightsCounted } from "../facts/rights-counted.ts";
import { exercisableFrom } from "../grammar/exercise-times.ts";

export const rightsCountedAreWithinSixtyDays: Check = {
  id: "item-5/rights-counted-are-within-sixty-days",
  title: "A right that is counted may be exercised within sixty days",
  catalogue: "A23",
  severity: "inconsistent",
  cite: ruleCitation("13d-3(d)(1)(i)"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    review:
      "{who} counts {shares} shares under a right that may be exercised from {from}; sixty days end on {last}.",
  },
  why: "A right to acquire makes an owner now if it may be exercised within sixty days. One that begins later is not counted, unless it was acquired to change or influence the control of the issuer.",
  falseAlarms: [
    "a right acquired with the purpose of control, which counts at once",
    "a date of vesting that is past for a part",
  ],
  run: (schedule) => {
    const asOf = [schedule.eventDate, dayOfFiling(schedule)?.on ?? null]
      .filter((date) => date !== null)
      .sort()
      .at(-1);
    const counted = rightsCounted(schedule).flatMap((right) => {
      const from = exercisableFrom(right.part.words);
      return from ? [{ ...right, from }] : [];
    });
    if (!counted.length || asOf === undefined)
      return notApplicable("No right that is counted has the day from which it may be exercised.");
    const last = addDays(asOf, DAYS_OF_THE_WINDOW);
    return observed(
      counted
        .filter(({ from }) => from > last)
        .map(({ person, name, shares, from }) => ({
          outcome: "review",
          values: { who: name, shares: toReadable(shares), from: longDate(from), last: longDate(last) },
          who: [name],
          stated: from,
          expected: `at most ${last}`,
          arithmetic: [`${asOf} + ${DAYS_OF_THE_WINDOW} days = ${last}`],
          paths: [personPath(person, "aggregateAmountOwned"), "items.5"],
          settledBy: "the day from which the right may be exercised, and for what purpose it was acquired",
          rootCause: `right from ${from} of ${toReadable(shares)}`,
        })),
    );
  },
};
