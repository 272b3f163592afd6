import { toFixed } from "../../base/decimal.ts";
import { atLeast, ONE, ZERO } from "../../base/rational.ts";
import { scheduleCitation } from "../../model/citation.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { personPath } from "../facts/powers.ts";
import { percentOver, percentSum, shareOfClass } from "../facts/share-of-class.ts";

export const lessThanOnePercentIsLess: Check = {
  id: "cover/less-than-one-percent-is-less",
  title: "A percent printed as less than 1% is less than 1%",
  catalogue: "A11",
  severity: "inconsistent",
  cite: scheduleCitation("13D", "row 13 of the cover page"),
  cite13G: scheduleCitation("13G", "row 11 of the cover page"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    review: "{who} prints “less than 1%”; the numbers in the schedule make it {expected}.",
  },
  why: "Words stand in for a number that is too small to matter. Where the number owned and the number outstanding make it 1 percent or more, the words are wrong.",
  falseAlarms: ["a number outstanding that is of another date"],
  run: (schedule) => {
    const known = schedule.reportingPersons.flatMap((person, index) => {
      const share = person.percentOfClass?.startsWith("<") ? shareOfClass(schedule, index) : null;
      return share ? [{ person, index, share }] : [];
    });
    if (!known.length) return notApplicable("No cover page says less than 1% of a number that is known.");
    return observed(
      known.flatMap(({ person, index, share }) => {
        const rights = share.rights ?? share.owned;
        const exact = percentOver(share.owned, share.outstanding.shares, rights);
        if (!atLeast(exact, ONE)) return [];
        return [
          {
            outcome: "review",
            values: { who: person.name, expected: `${toFixed(exact, 2)}%` },
            who: [person.name],
            stated: "less than 1%",
            expected: `${toFixed(exact, 2)}%`,
            arithmetic: [percentSum(share.owned, share.outstanding.shares, share.rights ?? ZERO)],
            paths: [personPath(index, "percentOfClass")],
            settledBy: "the number owned over the number outstanding",
            rootCause: `percent of person ${index}`,
          },
        ];
      }),
    );
  },
};
