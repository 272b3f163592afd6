import { decimal } from "../../base/decimal.ts";
import { compare, divide, moreThan, ONE, rational, subtract } from "../../base/rational.ts";
import { ruleCitation } from "../../model/citation.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { ownershipLimitsTold } from "../facts/ownership-limits-told.ts";
import { personPath } from "../facts/powers.ts";
import { placesOfPercent } from "../facts/printed-percent.ts";
import { rightsCounted } from "../facts/rights-counted.ts";

export const limitOfOwnershipIsKept: Check = {
  id: "item-5/limit-of-ownership-is-kept",
  title: "Rights under a limit of ownership are counted no further than the limit",
  catalogue: "A25",
  severity: "inconsistent",
  cite: ruleCitation("13d-3(d)(1)(i)"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    review:
      "The schedule tells of a limit of {limit} on exercise or conversion; {who} counts {what} and reports {stated}.",
  },
  why: "A term that keeps a holder from exercising beyond a percent of the class keeps it from owning those shares, as long as the term binds. Counted beyond the limit, the number is one that the holder cannot reach.",
  falseAlarms: [
    "a limit of other rights than those counted",
    "a limit that was lifted",
    "a limit of votes alone",
  ],
  run: (schedule) => {
    const limits = ownershipLimitsTold(schedule);
    const highest = limits.reduce<(typeof limits)[number] | null>(
      (most, limit) => (most && moreThan(most.percent, limit.percent) ? most : limit),
      null,
    );
    const rights = rightsCounted(schedule);
    if (!highest || !rights.length)
      return notApplicable("No limit of ownership is told of, or no rights are counted by number.");
    return observed(
      schedule.reportingPersons.flatMap(({ name, percentOfClass }, index) => {
        const percent = percentOfClass === null ? null : decimal(percentOfClass);
        const own = rights.find(({ person }) => person === index);
        if (!percent || !own || percentOfClass === null) return [];
        const half = divide(ONE, rational(2n * 10n ** BigInt(placesOfPercent(percentOfClass))));
        if (compare(subtract(percent, half), highest.percent) <= 0) return [];
        return [
          {
            outcome: "review" as const,
            values: {
              who: name,
              limit: highest.printed,
              stated: `${percentOfClass}%`,
              what: `“${own.part.words.slice(0, 120)}”`,
            },
            who: [name],
            stated: `${percentOfClass}%`,
            expected: `at most ${highest.printed}`,
            paths: [personPath(index, "percentOfClass"), "items.5", "items.6"],
            settledBy: "which rights the limit is of, and whether it binds on the date of the event",
            rootCause: "limit of ownership",
          },
        ];
      }),
    );
  },
};
