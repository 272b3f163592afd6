import { z } from "zod";
import { decimal } from "../../base/decimal.ts";
import { isZero, moreThan } from "../../base/rational.ts";
import { additions, itemsOfFacts, reductions, roundings, type Split } from "../../model/book.ts";
import { amount, date, text, whole, yesOrNo } from "../fields.ts";
import { source } from "./parties.ts";

/** What happened when: transactions, splits, reports and prices; and the balances they are held against. */

export const transaction = z.strictObject({
  on: date,
  person: text,
  kind: z.enum([...additions, ...reductions]),
  security: text,
  quantity: amount,
  uses: z.strictObject({ security: text, quantity: amount }).optional(),
  price: amount.optional(),
  amount: amount.optional(),
  how: text.optional(),
  source,
});

export const balance = z.strictObject({ on: date, person: text, security: text, quantity: amount, source });

const ratio = z.string("a ratio such as 1-for-25 is needed here").transform((value, context) => {
  const [, newText = "", oldText = ""] = /^([\d,.]+)-for-([\d,.]+)$/.exec(value.trim()) ?? [];
  const newShares = decimal(newText.replaceAll(",", ""));
  const oldShares = decimal(oldText.replaceAll(",", ""));
  if (newShares && oldShares && !isZero(newShares) && !isZero(oldShares)) return { newShares, oldShares };
  context.addIssue(
    `"${value}" is no ratio of new shares for old; write 1-for-25 for a reverse split, 2-for-1 for a split`,
  );
  return z.NEVER;
});

export const split = z
  .strictObject({ security: text, on: date, ratio, fractions: z.enum([...roundings, "kept"]), source })
  .transform(
    ({ security, on, ratio: { newShares, oldShares }, fractions }): Split => ({
      ...{ security, on, newShares, oldShares, fractions },
    }),
  );

export const outstanding = z
  .strictObject({ class: text, on: date, shares: amount, heldByIssuer: amount.optional(), source: text })
  .refine(
    ({ shares, heldByIssuer }) => heldByIssuer === undefined || !moreThan(heldByIssuer, shares),
    "the issuer holds more than is outstanding here; mend one of the two numbers",
  );

/** A fact of Schedule 13D that changed; what is owned, Item 5, the other entries tell. */
export const changeOfFacts = z.strictObject({
  on: date,
  item: z.enum(itemsOfFacts),
  what: text,
  persons: z.array(text).min(1, "name a person, or take persons out for all that report").optional(),
  material: yesOrNo.optional(),
  source,
});

export const averagePrice = z
  .strictObject({
    average: text,
    security: text,
    tradingDays: whole,
    on: date,
    price: amount.optional(),
    atLeast: amount.optional(),
    atMost: amount.optional(),
    source,
  })
  .refine(
    ({ price, atLeast, atMost }) => price !== undefined || atLeast !== undefined || atMost !== undefined,
    "there is no price here; add price, or at-least or at-most where no more is known",
  )
  .refine(
    ({ atLeast, atMost }) => atLeast === undefined || atMost === undefined || !moreThan(atLeast, atMost),
    "at-least is above at-most here; mend one of the two",
  );
