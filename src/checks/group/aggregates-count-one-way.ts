import { toReadable } from "../../base/decimal.ts";
import { equals, isZero, moreThan, sum } from "../../base/rational.ts";
import { ruleCitation } from "../../model/citation.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { coverNumbers, disposes, personPath, votes } from "../facts/powers.ts";
import { listed } from "../wording.ts";

export const aggregatesCountOneWay: Check = {
  id: "group/aggregates-count-one-way",
  title: "The members of a group all report their own shares, or all report the group's",
  catalogue: "A17",
  severity: "advice",
  cite: ruleCitation("13d-5(b)"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    review: "{some} reports the group's {total} shares as its aggregate; {others} reports its own.",
  },
  why: "Some groups print the group's total on every page, others each member's own number. Either can be read; a mixture of the two cannot be added up.",
  falseAlarms: ["a member who has power over all the shares", "a person who is not of the group"],
  run: (schedule) => {
    const members = schedule.reportingPersons
      .map((person, index) => ({ person, index, numbers: coverNumbers(person) }))
      .filter(
        ({ person, numbers }) =>
          person.memberOfGroup === "a" && numbers.aggregate && !isZero(numbers.aggregate),
      );
    if (members.length < 3) return notApplicable("Fewer than three persons affirm a group and own shares.");
    const beyond = members.filter(({ numbers: n }) => {
      const [vote, sell] = [votes(n), disposes(n)];
      return n.aggregate && vote && sell && moreThan(n.aggregate, vote) && moreThan(n.aggregate, sell);
    });
    const own = members.filter((member) => !beyond.includes(member));
    const groupTotal = beyond[0]?.numbers.aggregate ?? null;
    const mixed =
      groupTotal !== null &&
      own.length > 0 &&
      beyond.every(({ numbers }) => numbers.aggregate && equals(numbers.aggregate, groupTotal)) &&
      moreThan(sum(members.flatMap(({ numbers }) => votes(numbers) ?? [])), groupTotal) === false;
    if (!mixed) return observed([]);
    return observed([
      {
        outcome: "review",
        values: {
          some: listed(beyond.map(({ person }) => person.name)),
          total: toReadable(groupTotal),
          others: listed(own.map(({ person }) => person.name)),
        },
        who: beyond.map(({ person }) => person.name),
        stated: toReadable(groupTotal),
        paths: members.map(({ index }) => personPath(index, "aggregateAmountOwned")),
        settledBy: "one way of counting for all members",
      },
    ]);
  },
};
