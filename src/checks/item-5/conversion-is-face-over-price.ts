import { toDollars, toReadable } from "../../base/decimal.ts";
import { compare, divide, floor, isZero, moreThan, ONE, type Rational } from "../../base/rational.ts";
import { ruleCitation } from "../../model/citation.ts";
import type { Schedule } from "../../model/schedule.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, type Observation, observed } from "../check.ts";
import { type Conversion, conversions } from "../facts/conversions.ts";
import { distance } from "../facts/printed-percent.ts";
import { wholeText } from "../facts/texts.ts";

export const conversionIsFaceOverPrice: Check = {
  id: "item-5/conversion-is-face-over-price",
  title: "The shares counted on conversion are the stated value over the conversion price",
  catalogue: "A18",
  severity: "inconsistent",
  cite: ruleCitation("13d-3(d)(1)(i)"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    fail: "{units} shares of {security} at a stated value of {value} convert at {price} into {expected} shares; the schedule counts {stated}.",
    review:
      "The schedule counts {stated} shares on conversion of {units} shares of {security}, which is a price of {implied}; the terms it gives do not come to that.",
  },
  why: "A convertible security counts for as many shares as it converts into. The schedule gives the units, the stated value and the price, so the number can be worked out again.",
  falseAlarms: [
    "dividends or interest that convert too",
    "a cap on how much may convert",
    "a price adjusted since",
  ],
  run: (schedule) => {
    const found = conversions(schedule).filter(({ shares }) => !isZero(shares));
    if (!found.length)
      return notApplicable("The schedule gives no conversion with its stated value and price.");
    return observed(found.flatMap((conversion) => observe(schedule, conversion)));
  },
};

function observe(schedule: Schedule, conversion: Conversion): readonly Observation[] {
  const { shares, face, units, unitValue, security, price } = conversion;
  const implied = divide(face, shares);
  const expected = price.fixed && !isZero(price.fixed) ? floor(divide(face, price.fixed)) : null;
  const holds = expected
    ? !moreThan(distance(shares, expected), ONE)
    : isBetween(implied, price.floor, price.cap);
  if (holds) return [];
  const more = /\b(?:accrued|dividends?|interest|make-whole|limitation|blocker|adjust\w+)\b/i.test(
    wholeText(schedule),
  );
  const certain = expected !== null && !more;
  return [
    {
      outcome: certain ? "fail" : "review",
      values: {
        units: toReadable(units),
        security,
        value: toDollars(unitValue),
        price: price.fixed ? toDollars(price.fixed) : "a formula",
        expected: expected ? toReadable(expected) : "another number",
        stated: toReadable(shares),
        implied: toDollars(implied),
      },
      stated: toReadable(shares),
      ...(expected ? { expected: toReadable(expected) } : {}),
      arithmetic: [
        `${toReadable(units)} × ${toDollars(unitValue)} ÷ ${toReadable(shares)} = ${toReadable(implied)}`,
      ],
      paths: ["items.5", "items.3"],
      settledBy: "the conversion price at the date of the event",
      rootCause: `conversion of ${security}`,
    },
  ];
}

const isBetween = (value: Rational, low: Rational | null, high: Rational | null): boolean =>
  (low === null || compare(value, low) >= 0) && (high === null || compare(value, high) <= 0);
