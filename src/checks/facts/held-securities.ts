import { equals, type Rational } from "../../base/rational.ts";
import type { Schedule } from "../../model/schedule.ts";
import { closingsIn, priceOf } from "../grammar/closings.ts";
import { countedAmounts, isNamedSecurity } from "../grammar/counted-amount.ts";
import { sentences } from "../grammar/sentences.ts";
import { type WarrantCoverage, warrantCoverages } from "../grammar/warrant-coverage.ts";
import { coverNotes, itemText } from "./texts.ts";

/** A security other than the class itself that the schedule says is held, in all. */
export interface HeldSecurity {
  readonly key: string;
  /** As printed. */
  readonly name: string;
  readonly held: Rational;
  /** What it cost, where a sentence says so. */
  readonly dollars: Rational | null;
  /** The warrants that came with it, where the same sentence says so. */
  readonly warrants: WarrantCoverage | null;
}

const NOT_HELD =
  /\b(?:up to|authorized|designated|agreed to|may|converted|redeemed|sold|issued and outstanding)\b/;

/** The holdings on which the items named and the notes agree; a security with two different totals is left out. */
export function heldSecurities(schedule: Schedule, items: readonly string[]): readonly HeldSecurity[] {
  const texts = [...items.flatMap((number) => itemText(schedule, number) ?? []), coverNotes(schedule)].filter(
    (text) => /\bpreferred\b|\bseries /i.test(text),
  );
  const told = texts.flatMap((text) => {
    const closings = new Set(closingsIn(text).map(({ sentence }) => sentence));
    return sentences(text).filter((sentence) => !closings.has(sentence) && !NOT_HELD.test(sentence));
  });
  const counts = told.flatMap((sentence) =>
    countedAmounts(sentence)
      .filter(({ key }) => isNamedSecurity(key))
      .map((count) => ({ ...count, sentence })),
  );
  return [...new Set(counts.map(({ key }) => key))].flatMap((key) => {
    const own = counts.filter((count) => count.key === key);
    const [first] = own;
    if (!first || !own.every(({ value }) => equals(value, first.value))) return [];
    const priced = own.map(({ sentence }) => sentence).filter((sentence) => priceOf(sentence) !== null);
    const warrants = priced.flatMap(warrantCoverages);
    return [
      {
        key,
        name: first.security,
        held: first.value,
        dollars: only(priced.flatMap((sentence) => priceOf(sentence) ?? [])),
        warrants: warrants.length === 1 ? (warrants[0] ?? null) : null,
      },
    ];
  });
}

const only = (values: readonly Rational[]): Rational | null =>
  values.length === 1 ? (values[0] ?? null) : null;
