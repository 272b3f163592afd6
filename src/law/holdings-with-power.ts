import type { PlainDate } from "../base/plain-date.ts";
import { whenAsked } from "../base/when-asked.ts";
import type { Component } from "../model/ownership.ts";
import type { DisclaimerFact } from "../model/ownership-facts.ts";
import { disclaimerOfBeneficialOwnership } from "./13d-4/disclaimer-of-beneficial-ownership.ts";
import type { DecidedHolding } from "./decided-holding.ts";
import { heldHow } from "./held-how.ts";
import { inForceOn } from "./rule.ts";

/** The holdings that a person has power over, as they are components of what it owns. */
export function componentsOf(
  person: string,
  holdings: readonly DecidedHolding[],
  disclaimers: readonly DisclaimerFact[],
  names: ReadonlyMap<string, string>,
  asOf: PlainDate,
): readonly Component[] {
  const disclaims = inForceOn(disclaimerOfBeneficialOwnership, asOf);
  return holdings.map((holding) => {
    const { disclaimed, excluded } = disclaims(person, holding.holder, disclaimers);
    const counted = holding.counted && !excluded;
    const component = {
      holding: holding.holding,
      holder: holding.holder,
      right: holding.right,
      shares: holding.shares,
      withoutLimits: holding.withoutLimits,
      voting: shareIn(holding.powers.voting, person),
      dispositive: shareIn(holding.powers.dispositive, person),
      unissued: holding.unissued,
      counted,
      disclaimed,
    };
    return whenAsked(component, "step", () => {
      const says = `${holding.says()}${heldHow(person, holding, names)}${disclaimed ? ", disclaimed under Rule 13d-4" : ""}`;
      return { ...holding.step(), says, counted };
    });
  });
}

function shareIn(having: ReadonlySet<string>, person: string): "sole" | "shared" | "none" {
  if (!having.has(person)) return "none";
  return having.size === 1 ? "sole" : "shared";
}
