import { toReadable } from "../../base/decimal.ts";
import { equals, moreThan, ONE, type Rational } from "../../base/rational.ts";
import { scheduleCitation } from "../../model/citation.ts";
import type { Schedule } from "../../model/schedule.ts";
import { ALWAYS, type Check, notApplicable, observed } from "../check.ts";
import { itemFiveSections } from "../facts/item-five.ts";
import { ownershipStatements, rowsOf } from "../facts/ownership-statements.ts";
import { coverNumbers, leastAggregate, personPath } from "../facts/powers.ts";
import { distance } from "../facts/printed-percent.ts";
import { itemFiveRows } from "../facts/table-rows.ts";
import { statedAggregate } from "../grammar/stated-interest.ts";

export const aggregateIsThatOfTheCover: Check = {
  id: "item-5/aggregate-is-that-of-the-cover",
  title: "Item 5(a) gives each person the aggregate amount of its cover page",
  catalogue: "A04",
  severity: "inconsistent",
  cite: scheduleCitation("13D", "Item 5(a)"),
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: true,
  needs: [],
  messages: {
    fail: "Item 5(a) says that {who} beneficially owns {stated} shares; the cover page has {expected}.",
    review: "Item 5 says that {who} beneficially owns {stated} shares; the cover page has {expected}.",
  },
  why: "Row 11 of the cover page answers Item 5(a). Two different answers to one question cannot both be right.",
  falseAlarms: [
    "a number that is of an earlier date",
    "a part of the holding told first",
    "the holding of another person",
  ],
  run: (schedule) => {
    const sections = [...ofSections(schedule), ...ofRows(schedule)];
    const told = [
      ...sections,
      ...ofSentences(schedule).filter(({ person }) => !sections.some((one) => one.person === person)),
    ];
    if (!told.length) return notApplicable("Item 5 gives no number by person.");
    return observed(
      told
        .filter(({ agrees }) => !agrees)
        .map(({ person, name, stated, row, isCertain }) => ({
          outcome: isCertain ? "fail" : "review",
          values: { who: name, stated: toReadable(stated), expected: toReadable(row) },
          who: [name],
          stated: toReadable(stated),
          expected: toReadable(row),
          paths: ["items.5", personPath(person, "aggregateAmountOwned")],
          settledBy: "the person's record of holdings at the date of the event",
          rootCause: `powers of person ${person}`,
        })),
    );
  },
};

interface Told {
  readonly person: number;
  readonly name: string;
  readonly stated: Rational;
  readonly row: Rational;
  readonly agrees: boolean;
  readonly isCertain: boolean;
}

/** What a section of the person's own gives as the number owned: certain where the cover page agrees with itself. */
function ofSections(schedule: Schedule): readonly Told[] {
  const isSectioned = schedule.reportingPersons.length > 1;
  return itemFiveSections(schedule).flatMap(({ person, text }) => {
    const stated = statedAggregate(text);
    const cover = schedule.reportingPersons[person];
    const numbers = cover ? coverNumbers(cover) : null;
    if (!stated || !cover || !numbers?.aggregate) return [];
    const least = leastAggregate(numbers);
    const isCertain = isSectioned && least !== null && equals(least, numbers.aggregate);
    return [
      {
        person,
        name: cover.name,
        stated,
        row: numbers.aggregate,
        agrees: equals(stated, numbers.aggregate),
        isCertain,
      },
    ];
  });
}

/** What the row of a table gives as the number owned. */
function ofRows(schedule: Schedule): readonly Told[] {
  return itemFiveRows(schedule).flatMap(({ person, values: { aggregate: stated } }) => {
    const cover = schedule.reportingPersons[person];
    const row = cover ? coverNumbers(cover).aggregate : null;
    return stated && cover && row
      ? [{ person, name: cover.name, stated, row, agrees: equals(stated, row), isCertain: false }]
      : [];
  });
}

/**
 * What sentences with a percent give, which are of the whole holding; a person of whom any sentence gives a number of
 * the cover page is in order.
 */
function ofSentences(schedule: Schedule): readonly Told[] {
  const statements = ownershipStatements(schedule);
  return [...new Set(statements.map(({ person }) => person))].flatMap((person) => {
    const own = statements.filter((one) => one.person === person);
    const cover = schedule.reportingPersons[person];
    const row = cover ? coverNumbers(cover).aggregate : null;
    const first = own.find(({ percents }) => percents.length > 0) ?? own[0];
    if (!first || !cover || !row) return [];
    const rows = rowsOf(schedule, person);
    const agrees =
      !first.percents.length ||
      own.some(({ shares }) => rows.some((value) => equals(value, shares)) || isRoundedTo(shares, row));
    return [{ person, name: cover.name, stated: first.shares, row, agrees, isCertain: false }];
  });
}

/** Fractions of a share are told to more or fewer digits. */
const isRoundedTo = (a: Rational, b: Rational): boolean => moreThan(ONE, distance(a, b));
