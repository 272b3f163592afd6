import { toReadable } from "../../base/decimal.ts";
import { add, moreThan, type Rational, sum } from "../../base/rational.ts";
import { ruleCitation } from "../../model/citation.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { coverNumbers, personPath } from "../facts/powers.ts";
import { shareOfClass } from "../facts/share-of-class.ts";

export const soleVotesAreWithinTheClass: Check = {
  id: "group/sole-votes-are-within-the-class",
  title: "All sole votes together are no more than the class",
  catalogue: "A14",
  severity: "inconsistent",
  cite: ruleCitation("13d-3(a)"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    review:
      "The sole voting powers of all persons come to {sum}, more than the {outstanding} shares outstanding and the rights to acquire more.",
  },
  why: "A share over which one has sole power is in nobody else's powers, so the sole powers of different persons never overlap and cannot exceed the class.",
  falseAlarms: [
    "rights that the document does not count",
    "a number outstanding that is of another class or date",
  ],
  run: (schedule) => {
    const persons = schedule.reportingPersons.flatMap((person, index) => {
      const sole = coverNumbers(person).soleVotingPower;
      const share = shareOfClass(schedule, index);
      return sole && share ? [{ index, name: person.name, sole, share }] : [];
    });
    const [first] = persons;
    if (!first || persons.length < 2)
      return notApplicable("Fewer than two persons have a sole voting power and a class to hold it against.");
    const rights = persons.reduce<Rational>(
      (so, { share }) => add(so, share.rights ?? share.owned),
      first.share.outstanding.shares,
    );
    const all = sum(persons.map(({ sole }) => sole));
    if (!moreThan(all, rights)) return observed([]);
    return observed([
      {
        outcome: "review",
        values: { sum: toReadable(all), outstanding: toReadable(first.share.outstanding.shares) },
        who: persons.map(({ name }) => name),
        stated: toReadable(all),
        expected: `at most ${toReadable(rights)}`,
        arithmetic: [`${persons.map(({ sole }) => toReadable(sole)).join(" + ")} = ${toReadable(all)}`],
        paths: persons.map(({ index }) => personPath(index, "soleVotingPower")),
        settledBy: "whose power over the shares is sole",
        rootCause: `sole power over ${toReadable(first.sole)}`,
      },
    ]);
  },
};
