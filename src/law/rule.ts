import { type PlainDate, plainDate } from "../base/plain-date.ts";
import type { Citation } from "../model/citation.ts";

/** What a rule decides with, from a date on (`null`: from the beginning) and until, but not on, another (`null`: today). */
export interface RuleVersion<Decide> {
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly decide: Decide;
}

/**
 * A paragraph of the law: what it is called, where it stands, and what it decided when. Newest version first.
 *
 * A filing is judged by the version in force at its event, so an old version is kept when a rule changes.
 */
export interface Rule<Decide = unknown> {
  /** The paragraph, with what of it where it has several effects: `13d-3(d)(1)(i)#denominator`. */
  readonly id: string;
  readonly cite: Citation;
  /** A sentence that says what the paragraph does. */
  readonly title: string;
  /** What practitioners call it. */
  readonly alsoCalled: readonly string[];
  readonly versions: readonly RuleVersion<Decide>[];
  /** What of the paragraph is not decided here. */
  readonly notCovered: readonly string[];
}

/** The version in force on a date. The sweep test finds exactly one for every rule and day. */
export function inForceOn<Decide>(rule: Rule<Decide>, on: PlainDate): Decide {
  const version = rule.versions.find(
    ({ from, to }) => (from === null || from <= on) && (to === null || on < to),
  );
  if (!version) throw new Error(`${rule.id} has no version in force on ${on}`);
  return version.decide;
}

/** A date that is written in this program; a wrong one is a bug. */
export function day(text: string): PlainDate {
  const date = plainDate(text);
  if (date === null) throw new Error(`${text} is no date`);
  return date;
}

/** One version, in force as long as the system's filings reach back. */
export const alwaysInForce = <Decide>(decide: Decide): readonly RuleVersion<Decide>[] => [
  { from: null, to: null, decide },
];
