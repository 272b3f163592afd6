import { toReadable } from "../../base/decimal.ts";
import { longDate } from "../../base/plain-date.ts";
import { moreThan } from "../../base/rational.ts";
import { ruleCitation } from "../../model/citation.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { insiderHoldings } from "../facts/insider-holdings.ts";
import { insidersIn } from "../facts/insiders.ts";
import { coverNumbers, personPath } from "../facts/powers.ts";

export const aggregateHoldsWhatForm4Says: Check = {
  id: "across/aggregate-holds-what-form-4-says",
  title: "The aggregate is at least the shares that the person's last Form 4 says it holds itself",
  catalogue: "X02",
  severity: "inconsistent",
  cite: ruleCitation("13d-3(a)"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: ["insiderReports"],
  messages: {
    review:
      "{who} reports an aggregate of {aggregate} for {event}; its Form {form} for {period} has {direct} shares held directly.",
  },
  why: "Shares that a person holds itself are its own under Rule 13d-3 too, for it votes and sells them. The aggregate may be more, by what others hold for it and by rights; it is not less unless shares were disposed of in between, and that would be on a later Form 4.",
  falseAlarms: [
    "restricted stock units that the Form 4 counts among the shares",
    "a later Form 4 that is not given",
    "a split between the two days",
    "shares disclaimed and left out",
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
        if (!held?.direct || aggregate === null || !moreThan(held.direct, aggregate)) return [];
        const [direct, period] = [toReadable(held.direct), held.report.periodOfReport ?? eventDate];
        return [
          {
            outcome: "review" as const,
            values: {
              who: cover.name,
              aggregate: toReadable(aggregate),
              event: longDate(eventDate),
              form: held.report.form ?? "4",
              period: longDate(period),
              direct,
            },
            who: [cover.name],
            stated: toReadable(aggregate),
            expected: `at least ${direct}`,
            paths: [personPath(person, "aggregateAmountOwned")],
            settledBy: "what the person held on the date of the event",
          },
        ];
      }),
    );
  },
};
