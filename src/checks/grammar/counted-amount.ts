import type { Rational } from "../../base/rational.ts";
import { amountsIn } from "./amount.ts";

/** A number and the security that it counts: "41,500 shares of Series C Preferred Stock". */
export interface CountedAmount {
  readonly value: Rational;
  /** As printed: "Series C Preferred Stock"; "shares" where no name follows. */
  readonly security: string;
  /** The same for every way of printing it. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const COUNTED =
  /^ (?:additional |newly issued |restricted |outstanding |whole |fully paid )?(shares?|units?|adss?|american depositary shares|ordinary shares)\b(?: of ((?:(?:the|its|their|such|common|ordinary|preferred|convertible|capital|voting|non-voting|issuer's|company's|[A-Z0-9][\w&.'/-]*) ){0,8}(?:stock|shares)\b))?/i;

/**
 * The counts of shares and units in a sentence, with what each counts.
 *
 * @example
 * countedAmounts("41,500 shares of Series C Preferred Stock")[0]?.key //=> "series c preferred stock"
 */
export function countedAmounts(sentence: string): readonly CountedAmount[] {
  return amountsIn(sentence).flatMap(({ value, unit, start, end }) => {
    const match = unit === "number" ? COUNTED.exec(sentence.slice(end)) : null;
    if (!match) return [];
    const security = (match[2] ?? match[1] ?? "").trim();
    return [{ value, security, key: securityKey(security), start, end: end + match[0].length }];
  });
}

/** The name of a security without what is sometimes said and sometimes not: "Convertible", "the Issuer's". */
export function securityKey(name: string): string {
  return name
    .toLowerCase()
    .replace(
      /\b(the|its|their|such|convertible|redeemable|cumulative|perpetual|participating|issuer's|company's)\b/g,
      " ",
    )
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether a key names a security of its own, rather than the shares that the schedule is about. */
export const isNamedSecurity = (key: string): boolean => /\bpreferred\b|\bseries [a-z0-9-]+ /.test(`${key} `);
