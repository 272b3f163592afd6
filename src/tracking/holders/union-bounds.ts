import { toReadable } from "../../base/decimal.ts";
import { compare, equals, greaterOf, type Rational, sum, ZERO } from "../../base/rational.ts";

/**
 * How many shares several persons own together, where their covers tell only how many each owns: they may be the same
 * shares, others, or some of both. `most` is `null` where somebody's number is not known.
 */
export interface Bounds {
  readonly least: Rational;
  readonly most: Rational | null;
  /** Why it is not one number, in a sentence; `null` where it is. */
  readonly reason: string | null;
}

/** What a person reports: everything, and what nobody else has the power over. */
export interface ReportedShares {
  readonly name: string;
  readonly amount: Rational | null;
  readonly soleVoting: Rational | null;
  readonly soleDispositive: Rational | null;
}

/**
 * The union of what joint filers own. It holds at least what the greatest owns, and at most what all own together.
 *
 * @example
 * unionOf([fund, adviser]) //=> { least: 1000000, most: 2000000, reason: "2 joint filers each report 1,000,000: …" }
 */
export function unionOf(members: readonly ReportedShares[]): Bounds {
  const known = members.flatMap(({ amount }) => amount ?? []);
  const least = known.reduce(greaterOf, ZERO);
  const unknown = members.filter(({ amount }) => amount === null);
  if (unknown.length > 0)
    return { least, most: null, reason: `${namesOf(unknown)} gave no number: more is possible` };
  const most = sum(known);
  if (equals(least, most)) return { least, most, reason: null };
  return { least, most, reason: reasonOf(known, members.length) };
}

function reasonOf(amounts: readonly Rational[], many: number): string {
  const [first] = amounts;
  if (first !== undefined && amounts.every((amount) => equals(amount, first)))
    return `${many} joint filers each report ${toReadable(first)}: the same shares where one controls the other, and up to all of them together where not`;
  const sorted = amounts.toSorted(compare);
  return `${many} joint filers report ${toReadable(sorted[0] ?? ZERO)} to ${toReadable(sorted.at(-1) ?? ZERO)}, which may be the same shares: at least the greatest member, at most the sum`;
}

/**
 * The union over filers that report apart. Two of them may have power over the same shares, but shares over which somebody
 * has sole power are in nobody else's sole power: those add up. Within one joint filing they are not added, since members
 * of a chain of control often call one and the same power sole.
 */
export function unionOfRows(rows: readonly (readonly ReportedShares[])[]): Bounds {
  const unions = rows.map(unionOf);
  const [first] = unions;
  if (first !== undefined && unions.length === 1) return first;
  const greatest = unions.map(({ least }) => least).reduce(greaterOf, ZERO);
  const voting = sum(rows.map((members) => greatestOf(members.map(({ soleVoting }) => soleVoting))));
  const dispositive = sum(
    rows.map((members) => greatestOf(members.map(({ soleDispositive }) => soleDispositive))),
  );
  const least = greaterOf(greatest, greaterOf(voting, dispositive));
  const tops = unions.flatMap(({ most }) => most ?? []);
  const most = tops.length < unions.length ? null : sum(tops);
  if (most !== null && equals(least, most)) return { least, most, reason: null };
  const why = equals(least, greatest)
    ? "the greatest row"
    : "what the rows hold with sole power, which no two can hold alike";
  return {
    least,
    most,
    reason: `shares may stand in several rows: at least ${why}, at most all rows together${most === null ? "; somebody gave no number, so no most is known" : ""}`,
  };
}

const greatestOf = (amounts: readonly (Rational | null)[]): Rational =>
  amounts.flatMap((amount) => amount ?? []).reduce(greaterOf, ZERO);

function namesOf(members: readonly ReportedShares[]): string {
  const [first, ...others] = members;
  const rest = others.length;
  return `${first?.name ?? ""}${rest === 0 ? "" : ` and ${rest} more`}`;
}
