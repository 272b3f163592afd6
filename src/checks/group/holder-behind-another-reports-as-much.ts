import { toReadable } from "../../base/decimal.ts";
import { equals, moreThan } from "../../base/rational.ts";
import { ruleCitation } from "../../model/citation.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { componentLists, total } from "../facts/own-rights.ts";
import { personFinder } from "../facts/person-named.ts";
import { coverNumbers, personPath } from "../facts/powers.ts";
import { holderIn } from "../grammar/holder.ts";

export const holderBehindAnotherReportsAsMuch: Check = {
  id: "group/holder-behind-another-reports-as-much",
  title: "Who counts the shares of another reporting person counts all of them",
  catalogue: "A16",
  severity: "inconsistent",
  cite: ruleCitation("13d-3(a)"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    review: "{who} counts {counted} shares held by {holder}; {holder} itself reports {expected}.",
  },
  why: "A person who has power over another reporting person's shares has it, as a rule, over all of them. Where it counts fewer or more than the other reports, one of the two numbers is old or wrong, or a reason is missing.",
  falseAlarms: [
    "power over a part of the holding alone",
    "a holding that was disclaimed",
    "walls between parts of one house",
  ],
  run: (schedule) => {
    const names = schedule.reportingPersons.map(({ name }) => name);
    const find = personFinder(schedule);
    const counted = names.flatMap((name, index) =>
      componentLists(schedule, index).flatMap(({ parts, exhaustive }) => {
        const held = parts.map((part) => ({ part, i: holderIn(part.words, find) }));
        const holders = [
          ...new Set(held.flatMap(({ i }) => (i === null || i === index || !exhaustive ? [] : [i]))),
        ];
        return holders.flatMap((i) => {
          const reported = schedule.reportingPersons[i];
          const aggregate = reported ? coverNumbers(reported).aggregate : null;
          const sum = total(held.filter((one) => one.i === i).map(({ part }) => part));
          return reported && aggregate ? [{ name, index, holder: reported.name, i, sum, aggregate }] : [];
        });
      }),
    );
    if (!counted.length) return notApplicable("Nobody lists shares held by another reporting person.");
    const unlike = counted.filter(
      ({ index, i, sum, aggregate }) =>
        moreThan(aggregate, sum) &&
        !counted.some((other) => other.index === index && other.i === i && equals(other.sum, aggregate)),
    );
    return observed(
      unlike.map(({ name, index, holder, i, sum, aggregate }) => ({
        outcome: "review",
        values: { who: name, counted: toReadable(sum), holder, expected: toReadable(aggregate) },
        who: [name, holder],
        stated: toReadable(sum),
        expected: toReadable(aggregate),
        paths: [personPath(index, "aggregateAmountOwned"), personPath(i, "aggregateAmountOwned")],
        settledBy: "over which of the other's shares the person has power",
        rootCause: `shares of person ${i} in person ${index}`,
      })),
    );
  },
};
