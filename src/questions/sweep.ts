import { UserError } from "../base/user-error.ts";
import { beneficialOwnershipInSeries } from "../law/index.ts";
import type { MissingFact } from "../model/outcome.ts";
import type { Ownership } from "../model/ownership.ts";
import { factsInQuestion } from "./facts-in-question.ts";
import { type Owner, ownersIn } from "./owners.ts";
import { type Passed, passedBetween, type Threshold, thresholdsOfTheLaw } from "./threshold.ts";
import { type Case, digitsOf, type Scale, scaleOf, type Value, type Varied } from "./varied.ts";

/** From where to where a thing is varied, and at how many points, both ends among them. */
export interface SweepRange {
  readonly varied: Varied;
  readonly from: Value;
  readonly to: Value;
  readonly points: number;
}

/** What everybody owns as one thing varies. */
export interface Sweep {
  readonly varied: Varied;
  readonly tick: Scale["tick"];
  readonly points: readonly SweepPoint[];
  readonly thresholds: readonly Threshold[];
  /** The thresholds that owners pass from one point to the next. */
  readonly crossings: readonly Crossing[];
  readonly questions: readonly string[];
  readonly missing: readonly MissingFact[];
}

export interface SweepPoint {
  readonly value: Value;
  readonly owners: readonly Owner[];
}

/** A threshold that an owner passes somewhere after one value and not after the other. */
export interface Crossing extends Passed {
  readonly owner: string;
  readonly from: Value;
  readonly to: Value;
}

/**
 * What everybody owns at points of a range, exactly. Points lie on whole ticks: prices at $0.0001, or at as many digits as
 * the ends of the range have, shares and days at whole ones; points that fall together are one.
 *
 * @param asked the book, the date and what is supposed besides
 * @param range what is varied, from where to where
 * @param thresholds the percents whose crossing is told; those of the law where not given
 * @throws UserError where the range is empty, or as `suppose`.
 */
export function sweep(
  asked: Case,
  range: SweepRange,
  thresholds: readonly Threshold[] = thresholdsOfTheLaw,
): Sweep {
  const { varied } = range;
  const scale = scaleOf(varied, Math.max(digitsOf(range.from), digitsOf(range.to)));
  const seen = { questions: new Set<string>(), missing: new Map<string, MissingFact>() };
  const factsAt = factsInQuestion(asked, varied);
  const ownershipOf = beneficialOwnershipInSeries();
  const points = stepsIn(range, scale).map((step): SweepPoint => {
    const value = scale.valueAt(step);
    const ownership = ownershipOf(factsAt(value));
    note(ownership, seen);
    return { value, owners: ownersIn(ownership) };
  });
  return {
    varied,
    tick: scale.tick,
    points,
    thresholds,
    crossings: points.slice(1).flatMap((to, n) => crossingsBetween(points[n], to, thresholds)),
    questions: [...seen.questions],
    missing: [...seen.missing.values()],
  };
}

/** The steps of a range, evenly spread, each once. @throws UserError where there are none. */
export function stepsIn({ from, to, points }: SweepRange, scale: Scale): readonly bigint[] {
  const [first, last] = [scale.stepOf(from), scale.stepOf(to)];
  if (first > last)
    throw new UserError("the range is empty: it ends before it begins; write the lesser end first");
  if (!Number.isInteger(points) || points < 2)
    throw new UserError("a range takes at least two points, its two ends");
  const parts = BigInt(points) - 1n;
  const half = parts / 2n;
  const steps = Array.from({ length: points }, (_, n) => first + ((last - first) * BigInt(n) + half) / parts);
  return [...new Set(steps)];
}

function crossingsBetween(
  before: SweepPoint | undefined,
  after: SweepPoint,
  thresholds: readonly Threshold[],
): readonly Crossing[] {
  if (!before) return [];
  return after.owners.flatMap((owner, n) => {
    const earlier =
      before.owners[n]?.id === owner.id ? before.owners[n] : before.owners.find(({ id }) => id === owner.id);
    return passedBetween(thresholds, earlier, owner).map((passed) => ({
      ...passed,
      owner: owner.id,
      from: before.value,
      to: after.value,
    }));
  });
}

function note(
  { persons }: Ownership,
  seen: { questions: Set<string>; missing: Map<string, MissingFact> },
): void {
  for (const person of persons) {
    for (const question of person.questions) seen.questions.add(question);
    for (const fact of person.missing) seen.missing.set(fact.what, fact);
  }
}
