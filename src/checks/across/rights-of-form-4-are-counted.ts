import { toReadable } from "../../base/decimal.ts";
import { addDays, longDate } from "../../base/plain-date.ts";
import { add, equals, isZero, moreThan, type Rational } from "../../base/rational.ts";
import { ruleCitation } from "../../model/citation.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import {
  type InsiderRight,
  insiderHoldings,
  sharesUnder,
  usableWithinSixtyDays,
} from "../facts/insider-holdings.ts";
import { insidersIn } from "../facts/insiders.ts";
import { coverNumbers, personPath } from "../facts/powers.ts";

export const rightsOfForm4AreCounted: Check = {
  id: "across/rights-of-form-4-are-counted",
  title: "Rights on the person's Form 4 that can be used within sixty days are in the aggregate",
  catalogue: "T11",
  severity: "inconsistent",
  cite: ruleCitation("13d-3(d)(1)(i)"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: ["insiderReports"],
  messages: {
    less: "The Form {form} of {who} has rights to {rights} shares that could be used within sixty days after {event}; the aggregate is {aggregate}, less than these alone.",
    sharesAlone:
      "The Form {form} of {who} has rights to {rights} shares that could be used within sixty days after {event}; the aggregate is {aggregate}, just the shares held.",
  },
  why: "A right that can be used within sixty days is ownership from the sixtieth day before on, with nothing done by anyone. The day passes silently, and a count of shares alone misses it.",
  falseAlarms: [
    "a contract that caps what its holder may come to own",
    "rights that vest later than they can be exercised",
    "rights exercised or ended after the Form 4",
  ],
  run: (schedule, { insiderReports = [] }) => {
    const { eventDate } = schedule;
    if (eventDate === null) return notApplicable("The date of the event is not given.");
    if (!insidersIn(schedule, insiderReports).length)
      return notApplicable("None of the forms given is by one of the persons on this issuer.");
    return observed(
      schedule.reportingPersons.flatMap((cover, person) => {
        const held = insiderHoldings(schedule, insiderReports, person, eventDate);
        const { aggregate } = coverNumbers(cover);
        if (!held || aggregate === null) return [];
        const usable = usableWithinSixtyDays(held.rights, eventDate);
        const wording = wordingOf(aggregate, held.direct, sharesUnder(usable));
        if (wording === null) return [];
        const total = held.direct ? add(held.direct, sharesUnder(usable)) : sharesUnder(usable);
        return [
          {
            outcome: "review" as const,
            wording,
            values: {
              who: cover.name,
              form: held.report.form ?? "4",
              rights: toReadable(sharesUnder(usable)),
              event: longDate(eventDate),
              aggregate: toReadable(aggregate),
            },
            who: [cover.name],
            stated: toReadable(aggregate),
            expected: `at least ${toReadable(total)}`,
            arithmetic: [
              ...usable.map((right) => rightLine(right)),
              ...(held.direct ? [`shares held directly: ${toReadable(held.direct)}`] : []),
            ],
            paths: [personPath(person, "aggregateAmountOwned"), "eventDate"],
            settledBy: "the terms of the rights: from when they can be used, and what limits them",
          },
        ];
      }),
    );
  },
};

function wordingOf(
  aggregate: Rational,
  direct: Rational | null,
  rights: Rational,
): "less" | "sharesAlone" | null {
  if (isZero(rights)) return null;
  if (moreThan(rights, aggregate)) return "less";
  return direct && !isZero(direct) && equals(direct, aggregate) ? "sharesAlone" : null;
}

const rightLine = ({ title, shares, from }: InsiderRight): string =>
  `${title}: ${toReadable(shares)} shares, from ${from}; owned from ${addDays(from, -60)}`;
