import { addDays, type PlainDate, plainDate } from "../../base/plain-date.ts";
import { type Calendar, dayKind, federalCalendar } from "../calendar/calendar.ts";
import { easternInstant } from "../calendar/eastern-time.ts";
import { day, inForceOn, type Rule } from "../rule.ts";

/**
 * Regulation S-T, Rule 13(a): what is submitted by direct transmission on or before a time of a business day is filed on that
 * day; later it is filed on the next. For Schedules 13D and 13G and their amendments the time is 10 p.m. Eastern from February
 * 5, 2024 on, under paragraph (a)(4); before it was 5:30 p.m. as for nearly every filing, under (a)(2).
 *
 * The time is that of the day of the filing, whenever the event was. A business day ends at 11:59 p.m., so that what happens
 * between 10 and midnight is of the day, and what is filed then is of the next.
 */
export const filingCutOff: Rule<(on: PlainDate) => CutOff> = {
  id: "regulation-s-t/13(a)",
  cite: {
    cite: "Regulation S-T, 17 CFR 232.13(a)",
    url: "https://www.ecfr.gov/current/title-17/section-232.13",
  },
  title:
    "A schedule is filed on the day on which it is submitted by 10 p.m. Eastern, before 2024 by 5:30 p.m.",
  alsoCalled: ["filing cut-off", "10 p.m. Eastern", "5:30 p.m. Eastern", "EDGAR hours"],
  versions: [
    {
      from: day("2024-02-05"),
      to: null,
      decide: (on) => ({ says: "10 p.m. Eastern", until: easternInstant(on, 22, 0) }),
    },
    {
      from: null,
      to: day("2024-02-05"),
      decide: (on) => ({ says: "5:30 p.m. Eastern", until: easternInstant(on, 17, 30) }),
    },
  ],
  notCovered: [
    "an adjustment of the filing date under Rule 13(b) after technical difficulties",
    "paper filings before EDGAR",
  ],
};

/**
 * The day as of which EDGAR takes what it accepted at a time: that day up to its cut-off, otherwise the next business day.
 *
 * @param acceptedAt Eastern time as a header gives it, `2024-07-24T17:12:03`
 */
export function dayFiled(acceptedAt: string, calendar: Calendar = federalCalendar): PlainDate | null {
  const on = plainDate(acceptedAt.slice(0, 10));
  const [hour, minute] = [Number(acceptedAt.slice(11, 13)), Number(acceptedAt.slice(14, 16))];
  if (on === null || acceptedAt.length < 16 || !Number.isInteger(hour * 60 + minute)) return null;
  const isInTime =
    dayKind(on, calendar).is !== "closed" &&
    easternInstant(on, hour, minute) <= inForceOn(filingCutOff, on)(on).until;
  if (isInTime) return on;
  let next = addDays(on, 1);
  while (dayKind(next, calendar).is === "closed") next = addDays(next, 1);
  return next;
}

/** The end of a day for filings, as people say it and as an instant in UTC. */
export interface CutOff {
  readonly says: string;
  readonly until: string;
}
