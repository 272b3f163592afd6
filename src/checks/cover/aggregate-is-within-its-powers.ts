import { toReadable } from "../../base/decimal.ts";
import { add, moreThan, type Rational, sum } from "../../base/rational.ts";
import { ruleCitation } from "../../model/citation.ts";
import type { Schedule } from "../../model/schedule.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, type Observation, observed } from "../check.ts";
import {
  type CoverNumbers,
  coverNumbers,
  disposes,
  leastAggregate,
  POWERS,
  personPath,
  votes,
} from "../facts/powers.ts";

export const aggregateIsWithinItsPowers: Check = {
  id: "cover/aggregate-is-within-its-powers",
  title: "The aggregate amount lies between the larger of votes and dispositive powers and all four together",
  catalogue: "A01",
  severity: "inconsistent",
  cite: ruleCitation("13d-3(a)"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    fail: "{who} reports power over {bound} shares but an aggregate of {stated}.",
    tooSmall:
      "{who} reports power over {bound} shares but an aggregate of {stated}; the page says that shares are left out.",
    tooLarge: "{who} reports an aggregate of {stated}, more than its four powers explain ({bound}).",
  },
  why: "Who may vote or sell a share owns it beneficially, so the aggregate holds every share over which there is a power, and none over which there is none. It cannot be less than the votes, nor than the dispositive powers, nor more than the four rows together.",
  falseAlarms: [
    "row 12 marked: shares are left out on purpose",
    "the aggregate is the group's, the rows are the person's",
    "a note says which shares are counted",
  ],
  run: (schedule) => {
    const known = schedule.reportingPersons.filter((person) => coverNumbers(person).aggregate !== null);
    if (!known.length) return notApplicable("No cover page gives an aggregate amount.");
    return observed(schedule.reportingPersons.flatMap((_, index) => observe(schedule, index)));
  },
};

function observe(schedule: Schedule, index: number): readonly Observation[] {
  const person = schedule.reportingPersons[index];
  if (!person) return [];
  const numbers = coverNumbers(person);
  const { aggregate } = numbers;
  const least = leastAggregate(numbers);
  if (aggregate === null || least === null) return [];
  const paths = [
    personPath(index, "aggregateAmountOwned"),
    ...POWERS.map((power) => personPath(index, power)),
  ];
  const found = (
    wording: string,
    outcome: Observation["outcome"],
    bound: Rational,
    sign: string,
  ): Observation => ({
    outcome,
    wording,
    values: { who: person.name, stated: toReadable(aggregate), bound: toReadable(bound) },
    who: [person.name],
    stated: toReadable(aggregate),
    expected: `${sign} ${toReadable(bound)}`,
    arithmetic: powersInWords(numbers),
    paths,
    settledBy: "the four powers and the aggregate in the person's own record",
    rootCause: `aggregate of person ${index}`,
  });
  if (moreThan(least, aggregate)) {
    const excluded = person.excludesCertainShares === true;
    return [found(excluded ? "tooSmall" : "fail", excluded ? "review" : "fail", least, "at least")];
  }
  const [voting, dispositive] = [votes(numbers), disposes(numbers)];
  if (voting === null || dispositive === null) return [];
  const most = sum([voting, dispositive]);
  return moreThan(aggregate, most) ? [found("tooLarge", "review", most, "at most")] : [];
}

const powersInWords = (numbers: CoverNumbers): readonly string[] =>
  (
    [
      ["voting", numbers.soleVotingPower, numbers.sharedVotingPower],
      ["dispositive", numbers.soleDispositivePower, numbers.sharedDispositivePower],
    ] as const
  ).flatMap(([kind, sole, shared]) =>
    sole && shared
      ? [`${kind}: ${toReadable(sole)} + ${toReadable(shared)} = ${toReadable(add(sole, shared))}`]
      : [],
  );
