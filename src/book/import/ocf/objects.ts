import { z } from "zod";
import { date, money, numeric, ratio } from "./scalars.ts";

/** The objects of an Open Cap Table package, as far as a book takes anything from them. */

const mechanism = z.looseObject({
  type: z.string(),
  converts_to_quantity: numeric.optional(),
  conversion_price: money.optional(),
  ratio: ratio.optional(),
  rounding_type: z.string().optional(),
  custom_conversion_description: z.string().optional(),
  interest_rates: z.array(z.looseObject({ rate: numeric, accrual_start_date: date })).nullish(),
  day_count_convention: z.string().optional(),
  interest_payout: z.string().optional(),
  compounding_type: z.string().optional(),
});

const conversionRight = z.looseObject({
  conversion_mechanism: mechanism,
  converts_to_stock_class_id: z.string().optional(),
});

const trigger = z.looseObject({
  type: z.string(),
  trigger_date: date.optional(),
  start_date: date.optional(),
  end_date: date.optional(),
  trigger_condition: z.string().optional(),
  conversion_right: conversionRight,
});

const vestings = z.array(z.looseObject({ date, amount: numeric })).optional();

export const stakeholder = z.looseObject({
  id: z.string(),
  name: z.looseObject({ legal_name: z.string() }),
  stakeholder_type: z.string(),
  addresses: z
    .array(
      z.looseObject({
        street_suite: z.string().optional(),
        city: z.string().optional(),
        country_subdivision: z.string().optional(),
        country: z.string(),
        postal_code: z.string().optional(),
      }),
    )
    .optional(),
});

export const stockClass = z.looseObject({
  id: z.string(),
  name: z.string(),
  class_type: z.string(),
  votes_per_share: numeric.optional().catch(undefined),
  price_per_share: money.optional(),
  conversion_rights: z.array(conversionRight).optional(),
});

export const stockPlan = z.looseObject({
  id: z.string(),
  stock_class_id: z.string().optional(),
  stock_class_ids: z.array(z.string()).optional(),
});

const vestingCondition = z.looseObject({
  id: z.string(),
  description: z.string().optional(),
  portion: z
    .looseObject({ numerator: numeric, denominator: numeric, remainder: z.boolean().optional() })
    .optional(),
  quantity: numeric.optional(),
  trigger: z.looseObject({
    type: z.string(),
    date: date.optional(),
    relative_to_condition_id: z.string().optional(),
    period: z
      .looseObject({
        type: z.string(),
        length: z.number(),
        occurrences: z.number(),
        cliff_installment: z.number().optional(),
        day_of_month: z.string().optional(),
      })
      .optional(),
  }),
  next_condition_ids: z.array(z.string()),
});

export const vestingTerms = z.looseObject({
  id: z.string(),
  name: z.string().optional(),
  allocation_type: z.string().optional(),
  vesting_conditions: z.array(vestingCondition),
});

/** An issuance, or any other event; what a kind of event lacks is not given. */
export const ocfTransaction = z.looseObject({
  object_type: z.string(),
  id: z.string(),
  date,
  security_id: z.string().optional(),
  security_ids: z.array(z.string()).optional(),
  custom_id: z.string().optional(),
  stakeholder_id: z.string().optional(),
  stock_class_id: z.string().optional(),
  stock_plan_id: z.string().optional(),
  quantity: numeric.optional(),
  quantity_converted: numeric.optional(),
  amount: money.optional(),
  share_price: money.optional(),
  price: money.optional(),
  exercise_price: money.nullish(),
  base_price: money.nullish(),
  new_exercise_price: money.optional(),
  investment_amount: money.optional(),
  convertible_type: z.string().optional(),
  compensation_type: z.string().optional(),
  conversion_triggers: z.array(trigger).optional(),
  exercise_triggers: z.array(trigger).optional(),
  early_exercisable: z.boolean().optional(),
  vesting_terms_id: z.string().optional(),
  vesting_condition_id: z.string().optional(),
  vestings,
  expiration_date: date.nullish(),
  warrant_expiration_date: date.nullish(),
  issuance_type: z.string().optional(),
  reason_text: z.string().optional(),
  consideration_text: z.string().nullish(),
  split_ratio: ratio.optional(),
  resulting_security_ids: z.array(z.string()).optional(),
  resulting_security_id: z.string().optional(),
  balance_security_id: z.string().nullish(),
});

export const issuer = z.looseObject({ legal_name: z.string() });

export type Mechanism = z.output<typeof mechanism>;
export type ConversionRight = z.output<typeof conversionRight>;
export type Trigger = z.output<typeof trigger>;
export type Stakeholder = z.output<typeof stakeholder>;
export type StockClass = z.output<typeof stockClass>;
export type StockPlan = z.output<typeof stockPlan>;
export type VestingTerms = z.output<typeof vestingTerms>;
export type VestingCondition = z.output<typeof vestingCondition>;
export type OcfTransaction = z.output<typeof ocfTransaction>;
