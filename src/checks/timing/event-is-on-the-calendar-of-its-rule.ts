import { longDate, type PlainDate } from "../../base/plain-date.ts";
import { businessDaysBetween } from "../../law/calendar/count-days.ts";
import { endOf, type Period } from "../../law/calendar/periods.ts";
import { ruleCitation } from "../../model/citation.ts";
import { ALWAYS, type Check, notApplicable, observed } from "../check.ts";

/** From here on quarters take the place of years (Release Nos. 33-11253; 34-98704). */
const QUARTERS_FROM = "2024-09-30";

export const eventIsOnTheCalendarOfItsRule: Check = {
  id: "timing/event-is-on-the-calendar-of-its-rule",
  title: "The date of the event is one from which the rule marked counts",
  catalogue: "T08",
  severity: "advice",
  cite: ruleCitation("13d-1(b)(2)"),
  inForce: ALWAYS,
  appliesTo: ["13G"],
  amendmentsToo: true,
  needs: [],
  messages: {
    review:
      "The rule marked is {rule}; its time runs from the end of a {period}. The date of the event is {event}.",
  },
  why: "Institutions (13d-1(b)) and the exempt (13d-1(d)) report what they own at the end of a quarter, institutions over ten percent at the end of a month; until September 30, 2024 it was the end of the year. A day in between is the calendar of the passive (13d-1(c)), who count from the day on which they came over five percent.",
  falseAlarms: [
    "an institution that files sooner than it has to",
    "the day of a change of status, or of the loss of the right to Schedule 13G",
  ],
  run: (schedule) => {
    const { rules, eventDate } = schedule;
    const [rule] = rules;
    if (rule === undefined || rules.length > 1) return notApplicable("Not just one rule is marked.");
    if (rule === "13d-1(c)") return notApplicable("Rule 13d-1(c) counts from any day.");
    if (eventDate === null) return notApplicable("The date of the event is not given.");
    const period = periodOf(rule, eventDate);
    if (isLastOpenDayOf(period, eventDate)) return observed([]);
    return observed([
      {
        outcome: "review",
        values: { rule: `Rule ${rule}`, period, event: longDate(eventDate) },
        stated: eventDate,
        expected: `the last day of a ${period}`,
        paths: ["eventDate", "rules"],
        settledBy: "which of the three kinds of filer the person is",
      },
    ]);
  },
};

const periodOf = (rule: string, event: PlainDate): Period =>
  rule === "13d-1(b)" ? "month" : event >= QUARTERS_FROM ? "quarter" : "year";

/** The end of the period, or a day after which only a weekend or a holiday is left of it. */
const isLastOpenDayOf = (period: Period, event: PlainDate): boolean =>
  businessDaysBetween(event, endOf(period, event)) === 0;
