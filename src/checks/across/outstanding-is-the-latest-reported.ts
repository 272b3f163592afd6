import { toReadable } from "../../base/decimal.ts";
import { longDate } from "../../base/plain-date.ts";
import { outstandingAsLastReported } from "../../law/13d-1/j-outstanding-as-last-reported.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { dayOfFiling } from "../facts/day-of-filing.ts";
import { readable, statedOutstanding } from "../facts/stated-outstanding.ts";

export const outstandingIsTheLatestReported: Check = {
  id: "across/outstanding-is-the-latest-reported",
  title: "The percent counts with the shares outstanding that the issuer reported last",
  catalogue: "A29",
  severity: "advice",
  cite: outstandingAsLastReported.cite,
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: ["reportedOutstanding"],
  messages: {
    published:
      "The schedule counts with {stated} shares outstanding as of {day}; by the event of {event} the issuer had reported {reported} as of {later} ({source}, filed {published}).",
    filed:
      "The schedule counts with {stated} shares outstanding as of {day}; before it was filed on {filed} the issuer reported {reported} as of {later} ({source}).",
  },
  why: "A holder may rely on the issuer's most recent quarterly, annual or current report, unless it knows better. An older number leaves out what was issued since, and the percent with it.",
  falseAlarms: [
    "a report of the day of the event, which the holder did not have",
    "a newer number that leaves out a class",
  ],
  run: (schedule, { reportedOutstanding = [] }) => {
    const stated = statedOutstanding(schedule);
    const { eventDate } = schedule;
    if (stated === null || eventDate === null)
      return notApplicable("The schedule does not say with how many shares it counts, and of when.");
    const filed = dayOfFiling(schedule)?.on ?? eventDate;
    const newer = reportedOutstanding
      .filter(({ asOf, publishedOn }) => asOf > stated.asOf && (publishedOn ?? asOf) < filed)
      .sort((a, b) => (a.asOf < b.asOf ? 1 : -1));
    const known = newer.find(({ publishedOn }) => publishedOn !== null && publishedOn < eventDate);
    const later = known ?? newer[0];
    if (!later) return observed([]);
    return observed([
      {
        outcome: "review",
        wording: known ? "published" : "filed",
        values: {
          stated: toReadable(stated.shares),
          day: longDate(stated.asOf),
          event: longDate(eventDate),
          filed: longDate(filed),
          reported: readable(later),
          later: longDate(later.asOf),
          source: later.source ?? "no source is given",
          published: later.publishedOn ? longDate(later.publishedOn) : "",
        },
        stated: toReadable(stated.shares),
        expected: readable(later),
        paths: ["items.5"],
        settledBy: "the issuer's reports filed before the event",
      },
    ]);
  },
};
