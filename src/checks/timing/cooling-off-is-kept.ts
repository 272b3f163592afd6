import { longDate, type PlainDate } from "../../base/plain-date.ts";
import { isNegative } from "../../base/rational.ts";
import { coolingOff } from "../../law/13d-1/e-2-cooling-off.ts";
import { inForceOn } from "../../law/rule.ts";
import type { Schedule } from "../../model/schedule.ts";
import { isAmendment, kindOf } from "../applicability.ts";
import { ALWAYS, type Check, type CheckContext, notApplicable, observed } from "../check.ts";
import { dayOfFiling } from "../facts/day-of-filing.ts";
import { insiderTrades } from "../facts/insider-trades.ts";
import { toldTrades } from "../facts/told-trades.ts";
import { listed } from "../wording.ts";

const MOST_NAMED = 6;
const MOST_LINES = 12;

export const coolingOffIsKept: Check = {
  id: "timing/cooling-off-is-kept",
  title: "Whoever leaves Schedule 13G buys nothing until the tenth day after the Schedule 13D",
  catalogue: "T09",
  severity: "required",
  cite: coolingOff.cite,
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: true,
  needs: [],
  messages: {
    review:
      "This Schedule 13D follows a Schedule 13G, with an event of {event}; from then through {through} nothing may be bought under Rule 13d-1(e)(2) or (f)(2). Acquisitions are told on {dates}.",
  },
  why: "Who loses the short form by a change of purpose, or as a passive investor by coming to twenty percent, may neither vote nor buy until the tenth day from the filing of the Schedule 13D. Item 5(c) and the Forms 4 show what was bought in that time.",
  falseAlarms: [
    "an institution that left under 13d-1(g), which has no such ban",
    "the acquisition that made the twenty percent",
    "purchases that a contract made before obliged to",
  ],
  run: (schedule, context) => {
    const { eventDate } = schedule;
    if (!follows13G(schedule, context)) return notApplicable("Nothing shows that it follows a Schedule 13G.");
    const filed = dayOfFiling(schedule)?.on;
    if (eventDate === null || filed === undefined)
      return notApplicable("The date of the event or of the filing is not known.");
    if (!schedule.transactions.length && !context.insiderReports?.length)
      return notApplicable("It needs what was not given: rows in Item 5(c), or Forms 3, 4 and 5.");
    const { through } = inForceOn(coolingOff, eventDate)(eventDate, filed);
    const isWithin = (date: PlainDate) => date > eventDate && (through === null || date <= through);
    const told = toldTrades(schedule).filter(({ way, date }) => way === "bought" && isWithin(date));
    const reported = insiderTrades(schedule, context.insiderReports ?? []).filter(
      ({ change, code, date }) => code === "P" && !isNegative(change) && isWithin(date),
    );
    const days = [...new Set([...told, ...reported].map(({ date }) => date))].sort();
    const [first] = days;
    if (first === undefined) return observed([]);
    return observed([
      {
        outcome: "review",
        values: {
          event: longDate(eventDate),
          through: longDate(through ?? filed),
          dates:
            days.length > MOST_NAMED
              ? `${days.length} days, the first ${longDate(first)}`
              : listed(days.map(longDate)),
        },
        stated: days.join(", "),
        expected: `none from ${eventDate} through ${through ?? filed}`,
        arithmetic: reported.slice(0, MOST_LINES).map(({ says }) => says),
        paths: ["eventDate", ...told.slice(0, MOST_NAMED).map(({ index }) => `transactions.${index}.date`)],
        settledBy: "under which paragraph Schedule 13G was left, and when",
      },
    ]);
  },
};

/** By the filing before, or by the box of an original: on amendments the box stays marked by habit. */
function follows13G(schedule: Schedule, { previous }: CheckContext): boolean {
  if (previous) return kindOf(previous) === "13G";
  return schedule.previouslyOnSchedule13G === true && !isAmendment(schedule);
}
