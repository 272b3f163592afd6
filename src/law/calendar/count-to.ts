import { addDays, type PlainDate } from "../../base/plain-date.ts";
import type { Citation } from "../../model/citation.ts";
import type { Deadline } from "../../model/deadline.ts";
import { step } from "../../model/derivation.ts";
import { lastDayOnAHoliday } from "../0-3/a-last-day-on-a-holiday.ts";
import { inForceOn } from "../rule.ts";
import type { Calendar } from "./calendar.ts";
import { businessDaysAfter } from "./count-days.ts";

/** How a paragraph counts to the last day for a filing. */
export type CountTo = (from: PlainDate, cite: Citation, calendar?: Calendar) => Deadline;

/** So many business days after a date, as since 2024. */
export const inBusinessDays =
  (days: number): CountTo =>
  (from, cite, calendar) =>
    businessDaysAfter(from, days, cite, calendar);

/** So many calendar days after a date, to the next business day where the last is none (Rule 0-3(a)). */
export const inCalendarDays =
  (days: number): CountTo =>
  (from, cite, calendar) => {
    const counted = inForceOn(lastDayOnAHoliday, from)(from, days, calendar);
    const unrolled = addDays(from, days);
    return {
      ...counted,
      step: step(`${days} days after ${from}: ${unrolled}`, { cite, steps: [counted.step] }),
    };
  };

/**
 * "Promptly", the word of before 2024. No number of days stands in the text: up to two business days was taken as prompt
 * by custom, and that is the day given; later is not late for certain.
 */
export const promptly: CountTo = (from, cite, calendar) => {
  const counted = businessDaysAfter(from, 2, cite, calendar);
  return {
    ...counted,
    isPromptly: true,
    step: step(`promptly after ${from}; by custom within two business days`, {
      cite,
      steps: [counted.step],
    }),
  };
};
