import { z } from "zod";
import { isZero } from "../../base/rational.ts";
import { exerciseKinds, rightKinds, roundings, settlementKinds } from "../../model/book.ts";
import { amount, date, text, yesOrNo } from "../fields.ts";
import { source } from "./parties.ts";
import { accrual, availability, blocker, condition, exchangeCap, priceFormula, vesting } from "./terms.ts";

/** What is held: classes of shares, depositary shares, and rights to acquire shares. */

const sharesPerUnit = amount.refine((value) => !isZero(value), "shares per unit are more than none");

const registration = z
  .strictObject({ from: date.optional(), until: date.optional() })
  .refine(
    ({ from, until }) => from !== undefined || until !== undefined,
    "there is no day here; add from, until or both, or take registered out",
  );

const common = z.strictObject({
  kind: z.literal("common"),
  title: text,
  shortTitle: text.optional(),
  cusip: text.optional(),
  votes: amount.optional(),
  registered: registration.optional(),
  convertsInto: z
    .strictObject({
      class: text,
      sharesPerUnit: sharesPerUnit.optional(),
      exercisable: availability.optional(),
    })
    .optional(),
  source,
});

const depositaryShares = z.strictObject({
  kind: z.literal("depositary-shares"),
  title: text,
  of: text,
  sharesPerUnit,
  cusip: text.optional(),
  source,
});

const rightTerms = z.strictObject({
  kind: z.enum(rightKinds),
  title: text,
  into: text,
  sharesPerUnit: sharesPerUnit.optional(),
  strike: amount.optional(),
  exercise: z.enum(exerciseKinds).optional(),
  settlement: z.enum(settlementKinds).optional(),
  statedValue: amount.optional(),
  conversionPrice: priceFormula.optional(),
  accrues: accrual.optional(),
  rounding: z.enum(roundings).optional(),
  exercisable: availability.optional(),
  vesting: vesting.optional(),
  settles: date.optional(),
  expires: date.optional(),
  exchangeCap: exchangeCap.optional(),
  conditions: z.array(condition).default([]),
  blocker: blocker.optional(),
  shares: z.enum(["new", "outstanding"]).optional(),
  controlPurpose: yesOrNo.optional(),
  termsAsOf: date.optional(),
  source,
});

/** The issuer delivers new shares; the other side of a swap or a forward has, or buys, shares that are outstanding. */
const right = rightTerms
  .refine(
    ({ vesting: parts, exercisable }) => parts === undefined || exercisable === undefined,
    "vesting says from when each part can be exercised; take either it or exercisable out",
  )
  .transform(({ shares, ...terms }) => ({
    ...terms,
    shares: shares ?? (terms.kind === "swap" || terms.kind === "forward" ? "outstanding" : "new"),
  }));

export const security = z.discriminatedUnion("kind", [common, depositaryShares, right]);
