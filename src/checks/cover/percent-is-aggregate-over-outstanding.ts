import { toFixed, toReadable } from "../../base/decimal.ts";
import { compare, divide, isZero, moreThan, multiply, ONE, rational, ZERO } from "../../base/rational.ts";
import { ruleCitation } from "../../model/citation.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, type Observation, observed } from "../check.ts";
import { personPath } from "../facts/powers.ts";
import { distance, isRoundedOrCut, placesOfPercent } from "../facts/printed-percent.ts";
import { type PrintedShare, percentOver, percentSum, printedShares } from "../facts/share-of-class.ts";

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
    const known = printedShares(schedule);
    if (!known.length)
      return notApplicable(
        "The schedule gives no one number of shares outstanding to work a percent out from.",
      );
    return observed(
      known.flatMap((one) => observe(one, known.find((other) => isSameDenominator(one, other)) ?? one)),
    );
  },
};

function observe(
  { index, person, share, printed }: PrintedShare,
  { index: cause }: PrintedShare,
): readonly Observation[] {
  const { owned, outstanding, rights, isDoubtful } = share;
  const places = placesOfPercent(person.percentOfClass ?? "");
  const most = percentOver(owned, outstanding.shares, ZERO);
  const exact = percentOver(owned, outstanding.shares, rights ?? ZERO);
  const least = rights ? exact : percentOver(owned, outstanding.shares, owned);
  const within =
    compare(printed, most) <= 0 && compare(printed, least) >= 0 && (rights === null || !isZero(rights));
  if (within || [exact, most, least].some((value) => isRoundedOrCut(printed, places, value))) return [];
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
      rootCause: certain ? `percent of person ${index}` : `denominator of person ${cause}`,
    },
  ];
}

const NEAR = rational(1, 50);

/** Whether two percents imply about the same number outstanding: if it is not the one told, they have one cause. */
function isSameDenominator(one: PrintedShare, other: PrintedShare): boolean {
  if (isZero(one.printed) || isZero(other.printed)) return false;
  const [a, b] = [one, other].map(({ share, printed }) => divide(share.owned, printed));
  return a !== undefined && b !== undefined && compare(distance(a, b), multiply(a, NEAR)) <= 0;
}
