import { toFixed, toReadable } from "../../base/decimal.ts";
import {
  add,
  divide,
  HUNDRED,
  isZero,
  moreThan,
  multiply,
  type Rational,
  subtract,
  ZERO,
} from "../../base/rational.ts";
import type { Schedule } from "../../model/schedule.ts";
import {
  hasOtherDenominator,
  type OutstandingShares,
  outstandingShares,
} from "../grammar/outstanding-shares.ts";
import { onceASchedule } from "./once-a-schedule.ts";
import { ownRights } from "./own-rights.ts";
import { coverNumbers } from "./powers.ts";
import { coverNotes, itemText, wholeText } from "./texts.ts";

/** A person's share of the class worked out anew from what the document gives. */
export interface ShareOfClass {
  readonly owned: Rational;
  readonly outstanding: OutstandingShares;
  /** The person's own rights to acquire, in `owned`; `null` where the document does not let one say. */
  readonly rights: Rational | null;
  /** The document speaks of another denominator too: a second class, a pro forma number. */
  readonly isDoubtful: boolean;
}

/**
 * What the document lets one work out for a person; `null` without a number owned and one number outstanding that can
 * hold it.
 */
export function shareOfClass(schedule: Schedule, person: number): ShareOfClass | null {
  const cover = schedule.reportingPersons[person];
  const owned = cover ? coverNumbers(cover).aggregate : null;
  const { outstanding, isDoubtful } = classOf(schedule);
  if (owned === null || outstanding === null || isZero(outstanding.shares)) return null;
  const rights = isDoubtful ? null : ownRights(schedule, person);
  if (moreThan(subtract(owned, rights ?? ZERO), outstanding.shares)) return null;
  return { owned, outstanding, rights, isDoubtful };
}

/** 100 × owned ÷ (outstanding + rights), exact. */
export const percentOver = (owned: Rational, outstanding: Rational, rights: Rational): Rational =>
  divide(multiply(HUNDRED, owned), add(outstanding, rights));

/** The sum as one writes it in the margin. */
export function percentSum(owned: Rational, outstanding: Rational, rights: Rational): string {
  const denominator = isZero(rights)
    ? toReadable(outstanding)
    : `(${toReadable(outstanding)} + ${toReadable(rights)})`;
  return `${toReadable(owned)} ÷ ${denominator} = ${toFixed(percentOver(owned, outstanding, rights), 4)}%`;
}

const SECOND_CLASS =
  /\bclass [b-d]\b|\b(?:two|both|each|other) class(?:es)?\b|\b(?:high|super)[- ]?vot\w+|\b(?:paired interests?|exchangeable|op units|llc units|common units)\b/i;

const classOf = onceASchedule((schedule) => {
  const text = ["5", "4", "1"].map((number) => itemText(schedule, number) ?? "").join("\n");
  const told = `${text}\n${coverNotes(schedule)}`;
  return {
    outstanding: outstandingShares(told),
    isDoubtful: hasOtherDenominator(told) || SECOND_CLASS.test(wholeText(schedule)),
  };
});
