import { longDate } from "../../base/plain-date.ts";
import { scheduleCitation } from "../../model/citation.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";

export const eventIsBeforeSignature: Check = {
  id: "timing/event-is-before-signature",
  title: "The event comes before the signature",
  catalogue: "T04",
  severity: "inconsistent",
  cite: scheduleCitation("13D", "date of event on the cover page"),
  cite13G: scheduleCitation("13G", "date of event on the cover page"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    fail: "The date of the event is {event}; the last signature is of {signed}.",
  },
  why: "A schedule reports an event that has happened. An event later than every signature is a date written wrongly, most often a year or the end of a period yet to come.",
  falseAlarms: ["a signature whose year was not changed in January"],
  run: ({ eventDate, signatures }) => {
    const signed = signatures
      .flatMap(({ date }) => date ?? [])
      .sort()
      .at(-1);
    if (eventDate === null || signed === undefined)
      return notApplicable("The date of the event or of the signature is not given.");
    if (eventDate <= signed) return observed([]);
    return observed([
      {
        outcome: "fail",
        values: { event: longDate(eventDate), signed: longDate(signed) },
        stated: eventDate,
        expected: `at most ${signed}`,
        paths: ["eventDate", "signatures"],
        settledBy: "the day on which the event took place",
      },
    ]);
  },
};
