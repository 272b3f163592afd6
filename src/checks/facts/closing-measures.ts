import {
  divide,
  equals,
  isWhole,
  isZero,
  multiply,
  type Rational,
  rational,
  subtract,
  sum,
} from "../../base/rational.ts";
import type { Closing } from "../grammar/closings.ts";
import type { HeldSecurity } from "./held-securities.ts";

/** One count of the same purchases: preferred shares, dollars, or shares under warrants. */
export interface Measure {
  readonly name: "shares" | "dollars" | "warrants";
  readonly told: Rational;
  readonly held: Rational;
  readonly each: readonly { readonly times: number; readonly amount: Rational }[];
}

/** What the closings come to and what is said to be held, in each count that both sides give. */
export function measuresOf(
  own: readonly Closing[],
  { key, held, dollars, warrants }: HeldSecurity,
): readonly Measure[] {
  const measure = (
    name: Measure["name"],
    total: Rational | null,
    amountOf: (closing: Closing) => Rational | null,
  ) => {
    const each = own.map((closing) => ({ times: closing.times, amount: amountOf(closing) }));
    const known = each.flatMap(({ times, amount }) => (amount ? [{ times, amount }] : []));
    if (total === null || known.length < each.length) return [];
    return [
      {
        name,
        told: sum(known.map(({ times, amount }) => multiply(rational(times), amount))),
        held: total,
        each: known,
      },
    ];
  };
  return [
    ...measure("shares", held, ({ securities }) => securities.find((s) => s.key === key)?.value ?? null),
    ...measure("dollars", dollars, (closing) => closing.dollars),
    ...measure(
      "warrants",
      warrants?.shares ?? null,
      (c) => c.warrants.find(({ name }) => name === warrants?.name)?.shares ?? null,
    ),
  ];
}

export interface FittingClosing {
  readonly times: Rational;
  /** What it moves, in the order of the gaps. */
  readonly amounts: readonly Rational[];
}

/** The closing that, told some whole number of times more, closes every gap at once; at least two counts must agree. */
export function closingThatFits(gaps: readonly Measure[]): FittingClosing | null {
  const [first] = gaps;
  if (!first || gaps.length < 2) return null;
  for (const i of first.each.keys()) {
    const ratios = gaps.map(({ held, told, each }) => {
      const amount = each[i]?.amount;
      return amount && !isZero(amount) ? divide(subtract(held, told), amount) : null;
    });
    const [times] = ratios;
    if (times && isWhole(times) && ratios.every((ratio) => ratio && equals(ratio, times))) {
      return { times, amounts: gaps.map((gap) => gap.each[i]?.amount ?? gap.told) };
    }
  }
  return null;
}
