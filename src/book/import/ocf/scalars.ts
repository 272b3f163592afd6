import { z } from "zod";
import { decimal } from "../../../base/decimal.ts";
import { type PlainDate, plainDate } from "../../../base/plain-date.ts";
import type { Rational } from "../../../base/rational.ts";

/** The values of an Open Cap Table package, each made exact. */

export const numeric = z
  .union([z.string(), z.number()], "a number is needed here")
  .transform((value, context): Rational => {
    const number = decimal(String(value).replace(/^\+/, ""));
    if (number) return number;
    context.addIssue(`"${value}" is no number`);
    return z.NEVER;
  });

export const date = z.string("a date is needed here").transform((value, context): PlainDate => {
  const found = plainDate(value);
  if (found) return found;
  context.addIssue(`"${value}" is no date`);
  return z.NEVER;
});

export const money = z.looseObject({ amount: numeric, currency: z.string() });
export const ratio = z.looseObject({ numerator: numeric, denominator: numeric });

export type Money = z.output<typeof money>;
