import { decimal, toFixed, toReadable } from "../../base/decimal.ts";
import {
  compare,
  divide,
  isZero,
  moreThan,
  ONE,
  type Rational,
  rational,
  ZERO,
} from "../../base/rational.ts";
import { ruleCitation } from "../../model/citation.ts";
import type { Schedule } from "../../model/schedule.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, type Observation, observed } from "../check.ts";
import { personPath } from "../facts/powers.ts";
import { distance, isRoundedOrCut, placesOfPercent } from "../facts/printed-percent.ts";
import { percentOver, percentSum, type ShareOfClass, shareOfClass } from "../facts/share-of-class.ts";

const HALF_A_POINT = divide(ONE, rational(2));

export const percentIsAggregateOverOutstanding: Check = {
  id: "cover/percent-is-aggregate-over-outstanding",
  title: "The percent is the aggregate over the shares outstanding and the person's own rights",
  catalogue: "A07",
  severity: "inconsistent",
  cite: ruleCitation("13d-3(d)(1)(i)"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    fail: "{who} reports {stated}; its {owned} shares are {expected} of those that the schedule says are outstanding.",
    review:
      "{who} reports {stated}; from the number outstanding in the schedule it would be {expected}. Another denominator may have been meant.",
  },
  why: "The percent is the number owned over the number outstanding, with the shares that the person itself has a right to acquire counted as outstanding for that person and for no other. The schedule gives all three numbers, so the percent can be worked out again.",
  falseAlarms: [
    "a percent of votes, or of several classes together",
    "options on shares that are issued already",
    "a number outstanding that is given for another date or purpose",
  ],
  run: (schedule) => {
    const known = schedule.reportingPersons.flatMap((person, index) => {
      const share = shareOfClass(schedule, index);
      const printed = person.percentOfClass === null ? null : decimal(person.percentOfClass);
      return share && printed ? [{ index, share, printed }] : [];
    });
    if (!known.length)
      return notApplicable(
        "The schedule gives no one number of shares outstanding to work a percent out from.",
      );
    return observed(known.flatMap(({ index, share, printed }) => observe(schedule, index, share, printed)));
  },
};

function observe(
  schedule: Schedule,
  index: number,
  { owned, outstanding, rights, isDoubtful }: ShareOfClass,
  printed: Rational,
): readonly Observation[] {
  const person = schedule.reportingPersons[index];
  const places = placesOfPercent(person?.percentOfClass ?? "");
  const most = percentOver(owned, outstanding.shares, ZERO);
  const exact = percentOver(owned, outstanding.shares, rights ?? ZERO);
  const least = rights ? exact : percentOver(owned, outstanding.shares, owned);
  const within =
    compare(printed, most) <= 0 && compare(printed, least) >= 0 && (rights === null || !isZero(rights));
  if (!person || within || [exact, most, least].some((value) => isRoundedOrCut(printed, places, value)))
    return [];
  const certain = rights !== null && !isDoubtful && moreThan(distance(printed, exact), HALF_A_POINT);
  return [
    {
      outcome: certain ? "fail" : "review",
      values: {
        who: person.name,
        stated: `${person.percentOfClass}%`,
        owned: toReadable(owned),
        expected: `${toFixed(exact, Math.max(1, places))}%`,
      },
      who: [person.name],
      stated: `${person.percentOfClass}%`,
      expected: `${toFixed(exact, Math.max(1, places))}%`,
      arithmetic: [percentSum(owned, outstanding.shares, rights ?? ZERO)],
      paths: [personPath(index, "percentOfClass"), personPath(index, "aggregateAmountOwned"), "items.5"],
      settledBy: "the number of shares outstanding that the percent was worked out from",
      rootCause: `percent of person ${index}`,
    },
  ];
}
