import { decimal } from "../../base/decimal.ts";
import { add, greaterOf, type Rational } from "../../base/rational.ts";
import type { ReportingPerson } from "../../model/schedule.ts";

/** The numbers of a cover page as exact values; `null` where the page gives none. */
export interface CoverNumbers {
  readonly soleVotingPower: Rational | null;
  readonly sharedVotingPower: Rational | null;
  readonly soleDispositivePower: Rational | null;
  readonly sharedDispositivePower: Rational | null;
  readonly aggregate: Rational | null;
  /** `null` where the page gives none or says "less than 1%". */
  readonly percent: Rational | null;
}

export const POWERS = [
  "soleVotingPower",
  "sharedVotingPower",
  "soleDispositivePower",
  "sharedDispositivePower",
] as const;
export type Power = (typeof POWERS)[number];

/** As they are called in a sentence. */
export const POWER_NAMES: Readonly<Record<Power, string>> = {
  soleVotingPower: "sole voting power",
  sharedVotingPower: "shared voting power",
  soleDispositivePower: "sole dispositive power",
  sharedDispositivePower: "shared dispositive power",
};

const known = new WeakMap<ReportingPerson, CoverNumbers>();

/** The numbers of a cover page, worked out once for each. */
export function coverNumbers(person: ReportingPerson): CoverNumbers {
  const before = known.get(person);
  if (before) return before;
  const numbers = numbersOf(person);
  known.set(person, numbers);
  return numbers;
}

function numbersOf(person: ReportingPerson): CoverNumbers {
  const number = (text: string | null) => (text === null ? null : decimal(text));
  return {
    soleVotingPower: number(person.soleVotingPower),
    sharedVotingPower: number(person.sharedVotingPower),
    soleDispositivePower: number(person.soleDispositivePower),
    sharedDispositivePower: number(person.sharedDispositivePower),
    aggregate: number(person.aggregateAmountOwned),
    percent: number(person.percentOfClass),
  };
}

/** Sole and shared voting together; `null` unless the page gives both. */
export const votes = ({ soleVotingPower: a, sharedVotingPower: b }: CoverNumbers): Rational | null =>
  a && b ? add(a, b) : null;

/** Sole and shared dispositive together; `null` unless the page gives both. */
export const disposes = ({
  soleDispositivePower: a,
  sharedDispositivePower: b,
}: CoverNumbers): Rational | null => (a && b ? add(a, b) : null);

/** The least that the aggregate can be, from what rows the page gives. */
export function leastAggregate(numbers: CoverNumbers): Rational | null {
  const known = [votes(numbers), disposes(numbers), ...POWERS.map((power) => numbers[power])].filter(
    (value): value is Rational => value !== null,
  );
  return known.length ? known.reduce(greaterOf) : null;
}

export const personPath = (index: number, field: string): string => `reportingPersons.${index}.${field}`;
