import { addDays, longDate, type PlainDate } from "../../base/plain-date.ts";
import { ruleCitation } from "../../model/citation.ts";
import type { Schedule } from "../../model/schedule.ts";
import { ALWAYS, type Check, notApplicable, observed } from "../check.ts";
import { itemText } from "../facts/texts.ts";
import { occasionsOf } from "../grammar/dates.ts";
import { sentences } from "../grammar/sentences.ts";
import { listed } from "../wording.ts";

/** Longer than any amendment's time, holidays and a weekend included. */
const GRACE_IN_DAYS = 10;
const EVENT =
  /\b(?:entered into|executed|sold|issued|purchased|acquired|closed|consummated|converted|exercised|granted|terminated|amended|agreed|appointed|transferred|distributed)\b/;

export const noEarlierEventWaited: Check = {
  id: "timing/no-earlier-event-waited",
  title: "What happened since the last amendment was reported when it happened",
  catalogue: "T03",
  severity: "required",
  cite: ruleCitation("13d-2(a)"),
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: true,
  needs: [],
  messages: {
    review:
      "The last amendment before this is of {last}; this one, for an event of {event}, also tells of {dates}. If one of them was a material change, it was due earlier.",
  },
  why: "Each material change has its own deadline: promptly, and from February 5, 2024 within two business days. A contract or a closing that is first told months later was due months earlier if it was material; that it was published elsewhere does not answer it.",
  falseAlarms: [
    "events that were not material",
    "events reported by another member of the group",
    "a date of an agreement to which only a party changed",
  ],
  run: (schedule) => {
    const { history, eventDate } = schedule;
    const last = history?.amended.at(-1) ?? history?.originallyFiled ?? null;
    if (schedule.amendmentNumber === null || last === null)
      return notApplicable("The document does not say when it was amended before.");
    if (eventDate === null) return notApplicable("The date of the event is not given.");
    const until = addDays(eventDate, -GRACE_IN_DAYS);
    const told = toldEvents(schedule).filter((date) => date > last && date < until);
    const dates = [...new Set(told)].sort();
    if (!dates.length) return observed([]);
    return observed([
      {
        outcome: "review",
        values: {
          last: longDate(last),
          event: longDate(eventDate),
          dates:
            dates.length > 8
              ? `${dates.length} earlier dates, from ${longDate(dates[0] ?? last)} on`
              : listed(dates.map(longDate)),
        },
        stated: dates.join(", "),
        paths: ["items.6", "items.3", "items.5", "eventDate"],
        settledBy: "which of these events were material, and when they were first reported",
      },
    ]);
  },
};

const toldEvents = (schedule: Schedule): readonly PlainDate[] =>
  ["3", "4", "5", "6"].flatMap((number) =>
    sentences(itemText(schedule, number) ?? "").flatMap((sentence) =>
      EVENT.test(sentence) ? (occasionsOf(sentence)?.dates ?? []) : [],
    ),
  );
