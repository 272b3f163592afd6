import { moreThan, type Rational, rational } from "../../base/rational.ts";
import type { Citation } from "../../model/citation.ts";
import type { Schedule } from "../../model/schedule.ts";
import { coverNumbers } from "./powers.ts";

export const SECTION_16: Citation = {
  cite: "Exchange Act §16(a), 15 U.S.C. 78p(a); 17 CFR 240.16a-3",
  url: "https://www.ecfr.gov/current/title-17/section-240.16a-3",
};

export const TEN_PERCENT: Rational = rational(10);

/** Rule 16a-1(a)(1): what such institutions hold for others without a control purpose does not make them ten percent owners. */
const INSTITUTIONS = new Set(["BD", "BK", "IC", "IV", "IA", "EP", "HC", "SA", "CP", "FI"]);

export interface TenPercentOwner {
  readonly person: number;
  readonly name: string;
  /** As printed. */
  readonly percent: string;
}

/** Persons whose cover page says more than ten percent, institutions by their type left out. */
export function tenPercentOwners({ reportingPersons }: Schedule): readonly TenPercentOwner[] {
  return reportingPersons.flatMap((cover, person) => {
    const { percent } = coverNumbers(cover);
    if (percent === null || !moreThan(percent, TEN_PERCENT)) return [];
    if (cover.types.some((type) => INSTITUTIONS.has(type.toUpperCase()))) return [];
    return [{ person, name: cover.name, percent: `${cover.percentOfClass}%` }];
  });
}
