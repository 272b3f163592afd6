import { daysBetween, longDate, type PlainDate } from "../../base/plain-date.ts";
import { amendSchedule13D } from "../../law/13d-2/a-amend-schedule-13d.ts";
import { inBusinessDays } from "../../law/calendar/count-to.ts";
import { isAmendment } from "../applicability.ts";
import { ALWAYS, type Check, notApplicable, type Observation, observed } from "../check.ts";
import { type DayOfFiling, dayOfFiling, isAfterSignatures } from "../facts/day-of-filing.ts";

const TWO_BUSINESS_DAYS_FROM = "2024-02-05";
/** "Promptly" had no number of days; what came after ten had to be explained. */
const NO_LONGER_PROMPT_AFTER = 10;

export const amendmentIsInTime: Check = {
  id: "timing/amendment-is-in-time",
  title: "An amendment to Schedule 13D is filed by the last day that its own date of event allows",
  catalogue: "T02",
  severity: "required",
  cite: amendSchedule13D.cite,
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: true,
  needs: [],
  messages: {
    fail: "The date of the event is {event}; two business days after it was {due}. It was filed on {day}.",
    signed:
      "The date of the event is {event}; two business days after it was {due}. The last signature is of {day}.",
    promptly:
      "The date of the event is {event}, and the amendment is of {day}, {count} days later. It was due promptly.",
  },
  why: "An amendment is due within two business days after the material change; for changes before February 5, 2024 promptly, which by custom meant a day or two. The front page gives the day from which to count.",
  falseAlarms: [
    "a date of event that is not that of the material change",
    "a change that became material only later",
    "a filing date that the staff adjusted",
  ],
  run: (schedule) => {
    if (!isAmendment(schedule)) return notApplicable("It is asked of amendments.");
    const cover = schedule.submission?.form ?? null;
    if (cover !== null && !/13D/.test(cover)) return notApplicable(`It was filed under cover of ${cover}.`);
    const filing = dayOfFiling(schedule);
    if (schedule.eventDate === null || filing === null)
      return notApplicable("The date of the event or of the filing is not known.");
    if (isAfterSignatures(schedule))
      return notApplicable("The date of the event is later than the signatures.");
    const found =
      schedule.eventDate < TWO_BUSINESS_DAYS_FROM
        ? promptly(schedule.eventDate, filing)
        : inTwoBusinessDays(schedule.eventDate, filing);
    return observed(found ? [found] : []);
  },
};

const COMMON = {
  paths: ["eventDate", "signatures"],
  settledBy: "the day on which the facts changed materially",
  rootCause: "date of the event",
} as const;

function inTwoBusinessDays(event: PlainDate, { on, isFiled }: DayOfFiling): Observation | null {
  const { atLatest } = inBusinessDays(2)(event, amendSchedule13D.cite);
  if (on <= atLatest) return null;
  return {
    ...COMMON,
    outcome: isFiled ? "fail" : "review",
    wording: isFiled ? "fail" : "signed",
    values: { event: longDate(event), due: longDate(atLatest), day: longDate(on) },
    stated: on,
    expected: `at most ${atLatest}`,
    arithmetic: [`${event} + two business days = ${atLatest}`],
  };
}

function promptly(event: PlainDate, { on }: DayOfFiling): Observation | null {
  const count = daysBetween(event, on);
  if (count <= NO_LONGER_PROMPT_AFTER) return null;
  return {
    ...COMMON,
    outcome: "review",
    wording: "promptly",
    values: { event: longDate(event), day: longDate(on), count: String(count) },
    stated: on,
  };
}
