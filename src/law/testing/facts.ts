import { rational, ZERO } from "../../base/rational.ts";
import { step } from "../../model/derivation.ts";
import type { Direction, Lot, OwnershipFacts, PersonFact, RightHeld } from "../../model/ownership-facts.ts";
import { day } from "../rule.ts";

/** Facts for the cases of rules: what a case does not speak of is harmless. */

const missing = { what: "a fact", writeIn: "book.yaml" };

export function rightOf(more: Partial<RightHeld> & { readonly number?: number } = {}): RightHeld {
  const { number = 100, ...given } = more;
  return {
    id: "holder/warrants",
    holder: "holder",
    kind: "warrant",
    title: "warrants",
    units: rational(number),
    shares: { is: "known", shares: rational(number), step: step("one share each") },
    unissued: true,
    cashOnly: false,
    endsByItself: false,
    blocker: null,
    exercisableFrom: null,
    exercisableNoLaterThan: null,
    exercisableMissing: { what: "from when warrants can be exercised", writeIn: "book.yaml" },
    expires: null,
    conditions: [],
    controlPurpose: null,
    facts: [],
    ...given,
  };
}

export function personOf(id: string, ...directedBy: readonly Partial<Direction>[]): PersonFact {
  return {
    id,
    name: id,
    directedBy: directedBy.map((direction) => ({
      ...{ by: "nobody", voting: "shared" as const, dispositive: "shared" as const, why: null, facts: [] },
      ...direction,
    })),
  };
}

/** A class of which so many shares are outstanding, and who holds what of it. */
export function classOf(outstanding: number | null, more: Partial<OwnershipFacts> = {}): OwnershipFacts {
  return {
    asOf: day("2025-01-01"),
    className: "Common Stock",
    outstanding:
      outstanding === null
        ? null
        : {
            shares: rational(outstanding),
            heldByIssuer: ZERO,
            on: day("2025-01-01"),
            source: "Form 10-Q",
            facts: [],
          },
    outstandingMissing: missing,
    persons: [],
    lots: [],
    rights: [],
    disclaimers: [],
    groups: [],
    ...more,
  };
}

export const lotOf = (
  holder: string,
  shares: number,
  id = `${holder}/common`,
  more: Partial<Lot> = {},
): Lot => ({
  id,
  holder,
  shares: rational(shares),
  heldAs: null,
  powers: [],
  exclusion: null,
  facts: [],
  ...more,
});
