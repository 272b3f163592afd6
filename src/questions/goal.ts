import { toDecimal, toReadable } from "../base/decimal.ts";
import { atLeast, moreThan, type Rational } from "../base/rational.ts";
import type { Ownership } from "../model/ownership.ts";
import { isHoldingOf } from "./holding-of.ts";
import { membersOf, ownersIn } from "./owners.ts";

/** What a backward question asks for: a number of an owner's beyond a limit, or a security that counts. */
export type Goal =
  | {
      readonly is: "percent" | "aggregate";
      readonly owner: string;
      readonly relation: Relation;
      readonly limit: Rational;
    }
  | { readonly is: "counts"; readonly owner: string; readonly security: string };

export const relations = [">", ">=", "<", "<="] as const;
export type Relation = (typeof relations)[number];

/** Whether a goal is reached; `null` where facts that would settle it are missing. */
export function isReachedIn(goal: Goal, ownership: Ownership): boolean | null {
  if (goal.is === "counts") return countsIn(goal, ownership);
  const owner = ownersIn(ownership).find(({ id }) => id === goal.owner);
  const amount = owner?.[goal.is] ?? null;
  if (!owner || amount === null) return null;
  const beyond = goal.relation === ">" || goal.relation === "<=" ? moreThan : atLeast;
  const above = goal.relation === ">" || goal.relation === ">=";
  // What is certain is the least that is owned: beyond a limit it settles the matter, below it more may come.
  if (beyond(amount, goal.limit)) return above;
  return owner.missing.length > 0 ? null : !above;
}

/** Whether a holding of the security counts for the owner, for a group's any member. */
function countsIn({ owner, security }: Goal & { is: "counts" }, ownership: Ownership): boolean | null {
  const members = membersOf(owner, ownership);
  const held = ownership.persons
    .filter(({ person }) => members.includes(person))
    .flatMap(({ components }) => components)
    .filter(({ holding, holder }) => isHoldingOf(security, { id: holding, holder }));
  if (held.some(({ counted }) => counted)) return true;
  return held.some(({ shares }) => shares === null) ? null : false;
}

/**
 * A goal as it is written on the command line.
 *
 * @example
 * goalText({ is: "percent", owner: "fund", relation: ">", limit: rational(20) }) //=> "percent > 20"
 */
export const goalText = (goal: Goal): string =>
  goal.is === "counts"
    ? `counts ${goal.security}`
    : `${goal.is} ${goal.relation} ${toDecimal(goal.limit) ?? toReadable(goal.limit)}`;
