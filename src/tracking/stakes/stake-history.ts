import { daysBetween, type PlainDate } from "../../base/plain-date.ts";
import type { Schedule } from "../../model/schedule.ts";
import type { Chain } from "../../questions/due/filings/chains.ts";
import type { Move } from "../../questions/due/filings/cover-numbers.ts";
import { type FilingFacts, filingFacts } from "../../questions/due/filings/filing-facts.ts";
import type { Judgement } from "../../questions/due/filings/judge-filing.ts";
import type { MissingFiling } from "../../questions/due/filings/missing-filings.ts";
import { judgedChain } from "../../questions/due/filings/review-filings.ts";
import { holderOf, howEnded, refOf } from "../holders/holders-on.ts";
import type { Exit, FilingRef, Holder } from "../holders/holders-table.ts";
import { type ClassFilings, coverOf, storedOf } from "../holders/issuer-classes.ts";
import { percentUnion } from "../holders/percent-bounds.ts";
import { statementsOf } from "../holders/standing.ts";
import { storedFacts } from "../holders/stored-facts.ts";
import { type Bounds, unionOf } from "../holders/union-bounds.ts";

/** The stake of one group of filers on a class, filing by filing. */
export interface StakeHistory {
  /** Each person once, as the newest cover spells the name. */
  readonly filers: readonly string[];
  /** The database's numbers of all persons under whose names a cover stands. */
  readonly personIds: readonly number[];
  readonly filings: readonly StakeFiling[];
  readonly missing: readonly MissingFiling[];
}

export interface StakeFiling {
  readonly filing: FilingRef;
  readonly holders: readonly Holder[];
  readonly shares: Bounds;
  readonly percent: Bounds;
  /** By the rule in force at the event that it states. */
  readonly judgement: Judgement;
  /** Calendar days from the event to the filing. */
  readonly daysAfterEvent: number | null;
  readonly moves: readonly Move[];
  /** Crossings, switches between 13D and 13G, and the greatest moves, a sentence each. */
  readonly since: readonly string[];
  readonly ends: Exit["how"] | null;
}

/**
 * What became of each stake on a class, with the standing of every filing to its deadline.
 *
 * @param documents the whole Schedules, by the number of their reading
 */
export const historiesOf = (
  of: ClassFilings,
  documents: ReadonlyMap<number, Schedule>,
): readonly StakeHistory[] =>
  of.chains
    .map((chain) => historyOf(of, chain, documents))
    .toSorted((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1));

function historyOf(of: ClassFilings, chain: Chain, documents: ReadonlyMap<number, Schedule>): StakeHistory {
  const judged = judgedChain(chain.map((filing) => withDocument(of, filing, documents)));
  const statements = statementsOf(chain, (filing, n) => coverOf(of, filing, n)?.cik ?? null);
  const names = new Map(
    statements.flatMap(({ filing, persons }) =>
      persons.map((person, n) => [person, filing.persons[n]?.name ?? ""] as const),
    ),
  );
  return {
    filers: [...new Set(names.values())],
    personIds: [
      ...new Set(chain.flatMap((filing) => storedOf(of, filing).covers.map(({ person_id }) => person_id))),
    ],
    missing: judged.missing,
    filings: judged.filings.map(({ filing, judgement, since }) => {
      const holders = filing.persons.map((_, cover) => holderOf(of, filing, cover));
      const percents = filing.persons.flatMap(({ percent }) => percent ?? []);
      return {
        filing: refOf(of, filing),
        holders,
        shares: unionOf(holders),
        percent: percentUnion(percents, holders.length),
        judgement,
        daysAfterEvent: daysAfter(filing),
        moves: since?.moves ?? [],
        since: since?.says ?? [],
        ends: howEnded(filing),
      };
    }),
  };
}

/** The facts of a filing with what its document alone tells. */
function withDocument(
  of: ClassFilings,
  filing: FilingFacts,
  documents: ReadonlyMap<number, Schedule>,
): FilingFacts {
  const stored = storedOf(of, filing);
  const document = documents.get(stored.schedule_id);
  if (document === undefined) return filing;
  const told = filingFacts(filing.files[0] ?? "", document);
  const { previouslyOnSchedule13G, originallyFiled, amendedBefore, speaksOfNewClass, speaksOfError } = told;
  return {
    ...storedFacts(stored),
    filed: filing.filed ?? told.filed,
    ...{ previouslyOnSchedule13G, originallyFiled, amendedBefore, speaksOfNewClass, speaksOfError },
  };
}

function daysAfter({ event, filed }: FilingFacts): number | null {
  if (event === null || filed === null) return null;
  const days = daysBetween(event, filed.on);
  return days < 0 ? null : days;
}

const lastDay = ({ filings }: StakeHistory): PlainDate | "" => {
  const last = filings.at(-1)?.filing;
  return last?.filed ?? last?.signed ?? last?.event ?? "";
};
