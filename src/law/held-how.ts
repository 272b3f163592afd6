import type { Step } from "../model/derivation.ts";
import type { Component } from "../model/ownership.ts";
import type { Powers } from "./13d-3/a-voting-or-investment-power.ts";
import type { DecidedHolding } from "./decided-holding.ts";

/** Who holds, and with whom a person shares the powers, as a step says it: once where both powers are alike. */
export function heldHow(
  person: string,
  { holder, powers }: DecidedHolding,
  names: ReadonlyMap<string, string>,
): string {
  const nameOf = (id: string) => names.get(id) ?? id;
  const shared = (having: Powers["voting"]): string | null => {
    if (!having.has(person)) return null;
    const others = [...having].filter((id) => id !== person);
    if (others.length === 0) return "sole";
    return `shared with ${others.map((id) => (id === holder ? "it" : nameOf(id))).join(" and ")}`;
  };
  const [vote, disposition] = [shared(powers.voting), shared(powers.dispositive)];
  const heldBy = holder === person ? "held directly" : `held by ${nameOf(holder)}`;
  if (vote !== null && vote === disposition) return `, ${heldBy}, power ${vote}`;
  return `, ${heldBy}, ${powerOf("vote", vote)}, ${powerOf("disposition", disposition)}`;
}

const powerOf = (kind: string, shared: string | null): string =>
  shared === null ? `no ${kind}` : `${kind} ${shared}`;

/** Members' holdings as they are the group's: who of them holds each. */
export function stepsOfGroup(
  components: readonly Component[],
  holdings: readonly DecidedHolding[],
  names: ReadonlyMap<string, string>,
): readonly Step[] {
  const decided = new Map(holdings.map((each) => [each.right ?? each.holding, each]));
  return components.map(({ holding, holder, right, disclaimed, step }) => {
    const heldBy = `, held by ${names.get(holder) ?? holder}${disclaimed ? ", disclaimed under Rule 13d-4" : ""}`;
    return { ...step, says: `${decided.get(right ?? holding)?.says() ?? holding}${heldBy}` };
  });
}
