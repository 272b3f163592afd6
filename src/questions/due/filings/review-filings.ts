import { FIVE_PERCENT } from "../../../law/index.ts";
import { type Chain, chainsOf } from "./chains.ts";
import { withoutCopies } from "./copies.ts";
import { isOver } from "./cover-numbers.ts";
import type { FilingFacts } from "./filing-facts.ts";
import { type Between, happenedBetween } from "./happened-between.ts";
import { type Judgement, judgeFiling } from "./judge-filing.ts";
import { type MissingFiling, missingFilings } from "./missing-filings.ts";

/** One filing of a chain: what it says, how it stands to its deadline, and what happened since the one before. */
export interface JudgedFiling {
  readonly filing: FilingFacts;
  readonly judgement: Judgement;
  readonly since: Between | null;
}

/** The filings of a group of filers on a class, in order, and what is missing among them. */
export interface JudgedChain {
  readonly issuer: string;
  readonly securityClass: string | null;
  /** On the covers, each once. */
  readonly filers: readonly string[];
  readonly filings: readonly JudgedFiling[];
  readonly missing: readonly MissingFiling[];
  /** What the last filing leaves. */
  readonly isEnded: boolean | null;
}

/**
 * Judges chains of filings: whether each was on time, by the rule in force at the event that it states, what happened from
 * cover to cover, and which filings are not among the files. Nothing is called late that something left open could make
 * wrong; the date of the event is taken as the filer states it.
 *
 * @example
 * reviewFilings([filingFacts("13d.txt", read(bytes))])[0].filings[0].judgement.standing //=> "on time"
 */
export function reviewFilings(filings: readonly FilingFacts[]): readonly JudgedChain[] {
  return chainsOf(withoutCopies(filings)).map(judgedChain);
}

/** Judges one chain, whose filings are in order of date. */
export function judgedChain(chain: Chain): JudgedChain {
  const filings = chain.map((filing, n) => {
    const previous = chain[n - 1] ?? null;
    return {
      filing,
      judgement: judgeFiling(filing, previous),
      since: previous && happenedBetween(previous, filing),
    };
  });
  const last = chain.at(-1);
  const over = last === undefined ? null : isOver(last, FIVE_PERCENT);
  return {
    issuer: chain.flatMap(({ issuer }) => issuer.name ?? []).at(-1) ?? "an issuer without a name",
    securityClass: chain.flatMap(({ securityClass }) => securityClass ?? []).at(-1) ?? null,
    filers: namesOf(chain),
    filings,
    missing: missingFilings(chain),
    isEnded: over === null ? null : !over,
  };
}

/** A name is taken as the last filing spells it. */
const namesOf = (chain: Chain): readonly string[] => [
  ...new Map(chain.flatMap(({ persons }) => persons.map(({ key, name }) => [key, name] as const))).values(),
];

/**
 * Whether a filing was late for certain, or one is missing for certain: by then a command ends with exit code 1.
 *
 * @example
 * hasCertainFault(reviewFilings(filings)) //=> false
 */
export const hasCertainFault = (chains: readonly JudgedChain[]): boolean =>
  chains.some(
    ({ filings, missing }) =>
      filings.some(({ judgement }) => judgement.standing === "late") ||
      missing.some(({ isCertain }) => isCertain),
  );
