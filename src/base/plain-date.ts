declare const plainDateBrand: unique symbol;

/** A calendar date as ISO text, `2024-07-23`: no time, no zone. Dates compare with `<` and `>`. */
export type PlainDate = string & { readonly [plainDateBrand]: true };

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * Reads `YYYY-MM-DD`; a day that no calendar has is `null`.
 *
 * @example
 * plainDate("2024-02-29") //=> "2024-02-29"
 * plainDate("2023-06-31") //=> null
 */
export function plainDate(text: string): PlainDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dateFrom(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The date of a year, a month from 1 to 12 and a day, or `null` where there is none such. */
export function dateFrom(year: number, month: number, day: number): PlainDate | null {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12)) return null;
  if (!(day >= 1 && day <= daysInMonth(year, month))) return null;
  return text(year, month, day);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * The date `days` calendar days later (earlier where negative).
 *
 * @example
 * addDays("2024-07-23", 60) //=> "2024-09-21"
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  const moved = new Date((epochDay(date) + days) * MILLISECONDS_A_DAY);
  return text(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** Calendar days from `from` to `to`; negative where `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => epochDay(to) - epochDay(from);

/** 0 for Sunday to 6 for Saturday. */
export const dayOfWeek = (date: PlainDate): number => (((epochDay(date) + 4) % 7) + 7) % 7;

export function partsOf(date: PlainDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** As the forms print it: `July 23, 2024`. */
export function longDate(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  return `${MONTHS[month - 1]} ${day}, ${year}`;
}

/** As EDGAR's XML writes it: `07/23/2024`. */
export function slashDate(date: PlainDate): string {
  return `${date.slice(5, 7)}/${date.slice(8, 10)}/${date.slice(0, 4)}`;
}

const MILLISECONDS_A_DAY = 86_400_000;

function epochDay(date: PlainDate): number {
  return Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_A_DAY;
}

function text(year: number, month: number, day: number): PlainDate {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}` as PlainDate;
}
