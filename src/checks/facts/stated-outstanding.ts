import { decimal, toReadable } from "../../base/decimal.ts";
import type { PlainDate } from "../../base/plain-date.ts";
import { equals, type Rational } from "../../base/rational.ts";
import type { ReportedOutstanding } from "../../model/check-context.ts";
import type { Schedule } from "../../model/schedule.ts";
import { datesIn } from "../grammar/dates.ts";
import type { OutstandingShares } from "../grammar/outstanding-shares.ts";
import { outstandingTold } from "./share-of-class.ts";

export interface StatedOutstanding {
  readonly shares: Rational;
  readonly asOf: PlainDate;
}

/** A sentence that says with what number the percents count, or who reported it: others speak of warrants outstanding too. */
const BASIS =
  /\b(?:bas(?:ed|is)|calculat\w+|comput\w+|determin\w+|report(?:ed|s)|according|set forth|disclos\w+|there (?:were|are)|total number|aggregate of|represent\w+ by)\b/i;

/** The number outstanding of the latest day that the schedule gives; `null` where it gives none with a day, or several. */
export function statedOutstanding(schedule: Schedule): StatedOutstanding | null {
  const dated = outstandingTold(schedule).flatMap((told) => {
    const asOf = told.asOf ?? dayOf(told);
    return asOf !== null && BASIS.test(told.sentence) ? [{ shares: told.shares, asOf }] : [];
  });
  const [latest] = dated.map(({ asOf }) => asOf).sort((a, b) => (a < b ? 1 : a > b ? -1 : 0));
  const [first, ...others] = dated.filter(({ asOf }) => asOf === latest);
  return first && others.every(({ shares }) => equals(shares, first.shares)) ? first : null;
}

const AS_OF = /\b(?:as of|as at|outstanding (?:at|on))(?: the close of business on)? $/i;

/** Of several dates in the sentence the one that says as of when: the only such, or the first behind the number. */
function dayOf({ shares, sentence }: OutstandingShares): PlainDate | null {
  const days = datesIn(sentence).filter(({ start }) => AS_OF.test(sentence.slice(0, start)));
  const number = sentence.indexOf(toReadable(shares));
  const behind = number < 0 ? [] : days.filter(({ start }) => start > number);
  const isOne = new Set(days.map(({ date }) => date)).size === 1;
  return (isOne ? days : behind)[0]?.date ?? null;
}

export function readable({ shares }: ReportedOutstanding): string {
  const value = decimal(shares);
  return value ? toReadable(value) : shares;
}
