import { daysBetween, longDate } from "../../base/plain-date.ts";
import { initialSchedule13D } from "../../law/13d-1/a-initial-schedule-13d.ts";
import { inBusinessDays, inCalendarDays } from "../../law/calendar/count-to.ts";
import { ALWAYS, type Check, notApplicable, observed } from "../check.ts";
import { dayOfFiling, isAfterSignatures } from "../facts/day-of-filing.ts";

const BUSINESS_DAYS_FROM = "2024-02-05";

export const originalIsInTime: Check = {
  id: "timing/original-is-in-time",
  title: "An original Schedule 13D is filed by the last day that its own date of event allows",
  catalogue: "T01",
  severity: "required",
  cite: initialSchedule13D.cite,
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: false,
  needs: [],
  messages: {
    fail: "The date of the event is {event}; counted from it the last day was {due}. It was filed on {day}, {late} later.",
    review:
      "The date of the event is {event}; counted from it the last day was {due}. The last signature is of {day}, {late} later.",
  },
  why: "A Schedule 13D is due within five business days after the acquisition; for events before February 5, 2024 within ten days, to the next business day where the tenth is none. The front page gives the day from which to count.",
  falseAlarms: [
    "a date of event that is not that of the acquisition",
    "a filing date that the staff adjusted",
    "a holder who filed a Schedule 13G for the same holding before",
  ],
  run: (schedule) => {
    const { eventDate } = schedule;
    const filing = dayOfFiling(schedule);
    if (eventDate === null || filing === null)
      return notApplicable("The date of the event or of the filing is not known.");
    if (isAfterSignatures(schedule))
      return notApplicable("The date of the event is later than the signatures.");
    const count = eventDate < BUSINESS_DAYS_FROM ? inCalendarDays(10) : inBusinessDays(5);
    const { atLatest } = count(eventDate, initialSchedule13D.cite);
    if (filing.on <= atLatest) return observed([]);
    const rule = eventDate < BUSINESS_DAYS_FROM ? "ten days, to the next business day" : "five business days";
    return observed([
      {
        outcome: filing.isFiled ? "fail" : "review",
        values: {
          event: longDate(eventDate),
          due: longDate(atLatest),
          day: longDate(filing.on),
          late: inDays(daysBetween(atLatest, filing.on)),
        },
        stated: filing.on,
        expected: `at most ${atLatest}`,
        arithmetic: [`${eventDate} + ${rule} = ${atLatest}`],
        paths: ["eventDate", "signatures"],
        settledBy: "the day on which the holder came to own more than 5 percent",
        rootCause: "date of the event",
      },
    ]);
  },
};

const inDays = (count: number): string => `${count} ${count === 1 ? "day" : "days"}`;
