import { z } from "zod";
import { HUNDRED, isZero, moreThan, sum, ZERO } from "../../base/rational.ts";
import type { Accrual, PriceFormula, VestingStep } from "../../model/book.ts";
import { amount, date, percent, text, whole, yesOrNo } from "../fields.ts";

/** What contracts say: prices, dates, limits and conditions. */

export const priceFormula: z.ZodType<PriceFormula> = z.lazy(() =>
  z.union(
    [
      amount,
      z.strictObject({ greaterOf: atLeastTwo(z.array(priceFormula)) }),
      z.strictObject({ lesserOf: atLeastTwo(z.array(priceFormula)) }),
      z.strictObject({ percent, of: text, tradingDays: whole, on: date.optional() }),
      z.strictObject({ steps: priceSteps }),
    ],
    "a price is a number such as 0.22, { percent, of, trading-days }, { greater-of: […] }, { lesser-of: […] } or { steps: […] }",
  ),
);

const atLeastTwo = <T extends z.ZodArray>(list: T): T =>
  list.min(2, "the greater or the lesser is of two prices at least");

const priceSteps = z
  .array(
    z.strictObject({
      from: date,
      get price() {
        return priceFormula;
      },
    }),
  )
  .min(1, "steps are one price at least")
  .refine(
    (steps) => steps.every(({ from }, n) => n === 0 || (steps[n - 1]?.from ?? from) < from),
    "steps stand in order of their dates, each date once",
  );

export const availability = z.union(
  [z.strictObject({ from: date }), z.strictObject({ noLaterThan: date })],
  "write { from: 2024-04-15 }, or { no-later-than: 2024-04-15 } where the day itself is not known",
);

const vestingStep = z
  .strictObject({ on: date, percent: percent.optional(), quantity: amount.optional() })
  .transform(({ on, percent: share, quantity }, context): VestingStep => {
    if (share !== undefined && quantity === undefined) return { on, percent: share };
    if (quantity !== undefined && share === undefined) return { on, quantity };
    context.addIssue("a vesting step has either a percent of the grant or a quantity; write one of them");
    return z.NEVER;
  });

export const vesting = z
  .array(vestingStep)
  .min(1, "a vesting schedule has one step at least")
  .refine(
    (steps) => !moreThan(sum(steps.map((step) => ("percent" in step ? step.percent : ZERO))), HUNDRED),
    "the vesting percents come to more than 100; mend one of them",
  )
  .transform((steps) => steps.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)));

export const accrual = z
  .strictObject({ percent, from: date, daysInYear: z.enum(["360", "365"]) })
  .transform(
    ({ daysInYear, ...rest }): Accrual => ({ ...rest, daysInYear: daysInYear === "360" ? 360 : 365 }),
  );

export const exchangeCap = z.strictObject({
  exchange: text,
  percent,
  shares: amount.optional(),
  sharedAs: text.optional(),
  approved: date.optional(),
});

export const condition = z.strictObject({
  what: text,
  satisfied: date.optional(),
  holderControls: yesOrNo.optional(),
  source: text.optional(),
});

const limitPercent = percent.refine(
  (value) => !isZero(value) && moreThan(HUNDRED, value),
  "a blocker's percent is above 0 and below 100, such as 4.99",
);

export const blocker = z.strictObject({
  percent: limitPercent,
  noticeDays: whole.optional(),
  raised: z
    .array(z.strictObject({ notice: date, percent: limitPercent, source: text.optional() }))
    .default([])
    .transform((notices) =>
      notices.toSorted((a, b) => (a.notice < b.notice ? -1 : a.notice > b.notice ? 1 : 0)),
    ),
});
