import { z } from "zod";
import { decimal } from "../base/decimal.ts";
import { daysInMonth, type PlainDate, plainDate } from "../base/plain-date.ts";
import { isNegative, type Rational } from "../base/rational.ts";

/** The scalars of a book, each read from the string that was written, with the sentence that says how to mend it. */

export const text = z.string("a text is needed here").transform((value, context) => {
  const trimmed = value.trim();
  if (trimmed === "") context.addIssue("there is nothing here; write a value or take the key out");
  return trimmed;
});

/** A number of shares, units or dollars: exact, not negative; thousands may be set apart by commas. */
export const amount = z.string("a number is needed here").transform((value, context): Rational => {
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(value) ? value.replaceAll(",", "") : value;
  const number = decimal(plain.trim());
  if (number && !isNegative(number)) return number;
  context.addIssue(
    number
      ? `${value} is negative; an amount is written without a sign, and the kind of a transaction tells its direction`
      : `"${value}" is no number; write digits such as 44,000 or 0.22`,
  );
  return z.NEVER;
});

/** A percent, 100 for the whole. */
export const percent = z
  .string("a percent is needed here")
  .refine((value) => !value.trim().endsWith("%"), "a percent is written without its sign: 4.99 for 4.99%")
  .pipe(amount);

export const date = z.string("a date is needed here").transform((value, context): PlainDate => {
  const found = plainDate(value.trim());
  if (found) return found;
  context.addIssue(wrongDate(value));
  return z.NEVER;
});

export const whole = z.string("a whole number is needed here").transform((value, context): number => {
  if (/^\d{1,9}$/.test(value.trim())) return Number(value);
  context.addIssue(`"${value}" is no whole number`);
  return z.NEVER;
});

export const yesOrNo = z.string("yes or no is needed here").transform((value, context): boolean => {
  if (value === "yes" || value === "true") return true;
  if (value === "no" || value === "false") return false;
  context.addIssue(`"${value}" is neither yes nor no`);
  return z.NEVER;
});

function wrongDate(value: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})-\d{2}$/.exec(value.trim()) ?? [];
  const days =
    year && month && Number(month) >= 1 && Number(month) <= 12
      ? daysInMonth(Number(year), Number(month))
      : null;
  return days
    ? `there is no ${value}: that month has ${days} days`
    : `"${value}" is no date; write year, month and day, such as 2024-07-23`;
}
