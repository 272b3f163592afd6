import { dayOfWeek, type PlainDate } from "../../base/plain-date.ts";
import type { Closure } from "./closure.ts";
import { closures } from "./closures.table.ts";
import { federalHolidayOn } from "./federal-holidays.ts";

/** Which weekdays are no business days. Given to the rules, so that they can be asked under another calendar. */
export interface Calendar {
  readonly closureOn: (on: PlainDate) => Closure | null;
}

const byOrder = new Map(closures.map((closure) => [closure.on, closure]));

/** The federal holidays of 5 U.S.C. 6103 and the closures by executive order. */
export const federalCalendar: Calendar = {
  closureOn: (on) => federalHolidayOn(on) ?? byOrder.get(on) ?? null,
};

/** A calendar with closures more. */
export function withClosures(calendar: Calendar, more: readonly Closure[]): Calendar {
  const added = new Map(more.map((closure) => [closure.on, closure]));
  return { closureOn: (on) => calendar.closureOn(on) ?? added.get(on) ?? null };
}

/** What a day is for filings, and why. */
export type DayKind =
  | { readonly is: "business day" }
  | { readonly is: "closed" | "perhaps closed"; readonly why: string };

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

export const weekdayOf = (on: PlainDate): string => WEEKDAYS[dayOfWeek(on)] ?? "";

/** What a day is: a Saturday, a Sunday and a federal holiday are closed, all others are business days. */
export function dayKind(on: PlainDate, calendar: Calendar = federalCalendar): DayKind {
  const weekday = weekdayOf(on);
  if (weekday === "Saturday" || weekday === "Sunday") return { is: "closed", why: weekday };
  const closure = calendar.closureOn(on);
  if (closure === null || closure.edgarClosed === false) return { is: "business day" };
  const why = `${closure.name} (${closure.source})`;
  return { is: closure.edgarClosed === "unknown" ? "perhaps closed" : "closed", why };
}
