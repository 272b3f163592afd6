import { decimal } from "../../base/decimal.ts";
import type { PlainDate } from "../../base/plain-date.ts";
import { compare, isZero, type Rational, ZERO } from "../../base/rational.ts";
import { FIVE_PERCENT } from "../../law/index.ts";
import { isOver } from "../../questions/due/filings/cover-numbers.ts";
import type { FilingFacts } from "../../questions/due/filings/filing-facts.ts";
import type { OutstandingReported } from "../../store/queries/outstanding-reported.ts";
import { denominatorOf } from "../outstanding/denominators.ts";
import type { Exit, FilingRef, Holder, HolderRow, HoldersTable } from "./holders-table.ts";
import { type ClassFilings, coverOf, storedOf } from "./issuer-classes.ts";
import { percentUnion, percentUnionOfRows } from "./percent-bounds.ts";
import { type ReportedPoint, type SplitSeen, splitsIn } from "./splits.ts";
import { dayOf, type Standing, type Statement, standingOn, statementsOf } from "./standing.ts";
import { keyOf, percentAsPrinted } from "./stored-facts.ts";
import { unionOf, unionOfRows } from "./union-bounds.ts";

/**
 * Who holds what of a class on a date, as the filings made by then tell. Joint filers are one row with the bounds of their
 * union; whoever fell to five percent or less, or is no longer named, is an exit and no row.
 *
 * @param on `null` for all filings there are
 * @param reported what the issuer reported as outstanding, in order of date
 */
export function holdersOn(
  of: ClassFilings,
  on: PlainDate | null,
  reported: readonly OutstandingReported[] = [],
): HoldersTable {
  const chains = of.chains.map((chain) =>
    statementsOf(chain, (filing, n) => coverOf(of, filing, n)?.cik ?? null),
  );
  const splits = splitsIn(chains.flatMap(pointsOf));
  const states = chains.map((statements) => standingOn(statements, on));
  const groups = states.flatMap(({ standing }) => byFiling(standing));
  const rows = groups
    .filter(([filing]) => howEnded(filing) === null)
    .map(([filing, members]) => rowOf(of, filing, members, splits, on, reported))
    .toSorted(greatestFirst);
  const ended = groups.flatMap(([filing, members]): Exit[] => {
    const how = howEnded(filing);
    return how === null
      ? []
      : [{ names: members.map(({ cover }) => nameOn(filing, cover)), filing: refOf(of, filing), how }];
  });
  const left = states
    .flatMap((state) => state.left)
    .map(
      (each): Exit => ({
        names: [nameOn(each.from.filing, each.from.cover)],
        filing: refOf(of, each.by),
        how: "no longer named",
      }),
    );
  return {
    issuer: of.issuer,
    securityClass: of.securityClass,
    on,
    rows,
    total: {
      shares: unionOfRows(rows.map(({ holders }) => holders)),
      percent: percentUnionOfRows(rows.map(({ percent }) => percent)),
    },
    exits: [...ended, ...left].toSorted((a, b) => (dayText(a) < dayText(b) ? 1 : -1)),
    splits: splits.filter(({ after }) => on === null || after <= on),
  };
}

/** How a filing ends the stake of those on it; `null` where it does not, or does not tell. */
export function howEnded(filing: FilingFacts): Exit["how"] | null {
  const { persons } = filing;
  if (persons.length > 0 && persons.every(({ amount }) => amount !== null && isZero(amount)))
    return "nothing left";
  return isOver(filing, FIVE_PERCENT) === false ? "5% or less" : null;
}

function byFiling(standing: readonly Standing[]): readonly (readonly [FilingFacts, readonly Standing[]])[] {
  const groups = new Map<FilingFacts, Standing[]>();
  for (const each of standing) groups.set(each.filing, [...(groups.get(each.filing) ?? []), each]);
  return [...groups].map(([filing, members]) => [filing, members.toSorted((a, b) => a.cover - b.cover)]);
}

function rowOf(
  of: ClassFilings,
  filing: FilingFacts,
  members: readonly Standing[],
  splits: readonly SplitSeen[],
  on: PlainDate | null,
  reported: readonly OutstandingReported[],
): HolderRow {
  const holders = members.map(({ cover }) => holderOf(of, filing, cover));
  const day = dayOf(filing);
  const percents = members.flatMap(({ cover }) => filing.persons[cover]?.percent ?? []);
  const greatest = members
    .flatMap(({ cover }) => filing.persons[cover] ?? [])
    .toSorted((a, b) => compare(b.amount ?? ZERO, a.amount ?? ZERO))[0];
  return {
    holders,
    filing: refOf(of, filing),
    shares: unionOf(holders),
    percent: percentUnion(percents, members.length),
    denominator: denominatorOf(
      greatest?.amount ?? null,
      greatest?.percent ?? null,
      reported,
      filing.event ?? day,
    ),
    isBeforeSplit: day !== null && splits.some(({ after, by }) => day <= after && (on === null || by <= on)),
  };
}

export function holderOf(of: ClassFilings, filing: FilingFacts, cover: number): Holder {
  const page = coverOf(of, filing, cover);
  return {
    name: nameOn(filing, cover),
    cik: page?.cik ?? null,
    amount: filing.persons[cover]?.amount ?? null,
    percent: page && percentAsPrinted(page),
    soleVoting: amountOf(page?.sole_voting),
    sharedVoting: amountOf(page?.shared_voting),
    soleDispositive: amountOf(page?.sole_dispositive),
    sharedDispositive: amountOf(page?.shared_dispositive),
    types: page?.types ?? [],
  };
}

export const refOf = (of: ClassFilings, filing: FilingFacts): FilingRef => ({
  key: keyOf(storedOf(of, filing)),
  form: filing.form,
  amendmentNumber: filing.amendmentNumber,
  schedule: filing.schedule,
  event: filing.event,
  filed: filing.filed?.on ?? null,
  signed: filing.signed,
});

/** What each person of a chain reported, filing by filing. */
export function pointsOf(statements: readonly Statement[]): readonly (readonly ReportedPoint[])[] {
  const points = new Map<number, ReportedPoint[]>();
  for (const { filing, persons } of statements) {
    const day = dayOf(filing);
    if (day === null) continue;
    persons.forEach((person, n) => {
      const { amount = null, percent = null } = filing.persons[n] ?? {};
      const point = { day, amount, percent };
      const own = points.get(person);
      if (own) own.push(point);
      else points.set(person, [point]);
    });
  }
  return [...points.values()];
}

const nameOn = (filing: FilingFacts, cover: number): string => filing.persons[cover]?.name ?? "";
const amountOf = (text: string | null | undefined): Rational | null => (text == null ? null : decimal(text));
const dayText = ({ filing }: Exit): string => filing.filed ?? filing.signed ?? filing.event ?? "";

const greatestFirst = (a: HolderRow, b: HolderRow): number =>
  compare(b.shares.least, a.shares.least) ||
  compare(b.percent.least, a.percent.least) ||
  (a.filing.key < b.filing.key ? -1 : 1);
