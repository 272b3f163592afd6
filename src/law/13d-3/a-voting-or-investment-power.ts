import { ruleCitation } from "../../model/citation.ts";
import type { PersonFact, PowerByContract } from "../../model/ownership-facts.ts";
import { alwaysInForce, type Rule } from "../rule.ts";

/**
 * Rule 13d-3(a): a beneficial owner is any person who, directly or indirectly, through any contract, arrangement,
 * understanding, relationship or otherwise, has or shares (1) voting power, which includes the power to vote or to direct
 * the voting of the security, and/or (2) investment power, which includes the power to dispose or to direct the
 * disposition of it.
 *
 * Either power is enough. A power is a fact of the lot and not of the person: where one person alone has it, nobody else
 * has it, and where two have it both share it. Whoever directs the holder directs what the holder holds, and so upwards.
 */
export const votingOrInvestmentPower: Rule<typeof powersOver> = {
  id: "13d-3(a)",
  cite: ruleCitation("13d-3(a)"),
  title: "Whoever has or shares the power to vote or to dispose of a security beneficially owns it",
  alsoCalled: [
    "voting power",
    "investment power",
    "dispositive power",
    "beneficial owner",
    "sole or shared power",
  ],
  versions: alwaysInForce(powersOver),
  notCovered: ["boards of three or more natural persons who decide together (the staff's rule of three)"],
};

/** Who has each power over what a person holds: one alone has it solely, several share it. */
export interface Powers {
  readonly voting: ReadonlySet<string>;
  readonly dispositive: ReadonlySet<string>;
}

function powersOver(
  holder: string,
  persons: ReadonlyMap<string, PersonFact>,
  byContract: readonly PowerByContract[] = [],
): Powers {
  return {
    voting: over(holder, "voting", persons, byContract),
    dispositive: over(holder, "dispositive", persons, byContract),
  };
}

/** The holder and who directs it, with those to whom a contract over the lot gives the power: beside them, or instead. */
function over(
  holder: string,
  power: "voting" | "dispositive",
  persons: ReadonlyMap<string, PersonFact>,
  byContract: readonly PowerByContract[],
): ReadonlySet<string> {
  const contracts = byContract.filter((contract) => contract[power] !== "none");
  const own = contracts.some((contract) => contract[power] === "sole")
    ? []
    : directing(holder, power, persons);
  return new Set([...own, ...contracts.flatMap(({ person }) => [...directing(person, power, persons)])]);
}

/**
 * The persons who have a power over what `holder` holds.
 *
 * A controller with whom the power is shared has it beside the holder; one who has it solely has it instead of the
 * holder. Circles of control end where they come back to a person.
 */
function directing(
  holder: string,
  power: "voting" | "dispositive",
  persons: ReadonlyMap<string, PersonFact>,
  above: readonly string[] = [],
): ReadonlySet<string> {
  const directions = (persons.get(holder)?.directedBy ?? []).filter(
    (direction) => direction[power] !== "none",
  );
  const own = directions.some((direction) => direction[power] === "sole") ? [] : [holder];
  const path = [...above, holder];
  const higher = directions
    .filter((direction) => !path.includes(direction.by))
    .flatMap((direction) => [...directing(direction.by, power, persons, path)]);
  return new Set([...own, ...higher]);
}
