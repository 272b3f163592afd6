import { compare } from "../base/rational.ts";
import { beneficialOwnershipInSeries } from "../law/index.ts";
import type { Ownership } from "../model/ownership.ts";
import { factsInQuestion } from "./facts-in-question.ts";
import { type Goal, isReachedIn } from "./goal.ts";
import { type Owner, ownersIn } from "./owners.ts";
import { stepsIn } from "./sweep.ts";
import { type Case, digitsOf, type Scale, scaleOf, type Value, type Varied } from "./varied.ts";

/** A backward question: at which value of one thing is a goal reached? */
export interface Search {
  readonly goal: Goal;
  readonly varied: Varied;
  readonly from: Value;
  readonly to: Value;
}

/** The values on whose one side a goal is reached and on whose other it is not. */
export interface Solution extends Search {
  readonly tick: Scale["tick"];
  readonly atFrom: Side;
  readonly atTo: Side;
  /** Where the goal begins or ceases to be reached, in order; each of two values one tick apart. */
  readonly edges: readonly Edge[];
  /** Whether the owner's percent never turns between the points looked at; where it does, edges may lie between them. */
  readonly monotone: boolean;
  /** At how many points of the range the search looked before it closed in; every day of a range of days. */
  readonly looked: number;
}

export interface Edge {
  readonly before: Side;
  readonly after: Side;
}

/** A value, the owner's numbers at it, and whether the goal is reached: `null` where facts are missing to tell. */
export interface Side {
  readonly value: Value;
  readonly owner: Owner | null;
  readonly reached: boolean | null;
}

/** Points of a range to look at before closing in: enough to see a formula's floors, caps and steps. */
const POINTS = 257;
const DAYS = 20_000;

/**
 * Solves backwards: the exact values, to the tick, at which a goal begins or ceases to be reached.
 *
 * The range is looked at in even points, at every day where days are varied; between two points that differ the edge is
 * found by halving, and both its sides are computed in full.
 *
 * @throws UserError where the range is empty, or as `suppose`.
 * @example
 * solve({ book, on, suppositions: [] }, {
 *   goal: { is: "percent", owner: "fund", relation: ">", limit: rational(5) },
 *   varied: { is: "buy", person: "fund", security: "common" }, from: rational(0), to: rational(1_000_000),
 * }).edges[0]?.before.value //=> the most that can be bought without passing 5%
 */
export function solve(asked: Case, search: Search): Solution {
  const { goal, varied } = search;
  const scale = scaleOf(varied, Math.max(digitsOf(search.from), digitsOf(search.to)));
  const factsAt = factsInQuestion(asked, varied);
  const ownershipOf = beneficialOwnershipInSeries();
  const sideAt = (step: bigint): Side => {
    const value = scale.valueAt(step);
    return sideOf(goal, value, ownershipOf(factsAt(value)));
  };
  const points = pointsIn(search, scale);
  const looked = stepsIn({ ...search, points }, scale).map((step) => ({ step, side: sideAt(step) }));
  const [first] = looked;
  const last = looked.at(-1);
  if (!first || !last) throw new Error("a range without points");
  const edges = looked.slice(1).flatMap((after, n): Edge[] => {
    const before = looked[n];
    if (!before || before.side.reached === after.side.reached) return [];
    return [edgeBetween(before, after, sideAt)];
  });
  return {
    ...search,
    tick: scale.tick,
    atFrom: first.side,
    atTo: last.side,
    edges,
    monotone: edges.length <= 1 && isMonotone(looked.map(({ side }) => side)),
    looked: looked.length,
  };
}

function pointsIn({ from, to }: Search, scale: Scale): number {
  const steps = Number(scale.stepOf(to) - scale.stepOf(from)) + 1;
  return Math.max(2, Math.min(steps, scale.tick === "day" ? DAYS : POINTS));
}

interface Looked {
  readonly step: bigint;
  readonly side: Side;
}

/** Halves until the two sides are one tick apart. */
function edgeBetween(before: Looked, after: Looked, sideAt: (step: bigint) => Side): Edge {
  let [low, high] = [before, after];
  while (high.step - low.step > 1n) {
    const step = (low.step + high.step) / 2n;
    const middle = { step, side: sideAt(step) };
    if (middle.side.reached === low.side.reached) low = middle;
    else high = middle;
  }
  return { before: low.side, after: high.side };
}

function sideOf(goal: Goal, value: Value, ownership: Ownership): Side {
  return {
    value,
    owner: ownersIn(ownership).find(({ id }) => id === goal.owner) ?? null,
    reached: isReachedIn(goal, ownership),
  };
}

function isMonotone(sides: readonly Side[]): boolean {
  const percents = sides.flatMap(({ owner }) => owner?.percent ?? []);
  const turns = percents.slice(1).map((percent, n) => Math.sign(compare(percent, percents[n] ?? percent)));
  return !(turns.includes(1) && turns.includes(-1));
}
