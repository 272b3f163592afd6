import { toReadable } from "../../base/decimal.ts";
import { longDate } from "../../base/plain-date.ts";
import { equals, isZero } from "../../base/rational.ts";
import { ruleCitation } from "../../model/citation.ts";
import { nameKey } from "../../model/person-name.ts";
import type { Schedule } from "../../model/schedule.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, type Observation, observed } from "../check.ts";
import { coverNumbers, personPath } from "../facts/powers.ts";
import { outstandingTold } from "../facts/share-of-class.ts";
import { eachText } from "../facts/texts.ts";
import { type ShareSplit, shareSplits } from "../grammar/share-splits.ts";

const ADJUSTED = /\b(?:split|adjust\w*|giving effect|post-split|consolidation)\b/i;

export const splitIsCarriedThrough: Check = {
  id: "cover/split-is-carried-through",
  title: "After a split all numbers are those after it",
  catalogue: "A31",
  severity: "inconsistent",
  cite: ruleCitation("13d-3(d)(1)(i)"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    outstanding:
      "The schedule tells of a {ratio} split of {effective}; the number outstanding, {shares}, is as of {asOf}, before it.",
    holding:
      "The schedule tells of a {ratio} split since the filing before; {who} reports {shares} shares, the very number of that filing.",
  },
  why: "A split changes the shares held, the shares outstanding and the price of every right at once. A number of before the split among numbers of after it makes a percent that is wrong by the whole ratio.",
  falseAlarms: ["a number that was adjusted and says so elsewhere", "a split of another class"],
  run: (schedule, { previous }) => {
    const splits = eachText(schedule).flatMap(shareSplits);
    if (!splits.length) return notApplicable("The schedule tells of no split.");
    return observed([
      ...splits.flatMap((split) => ofOutstanding(schedule, split)).slice(0, 1),
      ...(previous ? splits.flatMap((split) => ofHolding(schedule, previous, split)) : []),
    ]);
  },
};

function ofOutstanding(schedule: Schedule, { ratio, effective }: ShareSplit): readonly Observation[] {
  const { eventDate } = schedule;
  if (effective === null || eventDate === null || effective > eventDate) return [];
  const before = outstandingTold(schedule).find(
    ({ asOf, sentence }) => asOf !== null && asOf < effective && !ADJUSTED.test(sentence),
  );
  if (!before?.asOf) return [];
  return [
    {
      outcome: "review",
      wording: "outstanding",
      values: {
        ratio,
        effective: longDate(effective),
        shares: toReadable(before.shares),
        asOf: longDate(before.asOf),
      },
      stated: toReadable(before.shares),
      paths: ["items.5"],
      settledBy: "the number outstanding after the split",
      rootCause: `split of ${effective}`,
    },
  ];
}

function ofHolding(
  schedule: Schedule,
  previous: Schedule,
  { ratio, effective }: ShareSplit,
): readonly Observation[] {
  if (effective === null || previous.eventDate === null || effective <= previous.eventDate) return [];
  return schedule.reportingPersons.flatMap((person, index) => {
    const { aggregate } = coverNumbers(person);
    const before = previous.reportingPersons.find(({ name }) => nameKey(name) === nameKey(person.name));
    const held = before ? coverNumbers(before).aggregate : null;
    if (!aggregate || !held || isZero(aggregate) || !equals(aggregate, held)) return [];
    return [
      {
        outcome: "review" as const,
        wording: "holding",
        values: { ratio, who: person.name, shares: toReadable(aggregate) },
        who: [person.name],
        stated: toReadable(aggregate),
        paths: [personPath(index, "aggregateAmountOwned")],
        settledBy: "the number held after the split",
        rootCause: `split of ${effective}`,
      },
    ];
  });
}
