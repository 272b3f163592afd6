import { toReadable } from "../base/decimal.ts";
import type { PlainDate } from "../base/plain-date.ts";
import { add, isNegative, lesserOf, type Rational, subtract, ZERO } from "../base/rational.ts";
import { type Step, step } from "../model/derivation.ts";
import type { MissingFact, Outcome } from "../model/outcome.ts";
import type { OwnershipFacts, RightHeld } from "../model/ownership-facts.ts";
import { cashSettledDerivatives } from "./13d-3/a-cash-settled-derivatives.ts";
import type { Powers } from "./13d-3/a-voting-or-investment-power.ts";
import {
  conditionsOutsideTheHoldersControl,
  type Leave,
} from "./13d-3/d-1-i-conditions-outside-the-holders-control.ts";
import { rightToAcquireWithin60Days } from "./13d-3/d-1-i-right-to-acquire-within-60-days.ts";
import type { DecidedHolding } from "./decided-holding.ts";
import { type LimitedByContract, limitByContract } from "./limit-by-contract.ts";
import type { PowersOfHolders } from "./powers-of-holders.ts";
import { inForceOn } from "./rule.ts";

/**
 * Decides for every right whether it counts and for how many shares. Rights without a contractual limit come first, since
 * what they give is owned when a limit is measured; then the others, in the order in which their holder uses them.
 *
 * @param decide decides on each right that nothing but its own terms limits
 */
export function decidedRights(
  facts: OwnershipFacts,
  powersOver: PowersOfHolders,
  lots: readonly DecidedHolding[],
  decide: typeof decidedRight,
): readonly DecidedHolding[] {
  const pools = new Map<string, Rational>();
  const decided: DecidedHolding[] = [];
  const limited = facts.rights.filter(({ blocker }) => blocker !== null);
  const free = facts.rights.filter(({ blocker }) => blocker === null);
  for (const right of [...free, ...limited]) {
    const powers = powersOver(right.holder);
    if (right.blocker === null && right.conditions.length === 0) {
      decided.push(decide(right, powers, facts.asOf));
      continue;
    }
    const allowed = afterConditions(right, facts.asOf, pools);
    const limit =
      allowed.shares &&
      right.blocker &&
      limitByContract(right, right.blocker, allowed.shares, powers, [...lots, ...decided], facts);
    const holding = within(right, powers, facts.asOf, allowed, limit);
    if (holding.counted && holding.shares) use(allowed.pools, holding.shares, pools);
    decided.push(holding);
  }
  if (limited.length === 0) return decided;
  const order = new Map(facts.rights.map(({ id }, n) => [id, n]));
  return decided.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}

/** Decides on a right that nothing but its own terms limits. */
export function decidedRight(right: RightHeld, powers: Powers, asOf: PlainDate): DecidedHolding {
  return within(right, powers, asOf, afterConditions(right, asOf, new Map()), null);
}

/** Decides on a right within what its conditions and a contract allow. */
function within(
  right: RightHeld,
  powers: Powers,
  asOf: PlainDate,
  allowed: Allowed,
  limit: LimitedByContract | null,
): DecidedHolding {
  const outcome = outcomeOf(right, asOf);
  const shares =
    allowed.shares && limit ? limit.shares && lesserOf(allowed.shares, limit.shares) : allowed.shares;
  const counted = outcome.is === "met" && shares !== null;
  const says = (): string =>
    `${shares === null ? "an unknown number of" : toReadable(shares)} shares under ${unitsOf(right)}`;
  const because = (): Step =>
    step(says(), {
      counted,
      facts: right.facts,
      steps: [
        right.shares.step,
        outcome.step,
        ...allowed.leaves.map((leave) => leave.step),
        ...(limit?.steps() ?? []),
      ],
    });
  return {
    id: right.id,
    holding: right.overLot ?? right.id,
    holder: right.holder,
    right: { kind: right.kind, title: right.title, units: right.units },
    shares,
    withoutLimits: right.shares.is === "known" ? right.shares.shares : null,
    unissued: right.unissued,
    counted,
    powers,
    missing:
      outcome.is === "not met" ? [] : [...missingOf(outcome), ...allowed.missing, ...(limit?.missing ?? [])],
    questions: outcome.is === "needs judgement" ? [outcome.question] : [],
    says,
    step: because,
  };
}

function outcomeOf(right: RightHeld, asOf: PlainDate): Outcome {
  const inShares = inForceOn(cashSettledDerivatives, asOf)(right);
  return inShares.is === "met" ? inForceOn(rightToAcquireWithin60Days, asOf)(right, asOf) : inShares;
}

interface Allowed {
  /** `null` where the terms or a condition do not tell. */
  readonly shares: Rational | null;
  readonly pools: readonly string[];
  readonly missing: readonly MissingFact[];
  readonly leaves: readonly Leave[];
}

/** What the terms give, as far as its conditions and the limits that it shares with other rights leave it. */
function afterConditions(
  { shares: given, conditions }: RightHeld,
  asOf: PlainDate,
  used: ReadonlyMap<string, Rational>,
): Allowed {
  const leaves = conditions.map((condition) =>
    inForceOn(conditionsOutsideTheHoldersControl, asOf)(condition, asOf),
  );
  const missing = [given, ...leaves].flatMap((part) => ("missing" in part ? part.missing : []));
  const limits = leaves.flatMap((leave) => (leave.is === "limited" ? [leave] : []));
  const left = limits.map(({ shares, sharedAs }) =>
    notBelowZero(subtract(shares, (sharedAs && used.get(sharedAs)) || ZERO)),
  );
  return {
    shares: given.is === "known" && missing.length === 0 ? left.reduce(lesserOf, given.shares) : null,
    pools: limits.flatMap(({ sharedAs }) => sharedAs ?? []),
    missing,
    leaves,
  };
}

/** Takes what a right uses from the limits that it shares. */
function use(names: readonly string[], shares: Rational, pools: Map<string, Rational>): void {
  for (const name of names) pools.set(name, add(pools.get(name) ?? ZERO, shares));
}

const missingOf = (outcome: Outcome): readonly MissingFact[] =>
  outcome.is === "undetermined" ? outcome.missing : [];
const notBelowZero = (value: Rational): Rational => (isNegative(value) ? ZERO : value);

/** "44,000 shares of Series C Preferred Stock", "81 stock options". */
function unitsOf({ kind, units, title }: RightHeld): string {
  const of =
    kind === "convertible-preferred" || kind === "convertible-class"
      ? "shares of "
      : kind === "convertible-note"
        ? "dollars of "
        : "";
  return `${toReadable(units)} ${of}${title}`;
}
