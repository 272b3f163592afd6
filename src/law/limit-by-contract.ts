import { type Rational, sum, ZERO } from "../base/rational.ts";
import { type Step, step } from "../model/derivation.ts";
import type { MissingFact } from "../model/outcome.ts";
import type { BlockerFact, OwnershipFacts, RightHeld } from "../model/ownership-facts.ts";
import type { Powers } from "./13d-3/a-voting-or-investment-power.ts";
import { beneficialOwnershipLimitation } from "./13d-3/d-1-i-beneficial-ownership-limitation.ts";
import type { DecidedHolding } from "./decided-holding.ts";
import { sharesOfTheIssuerAreOut } from "./exchange-act-13d/d-4-shares-of-the-issuer-are-out.ts";
import { inForceOn } from "./rule.ts";

/** The shares that a contract's limit leaves of a right, `null` where the outstanding shares are not known. */
export interface LimitedByContract {
  readonly shares: Rational | null;
  readonly missing: readonly MissingFact[];
  readonly steps: () => readonly Step[];
}

/**
 * Measures the limit of a right on what is decided before it: all that the holder, those who direct it and the members of
 * its groups own.
 *
 * @param otherwise the shares that the right gives but for this limit, and gives where the limit does not bind
 */
export function limitByContract(
  right: RightHeld,
  blocker: BlockerFact,
  otherwise: Rational,
  powers: Powers,
  before: readonly DecidedHolding[],
  facts: OwnershipFacts,
): LimitedByContract {
  const rule = inForceOn(beneficialOwnershipLimitation, facts.asOf);
  const limit = rule.percentInForce(blocker, facts.asOf);
  if (limit.percent === null) return { shares: otherwise, missing: [], steps: () => [limit.step] };
  if (facts.outstanding === null)
    return { shares: null, missing: [facts.outstandingMissing], steps: () => [limit.step] };
  const together = countedTogether(right, powers, facts);
  const owned = before.filter((holding) => holding.counted && isAny(together, holding.powers));
  const amount = (holdings: readonly DecidedHolding[]): Rational =>
    sum(holdings.map(({ shares }) => shares ?? ZERO));
  const within = rule.sharesWithin(
    limit.percent,
    {
      owned: amount(owned),
      outstanding: inForceOn(sharesOfTheIssuerAreOut, facts.asOf)(facts.outstanding).outstanding,
      ownUnissued: amount(owned.filter(({ unissued }) => unissued)),
    },
    right.unissued,
  );
  return {
    shares: within.shares,
    missing: [],
    steps: () => [step(limit.step.says, { ...limit.step, steps: [within.step] })],
  };
}

function countedTogether(
  { holder }: RightHeld,
  { voting, dispositive }: Powers,
  { groups }: OwnershipFacts,
): ReadonlySet<string> {
  const own = new Set([holder, ...voting, ...dispositive]);
  const members = groups.filter((group) => group.some((id) => own.has(id))).flat();
  return new Set([...own, ...members]);
}

const isAny = (persons: ReadonlySet<string>, { voting, dispositive }: Powers): boolean =>
  [...voting, ...dispositive].some((id) => persons.has(id));
