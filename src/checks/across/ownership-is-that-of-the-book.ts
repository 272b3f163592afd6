import { toFixed, toReadable } from "../../base/decimal.ts";
import { longDate } from "../../base/plain-date.ts";
import { equals, isNegative, type Rational, subtract, ZERO } from "../../base/rational.ts";
import { ruleCitation } from "../../model/citation.ts";
import type { Component, PersonOwnership } from "../../model/ownership.ts";
import { nameFinder } from "../../model/person-name.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, type Observation, observed } from "../check.ts";
import { type CoverNumbers, coverNumbers, POWER_NAMES, POWERS, personPath } from "../facts/powers.ts";
import { isRoundedOrCut, placesOfPercent } from "../facts/printed-percent.ts";

export const ownershipIsThatOfTheBook: Check = {
  id: "across/ownership-is-that-of-the-book",
  title: "The numbers of the cover page are those that Rule 13d-3 gives on the holder's book",
  catalogue: "A24",
  severity: "inconsistent",
  cite: ruleCitation("13d-3(d)(1)(i)"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: ["ownership"],
  messages: {
    leftOut:
      "{who} reports {stated} for {row}; the book gives {expected}. The difference is {right}, which counts: {because}.",
    early:
      "{who} reports {stated} for {row}; the book gives {expected}. The difference is {right}, which does not count: {because}.",
    limit:
      "{who} reports {stated} for {row}; the book gives {expected}. The difference is what a limit takes of {right}: {because}.",
    differs: "{who} reports {stated} for {row}; the book gives {expected}.",
    percent: "{who} reports {stated} of the class; the book gives {expected}, by {sum}.",
  },
  why: "The book holds every security, right and contract, and the rule applied to it gives each number of the cover page. A right that comes within sixty days and was not counted, or one that a condition still bars and was, shows as a difference of just its shares.",
  falseAlarms: [
    "a book that lacks a transaction, or has one after the event",
    "shares that are disclaimed and left out",
  ],
  run: (schedule, { ownership }) => {
    const { eventDate } = schedule;
    if (!ownership || eventDate === null) return notApplicable("The date of the event is not given.");
    if (ownership.asOf !== eventDate)
      return notApplicable(
        `The book was asked for ${longDate(ownership.asOf)}, and the event is of ${longDate(eventDate)}.`,
      );
    const find = nameFinder(ownership.persons.map(({ name }) => name));
    const pairs = schedule.reportingPersons.flatMap((cover, person) => {
      const own = ownership.persons[find(cover.name) ?? -1];
      return own && own.missing.length === 0 ? [{ cover, person, own }] : [];
    });
    if (!pairs.length)
      return notApplicable("The book has none of the persons, or lacks facts that their numbers hang on.");
    return observed(
      pairs.flatMap(({ cover, person, own }) => {
        const stated = coverNumbers(cover);
        const rows = rowsOf(stated, own).flatMap((row) => rowDiffers(row, cover.name, person, own));
        if (rows.length) return rows.slice(0, 1).map((row) => withOthers(row, rows));
        return percentDiffers(stated.percent, cover.percentOfClass, cover.name, person, own);
      }),
    );
  },
};

interface Row {
  readonly field: string;
  readonly name: string;
  readonly stated: Rational;
  readonly expected: Rational;
}

/** The aggregate first: the powers differ with it. */
function rowsOf(stated: CoverNumbers, own: PersonOwnership): readonly Row[] {
  const rows = [
    {
      field: "aggregateAmountOwned",
      name: "the aggregate",
      stated: stated.aggregate,
      expected: own.aggregate,
    },
    ...POWERS.map((power) => ({
      field: power,
      name: POWER_NAMES[power],
      stated: stated[power],
      expected: own[power],
    })),
  ];
  return rows.flatMap(({ stated: said, ...row }) =>
    said === null || equals(said, row.expected) ? [] : [{ ...row, stated: said }],
  );
}

function rowDiffers(row: Row, who: string, person: number, own: PersonOwnership): readonly Observation[] {
  const gap = subtract(row.stated, row.expected);
  const isMore = !isNegative(gap);
  const shares = isMore ? gap : subtract(ZERO, gap);
  const reason = reasonOf(own.components, shares, isMore);
  return [
    {
      ...outcomeOf(own),
      wording: reason?.wording ?? "differs",
      values: {
        who,
        row: row.name,
        stated: toReadable(row.stated),
        expected: toReadable(row.expected),
        right: reason ? rightText(reason.component) : "",
        because: reason?.component.step.says ?? "",
      },
      who: [who],
      stated: toReadable(row.stated),
      expected: toReadable(row.expected),
      arithmetic: [
        `${toReadable(row.stated)} − ${toReadable(row.expected)} = ${toReadable(gap)} (${row.name})`,
      ],
      paths: [personPath(person, row.field)],
      settledBy: "the entry of the book or the row of the cover page that is wrong",
    },
  ];
}

interface Reason {
  readonly wording: "leftOut" | "early" | "limit";
  readonly component: Component;
}

/** The right whose shares, or whose shares beyond a blocker or a cap, are just the difference. */
function reasonOf(components: readonly Component[], gap: Rational, isMore: boolean): Reason | null {
  for (const component of components) {
    const { right, shares, withoutLimits, counted } = component;
    if (right === null || shares === null) continue;
    if (counted && isMore && withoutLimits && equals(subtract(withoutLimits, shares), gap))
      return { wording: "limit", component };
    if (counted !== isMore && equals(shares, gap))
      return { wording: isMore ? "early" : "leftOut", component };
  }
  return null;
}

/** What hangs on a question that the rules leave to a person is no contradiction yet. */
const outcomeOf = (own: PersonOwnership): { outcome: "fail" | "review" } => ({
  outcome:
    own.questions.length > 0 || own.components.some(({ disclaimed }) => disclaimed) ? "review" : "fail",
});

const rightText = ({ right, shares }: Component): string =>
  `${shares ? toReadable(shares) : "the"} shares under ${right?.title ?? "a right"}`;

function withOthers(first: Observation, rows: readonly Observation[]): Observation {
  return {
    ...first,
    arithmetic: rows.flatMap(({ arithmetic = [] }) => arithmetic),
    paths: rows.flatMap(({ paths }) => paths),
  };
}

function percentDiffers(
  stated: Rational | null,
  printed: string | null,
  who: string,
  person: number,
  own: PersonOwnership,
): readonly Observation[] {
  if (stated === null || printed === null || own.percent === null || own.denominator === null) return [];
  if (isRoundedOrCut(stated, placesOfPercent(printed), own.percent)) return [];
  const sum = `${toReadable(own.aggregate)} ÷ ${toReadable(own.denominator)} = ${toFixed(own.percent, 4)}%`;
  return [
    {
      ...outcomeOf(own),
      wording: "percent",
      values: { who, stated: `${printed}%`, expected: `${toFixed(own.percent, 1)}%`, sum },
      who: [who],
      stated: `${printed}%`,
      expected: `${toFixed(own.percent, 1)}%`,
      arithmetic: [sum],
      paths: [personPath(person, "percentOfClass")],
      settledBy: "the shares outstanding that both count with",
    },
  ];
}
