import { nameKey, withoutInitials } from "../model/person-name.ts";
import type { ReportingPerson } from "../model/schedule.ts";

/** Indexes of one person's cover pages in the earlier and the later schedule. */
export interface PersonPair {
  readonly old: number;
  readonly new: number;
}

/** Keys by which two cover pages are one person's, the surest first. Without its key a person is not matched by it. */
const sameness: readonly ((person: ReportingPerson) => string | null)[] = [
  ({ cik }) => cik,
  ({ name }) => nameKey(name) || null,
  ({ name }) => withoutInitials(nameKey(name)) || null,
  ({ name }) => nameKey(name).split(" ").sort().join(" ") || null,
  ({ name }) => nameKey(name).replace(/[^A-Z0-9]/g, "") || null,
];

/**
 * Finds who of a later schedule is who of the earlier: by CIK, then by name, by name without initials, by its words in
 * any order, by its letters alone, and last by a name in which a few letters were misprinted or lost. Only a match that
 * is the one possible on both sides counts; whoever is left over joined or left.
 *
 * @returns pairs in the order of the later schedule
 */
export function matchPersons(
  old: readonly ReportingPerson[],
  later: readonly ReportingPerson[],
): readonly PersonPair[] {
  const pairs: PersonPair[] = [];
  const openOld = new Set(old.keys());
  const openNew = new Set(later.keys());
  const take = (pair: PersonPair): void => {
    pairs.push(pair);
    openOld.delete(pair.old);
    openNew.delete(pair.new);
  };
  for (const key of sameness) {
    const before = byKey(old, openOld, key);
    const after = byKey(later, openNew, key);
    for (const [value, indexes] of after) {
      const partners = before.get(value);
      // One name on several cover pages, as for two series of a fund, is told apart by their order.
      if (partners?.length === indexes.length) {
        for (const [n, index] of indexes.entries()) take({ old: partners[n] as number, new: index });
      }
    }
  }
  for (const pair of misspelt(old, later, openOld, openNew)) take(pair);
  return pairs.sort((a, b) => a.new - b.new);
}

function byKey(
  persons: readonly ReportingPerson[],
  open: ReadonlySet<number>,
  key: (person: ReportingPerson) => string | null,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const index of open) {
    const person = persons[index];
    const value = person ? key(person) : null;
    if (value !== null) found.set(value, [...(found.get(value) ?? []), index]);
  }
  return found;
}

/** Of the letters in a name, how many pairs of neighbours must be the same for the rest to be a misprint. */
const LEAST_ALIKE = 0.8;

function misspelt(
  old: readonly ReportingPerson[],
  later: readonly ReportingPerson[],
  openOld: ReadonlySet<number>,
  openNew: ReadonlySet<number>,
): readonly PersonPair[] {
  const alike = [...openNew].flatMap((n) =>
    [...openOld].flatMap((o) => {
      const [a, b] = [old[o], later[n]];
      return a && b && mayBeOne(a, b) ? [{ old: o, new: n }] : [];
    }),
  );
  return alike.filter(
    (pair) =>
      alike.filter((other) => other.old === pair.old).length === 1 &&
      alike.filter((other) => other.new === pair.new).length === 1,
  );
}

function mayBeOne(a: ReportingPerson, b: ReportingPerson): boolean {
  if (a.cik !== null && b.cik !== null && a.cik !== b.cik) return false;
  const [left, right] = [nameKey(a.name), nameKey(b.name)];
  // Fund II is not a misprint of Fund III.
  return numbersIn(left) === numbersIn(right) && likeness(left, right) >= LEAST_ALIKE;
}

const numbersIn = (key: string): string => (key.match(/\b(?:\d+|[IVX]+|[A-H])\b/g) ?? []).join(" ");

/** Twice the pairs of neighbouring letters in common over all pairs: 1 for equal texts, 0 for unlike ones. */
export function likeness(a: string, b: string): number {
  const [left, right] = [letterPairs(a), letterPairs(b)];
  if (left.length === 0 || right.length === 0) return a === b ? 1 : 0;
  const open = new Map<string, number>();
  for (const pair of left) open.set(pair, (open.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of right) {
    const rest = open.get(pair) ?? 0;
    if (rest > 0) common++;
    open.set(pair, rest - 1);
  }
  return (2 * common) / (left.length + right.length);
}

const letterPairs = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
