import type { PlainDate } from "../../base/plain-date.ts";
import { matchPersons } from "../../compare/match-persons.ts";
import { emptyReportingPerson } from "../../model/empty-schedule.ts";
import type { ReportingPerson } from "../../model/schedule.ts";
import type { Chain } from "../../questions/due/filings/chains.ts";
import type { FilingFacts } from "../../questions/due/filings/filing-facts.ts";

/** A filing of a chain, and which of the chain's persons its covers are of, cover by cover. */
export interface Statement {
  readonly filing: FilingFacts;
  readonly persons: readonly number[];
}

/** Somebody who stands on a filing: the newest one that has a cover of theirs. */
export interface Standing {
  readonly person: number;
  readonly filing: FilingFacts;
  readonly cover: number;
}

/** Somebody whom an amendment no longer names. */
export interface Left {
  readonly person: number;
  readonly from: Standing;
  readonly by: FilingFacts;
}

export interface ChainState {
  readonly standing: readonly Standing[];
  readonly left: readonly Left[];
}

/** The day from which a filing counts: of filing, or of signing or the event where that is not known. */
export const dayOf = ({ filed, signed, event }: FilingFacts): PlainDate | null =>
  filed?.on ?? signed ?? event;

/**
 * Says of each cover in a chain whose it is: by CIK, by name in its spellings, by a name that lost letters. Persons are
 * numbered as they come.
 *
 * @param cikOf the CIK of a filing's cover, where one is known
 */
export function statementsOf(
  chain: Chain,
  cikOf: (filing: FilingFacts, cover: number) => string | null,
): readonly Statement[] {
  const known: ReportingPerson[] = [];
  const [byCik, byKey] = [new Map<string, number>(), new Map<string, number>()];
  let before: readonly number[] = [];
  return chain.map((filing) => {
    const now = filing.persons.map(({ name }, n) => ({
      ...emptyReportingPerson,
      name,
      cik: cikOf(filing, n),
    }));
    const found = now.map(({ cik }, n) => {
      const sure = cik === null ? undefined : byCik.get(cik);
      if (sure !== undefined) return sure;
      const named = byKey.get(filing.persons[n]?.key ?? "");
      const other = named === undefined ? null : (known[named]?.cik ?? null);
      return cik !== null && other !== null ? undefined : named;
    });
    const persons = distinctOrNew(found, misspelt(known, before, now, found)).map((old, n) => {
      const person = now[n] ?? emptyReportingPerson;
      const index = old ?? known.push(person) - 1;
      if (old !== undefined) known[old] = { ...person, cik: person.cik ?? known[old]?.cik ?? null };
      if (person.cik !== null) byCik.set(person.cik, index);
      byKey.set(filing.persons[n]?.key ?? "", index);
      return index;
    });
    before = persons;
    return { filing, persons };
  });
}

/** Of the covers that no CIK and no whole name finds, those of persons on the filing before, misprinted. */
function misspelt(
  known: readonly ReportingPerson[],
  before: readonly number[],
  now: readonly ReportingPerson[],
  found: readonly (number | undefined)[],
): ReadonlyMap<number, number> {
  const open = now.flatMap((_, n) => (found[n] === undefined ? [n] : []));
  const missing = before.filter((person) => !found.includes(person));
  if (open.length === 0 || missing.length === 0) return new Map();
  const pairs = matchPersons(
    missing.map((person) => known[person] ?? emptyReportingPerson),
    open.map((n) => now[n] ?? emptyReportingPerson),
  );
  return new Map(pairs.map((pair) => [open[pair.new] ?? -1, missing[pair.old] ?? -1]));
}

/** One person has one cover of a filing: a second one under the same name is somebody else's, as of two series of a fund. */
function distinctOrNew(
  found: readonly (number | undefined)[],
  guessed: ReadonlyMap<number, number>,
): readonly (number | undefined)[] {
  const taken = new Set<number>();
  return found.map((sure, n) => {
    const person = sure ?? guessed.get(n);
    if (person === undefined || taken.has(person)) return undefined;
    taken.add(person);
    return person;
  });
}

/**
 * Who stands on which filing on a date. A cover replaces the same person's earlier one. An amendment that no longer names
 * somebody who stood on the filing that it amends ends that person's part in it; an original filing by some of a group
 * leaves the others where they are, since those file for themselves.
 */
export function standingOn(statements: readonly Statement[], on: PlainDate | null): ChainState {
  const standing = new Map<number, Standing>();
  const left = new Map<number, Left>();
  for (const { filing, persons } of statements) {
    const day = dayOf(filing);
    if (on !== null && (day === null || day > on)) continue;
    const amended = new Set(
      persons.flatMap((person) => {
        const earlier = standing.get(person)?.filing;
        return earlier?.schedule === filing.schedule ? [earlier] : [];
      }),
    );
    if (filing.isAmendment) {
      for (const [person, from] of standing) {
        if (!amended.has(from.filing) || persons.includes(person)) continue;
        standing.delete(person);
        left.set(person, { person, from, by: filing });
      }
    }
    persons.forEach((person, cover) => {
      left.delete(person);
      standing.set(person, { person, filing, cover });
    });
  }
  return { standing: [...standing.values()], left: [...left.values()] };
}
