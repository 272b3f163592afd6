import { multiply, type Rational } from "../../base/rational.ts";
import type { Schedule } from "../../model/schedule.ts";
import { type ConversionPrice, conversionPrice, statedValue } from "../grammar/conversion-terms.ts";
import { countedAmounts, isNamedSecurity } from "../grammar/counted-amount.ts";
import { onceASchedule } from "./once-a-schedule.ts";
import { componentLists } from "./own-rights.ts";
import { coverNotes, itemText } from "./texts.ts";

/** "200,000,000 Shares issuable upon conversion of 44,000 shares of Series C Preferred Stock", and on which terms. */
export interface Conversion {
  readonly shares: Rational;
  /** Units times stated value: the dollars that convert. */
  readonly face: Rational;
  readonly units: Rational;
  readonly unitValue: Rational;
  readonly security: string;
  readonly price: ConversionPrice;
}

/** The conversions that the document gives the number, the stated value and the price of; each once. */
export const conversions = onceASchedule((schedule: Schedule): readonly Conversion[] => {
  const text = [
    itemText(schedule, "5"),
    itemText(schedule, "6"),
    itemText(schedule, "3"),
    coverNotes(schedule),
  ]
    .filter(Boolean)
    .join("\n\n");
  const unitValue = statedValue(text);
  const price = unitValue ? conversionPrice(text) : null;
  if (!price || !unitValue) return [];
  const found = schedule.reportingPersons.flatMap((_, index) =>
    componentLists(schedule, index).flatMap(({ parts }) =>
      parts.flatMap(({ value, words }) => {
        const [unit, another] = countedAmounts(words.replace(/^[\d,.]+/, "")).filter(({ key }) =>
          isNamedSecurity(key),
        );
        if (!/\bupon (?:the )?conversion of\b/.test(words) || !unit || another) return [];
        const face = multiply(unit.value, unitValue);
        return [{ shares: value, face, units: unit.value, unitValue, security: unit.security, price }];
      }),
    ),
  );
  return found.filter(
    (one, i) => found.findIndex((other) => other.shares.numerator === one.shares.numerator) === i,
  );
});
