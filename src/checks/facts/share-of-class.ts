import { decimal, toFixed, toReadable } from "../../base/decimal.ts";
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
import type { ReportingPerson, Schedule } from "../../model/schedule.ts";
import {
  agreedOutstanding,
  allOutstandingShares,
  hasOtherDenominator,
  type OutstandingShares,
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

/** Every number of shares outstanding that Items 1, 4 and 5 and the notes give, in their order. */
export const outstandingTold = onceASchedule((schedule) => toldOf(schedule).flatMap(allOutstandingShares));

/** The one number of shares outstanding that the schedule gives; `null` where it gives none or several. */
export const outstandingShares = (schedule: Schedule): OutstandingShares | null =>
  classOf(schedule).outstanding;

const toldOf = (schedule: Schedule): readonly string[] => [
  ...["5", "4", "1"].flatMap((number) => itemText(schedule, number) ?? []),
  coverNotes(schedule),
];

const classOf = onceASchedule((schedule) => {
  const outstanding = agreedOutstanding(outstandingTold(schedule));
  const isDoubtful =
    outstanding !== null &&
    (toldOf(schedule).some(hasOtherDenominator) || SECOND_CLASS.test(wholeText(schedule)));
  return { outstanding, isDoubtful };
});

/** A person's printed percent beside the share of the class that the document lets one work out. */
export interface PrintedShare {
  readonly index: number;
  readonly person: ReportingPerson;
  readonly share: ShareOfClass;
  readonly printed: Rational;
}

/** The persons of whom both the percent and what to work it out from are given. */
export const printedShares = onceASchedule((schedule): readonly PrintedShare[] =>
  schedule.reportingPersons.flatMap((person, index) => {
    const share = shareOfClass(schedule, index);
    const printed = person.percentOfClass === null ? null : decimal(person.percentOfClass);
    return share && printed ? [{ index, person, share, printed }] : [];
  }),
);
