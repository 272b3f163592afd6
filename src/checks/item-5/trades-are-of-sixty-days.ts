import { addDays, daysBetween, longDate } from "../../base/plain-date.ts";
import { inForceOn } from "../../law/rule.ts";
import { transactionsOfThePastSixtyDays } from "../../law/schedule-13d/item-5-c-past-sixty-days.ts";
import { ALWAYS, type Check, notApplicable, type Observation, observed } from "../check.ts";
import { dayOfFiling } from "../facts/day-of-filing.ts";

/** The sixty days are counted from the event, the signature or the filing; a slip moves a day by a month or a year. */
const GRACE_IN_DAYS = 14;

export const tradesAreOfSixtyDays: Check = {
  id: "item-5/trades-are-of-sixty-days",
  title: "The trades listed are of the sixty days before the filing, and none is after it",
  catalogue: "S19",
  severity: "inconsistent",
  cite: transactionsOfThePastSixtyDays.cite,
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: true,
  needs: [],
  messages: {
    fail: "A trade of {day} is listed in a schedule filed on {filed}.",
    after: "A trade of {day} is listed in a schedule signed on {filed}.",
    before:
      "A trade of {day} is listed, {count} days before the schedule. Item 5(c) asks for those of sixty days, from {first} on; the year or the month may be wrong.",
  },
  why: "Item 5(c) asks for the trades of the past sixty days, or since the last Schedule 13D where that is less. A trade dated after the filing cannot be right, and one of long before is often one with its year or month written wrongly.",
  falseAlarms: ["a list that goes back further on purpose", "a settlement told beside the trade"],
  run: (schedule, { previous }) => {
    const filing = dayOfFiling(schedule);
    const dated = schedule.transactions.flatMap(({ date }, index) =>
      date === null ? [] : [{ date, index }],
    );
    if (!dated.length || filing === null)
      return notApplicable("No trades are listed with their days, or the day of filing is not known.");
    const last = previous ? (dayOfFiling(previous)?.on ?? null) : null;
    const asOf =
      schedule.eventDate !== null && schedule.eventDate < filing.on ? schedule.eventDate : filing.on;
    const first = inForceOn(transactionsOfThePastSixtyDays, asOf)(asOf, last);
    const late = dated.filter(({ date }) => date > filing.on);
    const alone = dated.filter(({ date }) => date < addDays(first, -GRACE_IN_DAYS));
    const day = longDate(filing.on);
    return observed([
      ...late.slice(0, 1).map(
        ({ date, index }): Observation => ({
          outcome: filing.isFiled ? "fail" : "review",
          wording: filing.isFiled ? "fail" : "after",
          values: { day: longDate(date), filed: day },
          stated: date,
          expected: `at most ${filing.on}`,
          paths: [`transactions.${index}`, "items.5"],
          settledBy: "the confirmation of the trade",
        }),
      ),
      ...(isStray(dated.length, alone.length) ? alone : []).slice(0, 1).map(
        ({ date, index }): Observation => ({
          outcome: "review",
          wording: "before",
          values: {
            day: longDate(date),
            count: String(daysBetween(date, filing.on)),
            first: longDate(first),
          },
          stated: date,
          expected: `at least ${first}`,
          paths: [`transactions.${index}`, "items.5"],
          settledBy: "the confirmation of the trade",
        }),
      ),
    ]);
  },
};

/** A few among many are slips; where most are older the list goes back further on purpose. */
const isStray = (all: number, old: number): boolean => old > 0 && old * 4 <= all;
