import { addDays, dateFrom, type PlainDate, plainDate } from "../../../base/plain-date.ts";

/** The first day that a sheet which counts from 1900 numbers rightly: before it stands a February 29 that never was. */
const FIRST_RIGHT = 61;

/**
 * The date of a sheet's day number: days from December 30, 1899, or from January 1, 1904, as the workbook says. A number
 * with a time of day, or of no day between 1900 and 9999, is none.
 *
 * @example serialDate("45496", false) //=> "2024-07-23"
 */
export function serialDate(serial: string, from1904: boolean): PlainDate | null {
  if (!/^\d{1,7}$/.test(serial)) return null;
  const days = Number(serial);
  if (days > 2_958_465 || (!from1904 && days < FIRST_RIGHT)) return null;
  const first = from1904 ? dateFrom(1904, 1, 1) : dateFrom(1899, 12, 30);
  return first && plainDate(addDays(first, days));
}
