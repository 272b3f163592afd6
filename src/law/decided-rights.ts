import { toReadable } from "../base/decimal.ts";
import { add, isNegative, lesserOf, type Rational, subtract, ZERO } from "../base/rational.ts";
import { type Step, step } from "../model/derivation.ts";
import type { MissingFact, Outcome } from "../model/outcome.ts";
import type { OwnershipFacts, RightHeld } from "../model/ownership-facts.ts";
import { cashSettledDerivatives } from "./13d-3/a-cash-settled-derivatives.ts";
import { conditionsOutsideTheHoldersControl } from "./13d-3/d-1-i-conditions-outside-the-holders-control.ts";
import { rightToAcquireWithin60Days } from "./13d-3/d-1-i-right-to-acquire-within-60-days.ts";
import type { DecidedHolding } from "./decided-holding.ts";
import { limitByContract } from "./limit-by-contract.ts";
import type { PowersOfHolders } from "./powers-of-holders.ts";
import { inForceOn } from "./rule.ts";

/**
 * Decides for every right whether it counts and for how many shares. Rights without a contractual limit come first, since
 * what they give is owned when a limit is measured; then the others, in the order in which their holder uses them.
 */
export function decidedRights(
  facts: OwnershipFacts,
  powersOver: PowersOfHolders,
  lots: readonly DecidedHolding[],
): readonly DecidedHolding[] {
  const pools = new Map<string, Rational>();
  const decided: DecidedHolding[] = [];
  const inOrder = [
    ...facts.rights.filter(({ blocker }) => blocker === null),
    ...facts.rights.filter(({ blocker }) => blocker !== null),
  ];
  for (const right of inOrder) {
    const powers = powersOver(right.holder);
    const allowed = afterConditions(right, facts, pools);
    const limited =
      allowed.shares && right.blocker && limitByContract(right, powers, [...lots, ...decided], facts);
    const within = outcomeOf(right, facts);
    const shares = limited ? lesserOfKnown(allowed.shares, limited.shares) : allowed.shares;
    const counted = within.is === "met" && shares !== null;
    if (counted) use(allowed.pools, shares, pools);
    const says = `${shares === null ? "an unknown number of" : toReadable(shares)} shares under ${unitsOf(right)}`;
    decided.push({
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
        within.is === "not met"
          ? []
          : [...missingOf(within), ...allowed.missing, ...(limited?.missing ?? [])],
      questions: within.is === "needs judgement" ? [within.question] : [],
      says,
      step: step(says, {
        counted,
        facts: right.facts,
        steps: [right.shares.step, within.step, ...allowed.steps, ...(limited?.steps ?? [])],
      }),
    });
  }
  const order = new Map(facts.rights.map(({ id }, n) => [id, n]));
  return decided.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}

function outcomeOf(right: RightHeld, { asOf }: OwnershipFacts): Outcome {
  const inShares = inForceOn(cashSettledDerivatives, asOf)(right);
  return inShares.is === "met" ? inForceOn(rightToAcquireWithin60Days, asOf)(right, asOf) : inShares;
}

interface Allowed {
  /** `null` where the terms or a condition do not tell. */
  readonly shares: Rational | null;
  readonly pools: readonly string[];
  readonly missing: readonly MissingFact[];
  readonly steps: readonly Step[];
}

/** What the terms give, as far as its conditions and the limits that it shares with other rights leave it. */
function afterConditions(
  { shares: given, conditions }: RightHeld,
  { asOf }: OwnershipFacts,
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
    steps: leaves.map((leave) => leave.step),
  };
}

/** Takes what a right uses from the limits that it shares. */
function use(names: readonly string[], shares: Rational, pools: Map<string, Rational>): void {
  for (const name of names) pools.set(name, add(pools.get(name) ?? ZERO, shares));
}

const missingOf = (outcome: Outcome): readonly MissingFact[] =>
  outcome.is === "undetermined" ? outcome.missing : [];
const notBelowZero = (value: Rational): Rational => (isNegative(value) ? ZERO : value);
const lesserOfKnown = (a: Rational | null, b: Rational | null): Rational | null =>
  a === null || b === null ? null : lesserOf(a, b);

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
