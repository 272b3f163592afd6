import { decimal, toDecimal } from "../../../base/decimal.ts";
import { multiply, ONE, type Rational } from "../../../base/rational.ts";
import type { CapTable } from "./cap-table.ts";
import type { SharesBehind } from "./classes.ts";
import type { ConversionTerms } from "./conversion.ts";
import type { Entry, Fields } from "./entry.ts";
import type { OcfTransaction } from "./objects.ts";
import { vestingOf } from "./vesting.ts";

/** The parts that the terms of a right are put together of. */

export const nothing: ConversionTerms = { fields: {}, comments: [] };
export const aside = (...comments: readonly string[]): ConversionTerms => ({ fields: {}, comments });

export const expiry = (on: string | null | undefined): ConversionTerms =>
  on ? { fields: { expires: on }, comments: [] } : nothing;

export function vestingIn(
  issuance: OcfTransaction,
  quantity: Rational,
  { vestingTerms, transactions }: CapTable,
): ConversionTerms {
  const events = transactions.filter(
    ({ object_type: type, security_id: id }) =>
      (type === "TX_VESTING_START" || type === "TX_VESTING_EVENT") && id === issuance.security_id,
  );
  return vestingOf(issuance, quantity, vestingTerms, events);
}

/** A unit's shares of the class behind, where the right is to a class that converts. */
export function shares(terms: ConversionTerms, { each }: SharesBehind): ConversionTerms {
  if (each.numerator === each.denominator) return terms;
  const own = decimal(String(terms.fields["shares-per-unit"] ?? "1")) ?? ONE;
  return { ...terms, fields: { ...terms.fields, "shares-per-unit": toDecimal(multiply(own, each)) ?? "1" } };
}

/** Where two say the same key, the later one holds. */
export function entryOf(fields: Fields, terms: readonly ConversionTerms[]): Entry {
  const all: Fields = Object.assign({}, fields, ...terms.map((term) => term.fields));
  const { exercisable, vesting, ...rest } = all;
  return {
    comments: terms.flatMap(({ comments }) => comments),
    fields: vesting ? { ...rest, vesting } : exercisable ? { ...rest, exercisable } : rest,
  };
}
