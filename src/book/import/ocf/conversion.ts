import { toDecimal } from "../../../base/decimal.ts";
import { divide, isZero, type Rational } from "../../../base/rational.ts";
import type { Fields } from "./entry.ts";
import { dollars, plain } from "./money.ts";
import type { Mechanism } from "./objects.ts";

/** The keys that a conversion mechanism gives a security, and what it says that a book cannot have. */
export interface ConversionTerms {
  readonly fields: Fields;
  readonly comments: readonly string[];
}

/** The mechanisms whose price only a later financing settles, in words for the comment. */
const unsettled: Readonly<Record<string, string>> = {
  SAFE_CONVERSION: "a SAFE converts at a cap or discount of a later financing",
  CONVERTIBLE_NOTE_CONVERSION: "the note converts at a cap or discount of a later financing",
  FIXED_PERCENT_OF_CAPITALIZATION_CONVERSION: "it converts into a percent of the capitalization at the time",
  VALUATION_BASED_CONVERSION: "it converts at a price taken from a valuation",
  PPS_BASED_CONVERSION: "it converts at the price a share of a later financing",
};

/**
 * The terms of a convertible: what converts for a unit, and the price.
 *
 * @param amount the dollars that convert in all, for a mechanism that fixes the shares
 * @param price dollars paid for a unit, where known: with the conversion price it may be the ratio
 */
export function convertibleTerms(
  mechanism: Mechanism,
  { amount, price }: { readonly amount: Rational | null; readonly price: Rational | null },
): ConversionTerms {
  const rounding = roundingOf(mechanism);
  if (mechanism.type === "FIXED_AMOUNT_CONVERSION" && mechanism.converts_to_quantity && amount) {
    const shares = mechanism.converts_to_quantity;
    const each = isZero(shares) ? null : toDecimal(divide(amount, shares));
    if (each !== null)
      return { fields: { "stated-value": "1", "conversion-price": each, ...rounding }, comments: [] };
    return left(`it converts into ${plain(shares)} shares, and their price has no end as a decimal`);
  }
  if (mechanism.type === "RATIO_CONVERSION" && mechanism.ratio) {
    const { numerator, denominator } = mechanism.ratio;
    const each = dollars(mechanism.conversion_price, "conversion price");
    if (isZero(denominator) || isZero(numerator)) return left("its conversion ratio has a zero");
    if (
      price &&
      each.text &&
      same(divide(numerator, denominator), price, mechanism.conversion_price?.amount)
    ) {
      return {
        fields: { "stated-value": plain(price), "conversion-price": each.text, ...rounding },
        comments: [],
      };
    }
    return {
      fields: { "stated-value": plain(numerator), "conversion-price": plain(denominator), ...rounding },
      comments: ["Stated value and conversion price are the two sides of the conversion ratio."],
    };
  }
  return left(whyUnsettled(mechanism), interestOf(mechanism));
}

/** Shares for each unit, of a mechanism that gives a number of shares whatever the price. */
export function sharesPerUnit(mechanism: Mechanism, units: Rational | null): ConversionTerms {
  const { type, ratio, converts_to_quantity: shares } = mechanism;
  if (type === "RATIO_CONVERSION" && ratio && !isZero(ratio.denominator)) {
    return perUnit(divide(ratio.numerator, ratio.denominator));
  }
  if (type === "FIXED_AMOUNT_CONVERSION" && shares && units && !isZero(units))
    return perUnit(divide(shares, units));
  return left(whyUnsettled(mechanism));
}

function perUnit(each: Rational): ConversionTerms {
  const text = toDecimal(each);
  if (text === null)
    return left(
      `each unit gives ${each.numerator}/${each.denominator} of a share, which has no end as a decimal`,
    );
  return { fields: text === "1" ? {} : { "shares-per-unit": text }, comments: [] };
}

function whyUnsettled({ type, custom_conversion_description: words }: Mechanism): string {
  if (type === "CUSTOM_CONVERSION")
    return `its conversion is worded for it alone${words ? `: "${words}"` : ""}`;
  return unsettled[type] ?? `its mechanism ${type} is not one that gives a price here`;
}

const left = (why: string, more: Partial<ConversionTerms> = {}): ConversionTerms => ({
  fields: more.fields ?? {},
  comments: [
    `How many shares it gives is left out: ${why}. Add the terms by hand.`,
    ...(more.comments ?? []),
  ],
});

/** Simple interest that converts with the principal, where it is of the kind that a book has. */
function interestOf(mechanism: Mechanism): Partial<ConversionTerms> {
  const rates = mechanism.interest_rates ?? [];
  const [rate] = rates;
  if (!rate) return {};
  const isSimple = mechanism.compounding_type === "SIMPLE" && mechanism.interest_payout === "DEFERRED";
  if (rates.length > 1 || !isSimple || mechanism.day_count_convention !== "ACTUAL_365") {
    return {
      comments: [
        "Its interest is left out: a book has simple interest at one rate, by days of a year of 360 or 365.",
      ],
    };
  }
  const percent = plain({ ...divide(rate.rate, { numerator: 1n, denominator: 100n }) });
  return { fields: { accrues: { percent, from: rate.accrual_start_date, "days-in-year": "365" } } };
}

function roundingOf({ rounding_type: type }: Mechanism): Fields {
  if (type === "CEILING") return { rounding: "up" };
  return type === "NORMAL" ? { rounding: "nearest" } : {};
}

function same(ratio: Rational, stated: Rational, price: Rational | undefined): boolean {
  if (!price || isZero(price)) return false;
  const quotient = divide(stated, price);
  return quotient.numerator === ratio.numerator && quotient.denominator === ratio.denominator;
}
