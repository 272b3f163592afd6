import { decimal } from "../../base/decimal.ts";
import { HUNDRED, moreThan } from "../../base/rational.ts";
import { scheduleCitation } from "../../model/citation.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { personPath } from "../facts/powers.ts";

export const percentIsAtMostOneHundred: Check = {
  id: "cover/percent-is-at-most-one-hundred",
  title: "Nobody owns more than the whole class",
  catalogue: "A12",
  severity: "inconsistent",
  cite: scheduleCitation("13D", "row 13 of the cover page"),
  cite13G: scheduleCitation("13G", "row 11 of the cover page"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    fail: "{who} reports {stated} of the class, more than all of it.",
  },
  why: "A person's own rights count in the denominator as in the numerator, so no percent can pass a hundred. One that does has left them out of the denominator, or has its point in the wrong place.",
  falseAlarms: ["none is known"],
  run: (schedule) => {
    const printed = schedule.reportingPersons.flatMap(({ name, percentOfClass }, index) => {
      const percent = percentOfClass === null ? null : decimal(percentOfClass);
      return percent ? [{ name, index, percent, percentOfClass }] : [];
    });
    if (!printed.length) return notApplicable("No cover page gives a percent as a number.");
    return observed(
      printed
        .filter(({ percent }) => moreThan(percent, HUNDRED))
        .map(({ name, index, percentOfClass }) => ({
          outcome: "fail",
          values: { who: name, stated: `${percentOfClass}%` },
          who: [name],
          stated: `${percentOfClass}%`,
          expected: "at most 100%",
          paths: [personPath(index, "percentOfClass")],
          settledBy: "the number owned over the number outstanding and the person's own rights",
          rootCause: `percent of person ${index}`,
        })),
    );
  },
};
