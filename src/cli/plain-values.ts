import { toDecimal } from "../base/decimal.ts";
import type { Rational } from "../base/rational.ts";

/**
 * A value as JSON carries it: exact numbers as decimal strings, those that do not end as fractions ("1/3"), maps as
 * objects.
 */
export function plainValues(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainValues);
  if (value instanceof Map) return plainValues(Object.fromEntries(value));
  if (typeof value !== "object" || value === null) return value;
  if (isRational(value)) return toDecimal(value) ?? `${value.numerator}/${value.denominator}`;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainValues(item)]));
}

function isRational(value: object): value is Rational {
  return "numerator" in value && typeof value.numerator === "bigint";
}
