import { decimal, toFixed } from "../../base/decimal.ts";
import { atLeast, equals, moreThan, rational } from "../../base/rational.ts";
import { ruleCitation } from "../../model/citation.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { personPath } from "../facts/powers.ts";
import { percentOver, percentSum, shareOfClass } from "../facts/share-of-class.ts";

const [FIVE, TEN, TWENTY] = [rational(5), rational(10), rational(20)] as const;

export const roundedPercentIsOnItsSide: Check = {
  id: "cover/rounded-percent-is-on-its-side",
  title: "A percent printed as 5.0, 10.0 or 20.0 is on the side of the threshold that it seems to be on",
  catalogue: "A10",
  severity: "advice",
  cite: ruleCitation("13d-1"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    review: "{who} prints {stated}; exactly it is {exact}, {side}.",
  },
  why: "Duties hang on more than 5 percent, more than 10 percent, and 20 percent or more. They are measured exactly: 5.004 percent is more than five and prints as 5.0.",
  falseAlarms: ["a holding kept under a threshold by contract", "a denominator other than the one given"],
  run: (schedule) => {
    const known = schedule.reportingPersons.flatMap((person, index) => {
      const share = shareOfClass(schedule, index);
      const printed = person.percentOfClass === null ? null : decimal(person.percentOfClass);
      return share?.rights && printed ? [{ person, index, share, printed, rights: share.rights }] : [];
    });
    if (!known.length) return notApplicable("No percent can be worked out exactly.");
    return observed(
      known.flatMap(({ person, index, share, printed, rights }) => {
        const exact = percentOver(share.owned, share.outstanding.shares, rights);
        const over = [FIVE, TEN].find(
          (threshold) => equals(printed, threshold) && moreThan(exact, threshold),
        );
        const under = equals(printed, TWENTY) && !atLeast(exact, TWENTY);
        if (!over && !under) return [];
        return [
          {
            outcome: "review",
            values: {
              who: person.name,
              stated: `${person.percentOfClass}%`,
              exact: `${toFixed(exact, 4)}%`,
              side: over ? `more than ${over.numerator}%` : "less than 20%",
            },
            who: [person.name],
            stated: `${person.percentOfClass}%`,
            expected: `${toFixed(exact, 4)}%`,
            arithmetic: [percentSum(share.owned, share.outstanding.shares, rights)],
            paths: [personPath(index, "percentOfClass")],
            settledBy: "which duties begin at the threshold, on the exact number",
          },
        ];
      }),
    );
  },
};
