import { toFixed, toReadable } from "../../base/decimal.ts";
import { isZero, ZERO } from "../../base/rational.ts";
import { ruleCitation } from "../../model/citation.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { personPath } from "../facts/powers.ts";
import { isRounded, isRoundedOrCut, placesOfPercent } from "../facts/printed-percent.ts";
import { percentOver, percentSum, printedShares } from "../facts/share-of-class.ts";

export const percentCountsOwnRightsInTheClass: Check = {
  id: "cover/percent-counts-own-rights-in-the-class",
  title: "Shares that the person has a right to acquire are in the denominator of its percent",
  catalogue: "A08",
  severity: "inconsistent",
  cite: ruleCitation("13d-3(d)(1)(i)"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    review:
      "{who} reports {stated}, which is its number over the shares outstanding alone; with the {rights} that it may still acquire counted as outstanding it is {expected}.",
  },
  why: "Shares that a person has a right to acquire within sixty days are deemed outstanding when that person's percent is worked out. Left out of the denominator, they make the percent too large; with many rights, larger than a hundred.",
  falseAlarms: ["options on shares that are issued already", "a number outstanding that counts them already"],
  run: (schedule) => {
    const known = printedShares(schedule).flatMap((one) =>
      one.share.rights && !isZero(one.share.rights) ? [{ ...one, rights: one.share.rights }] : [],
    );
    if (!known.length)
      return notApplicable("No person's rights to acquire and the number outstanding are both known.");
    return observed(
      known.flatMap(({ person, index, share, rights, printed }) => {
        const places = placesOfPercent(person.percentOfClass ?? "");
        const without = percentOver(share.owned, share.outstanding.shares, ZERO);
        const exact = percentOver(share.owned, share.outstanding.shares, rights);
        if (!isRounded(printed, places, without) || isRoundedOrCut(printed, places, exact)) return [];
        return [
          {
            outcome: "review",
            values: {
              who: person.name,
              stated: `${person.percentOfClass}%`,
              rights: toReadable(rights),
              expected: `${toFixed(exact, Math.max(1, places))}%`,
            },
            who: [person.name],
            stated: `${person.percentOfClass}%`,
            expected: `${toFixed(exact, Math.max(1, places))}%`,
            arithmetic: [
              percentSum(share.owned, share.outstanding.shares, ZERO),
              percentSum(share.owned, share.outstanding.shares, rights),
            ],
            paths: [personPath(index, "percentOfClass"), "items.5"],
            settledBy: "whether the number outstanding counts the shares under the rights already",
            rootCause: `percent of person ${index}`,
          },
        ];
      }),
    );
  },
};
