import type { PlainDate } from "../../../base/plain-date.ts";
import { add, isZero, type Rational, ZERO } from "../../../base/rational.ts";
import type { ConversionTerms } from "./conversion.ts";
import { plain } from "./money.ts";
import type { OcfTransaction, VestingTerms } from "./objects.ts";
import { vestingAmounts } from "./vesting-amounts.ts";
import { datedVestings } from "./vesting-dates.ts";

/**
 * When the parts of a grant vest: the days it lists, or those that its terms come to from the day that vesting started.
 * A grant with neither is vested when it is issued.
 */
export function vestingOf(
  issuance: OcfTransaction,
  granted: Rational,
  terms: readonly VestingTerms[],
  events: readonly OcfTransaction[],
): ConversionTerms {
  if (issuance.early_exercisable) {
    return {
      fields: { exercisable: { from: issuance.date } },
      comments: ["It may be exercised before it vests; the issuer may buy back what has not vested."],
    };
  }
  if (issuance.vestings) {
    const steps = issuance.vestings.filter(({ amount }) => !isZero(amount));
    return {
      fields: { vesting: steps.map(({ date, amount }) => ({ on: date, quantity: plain(amount) })) },
      comments: [],
    };
  }
  if (issuance.vesting_terms_id === undefined) {
    return { fields: { exercisable: { from: issuance.date } }, comments: [] };
  }
  const found = terms.find(({ id }) => id === issuance.vesting_terms_id);
  const { dated, undated } = found
    ? datedVestings(found, events)
    : { dated: [], undated: [`the terms ${issuance.vesting_terms_id}, which the package does not have`] };
  const amounts = vestingAmounts(dated, granted, found?.allocation_type);
  const byDay = new Map<PlainDate, Rational>();
  dated.forEach(({ on }, n) => {
    byDay.set(on, add(byDay.get(on) ?? ZERO, amounts[n] ?? ZERO));
  });
  const steps = [...byDay].flatMap(([on, quantity]) =>
    isZero(quantity) ? [] : [{ on, quantity: plain(quantity) }],
  );
  return {
    fields: steps.length > 0 ? { vesting: steps } : {},
    comments:
      undated.length > 0
        ? [`No day is known for this part of its vesting, which is left out: ${undated.join("; ")}.`]
        : [],
  };
}
