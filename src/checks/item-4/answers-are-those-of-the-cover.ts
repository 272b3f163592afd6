import { toReadable } from "../../base/decimal.ts";
import { equals, type Rational } from "../../base/rational.ts";
import { scheduleCitation } from "../../model/citation.ts";
import type { Schedule } from "../../model/schedule.ts";
import { ALWAYS, type Check, notApplicable, type Observation, observed } from "../check.ts";
import { coverNumbers, POWER_NAMES, personPath } from "../facts/powers.ts";
import { isRoundedOrCut, placesOfPercent } from "../facts/printed-percent.ts";
import { amountsIn } from "../grammar/amount.ts";
import { oneLine } from "../grammar/plain-text.ts";

export const answersAreThoseOfTheCover: Check = {
  id: "item-4/answers-are-those-of-the-cover",
  title: "Item 4 of Schedule 13G gives the numbers of the cover page",
  catalogue: "A05",
  severity: "inconsistent",
  cite: scheduleCitation("13G", "Item 4"),
  inForce: ALWAYS,
  appliesTo: ["13G"],
  amendmentsToo: true,
  needs: [],
  messages: {
    fail: "Item 4({part}) answers {stated}; the cover page has {expected} as its {what}.",
    review: "Item 4({part}) begins with {stated}; the cover page has {expected} as its {what}.",
  },
  why: "Item 4 asks again for the number owned, the percent and the four powers that rows 5 to 11 of the cover page give. The two differ where one was brought up to date and the other was not.",
  falseAlarms: ["an answer that tells of a part first", "an answer for several persons together"],
  run: (schedule) => {
    const [person, another] = schedule.reportingPersons;
    if (!person || another)
      return notApplicable("Item 4 is held against the cover page of one reporting person.");
    const answers = ANSWERS.flatMap(([part, what, field]) => {
      const text = schedule.items["4"]?.parts[part];
      const answer = text === undefined ? null : answerOf(text, what === "percent of class");
      const row = rowOf(schedule, field);
      return answer && row ? [{ part, what, field, answer, row }] : [];
    });
    if (!answers.length) return notApplicable("Item 4 gives no number of its own.");
    return observed(
      answers
        .filter(
          ({ answer, row, what }) => !agrees(answer, row, what === "percent of class", person.percentOfClass),
        )
        .map(({ part, what, field, answer, row }): Observation => {
          const sign = what === "percent of class" ? "%" : "";
          return {
            outcome: answer.isAll ? "fail" : "review",
            values: {
              part,
              what,
              stated: `${toReadable(answer.value)}${sign}`,
              expected: `${toReadable(row)}${sign}`,
            },
            who: [person.name],
            stated: toReadable(answer.value),
            expected: toReadable(row),
            paths: [`items.4.parts.${part}`, personPath(0, field)],
            settledBy: "the person's record of holdings at the date of the event",
          };
        }),
    );
  },
};

const ANSWERS = [
  ["a", "aggregate amount", "aggregateAmountOwned"],
  ["b", "percent of class", "percentOfClass"],
  ["c(i)", POWER_NAMES.soleVotingPower, "soleVotingPower"],
  ["c(ii)", POWER_NAMES.sharedVotingPower, "sharedVotingPower"],
  ["c(iii)", POWER_NAMES.soleDispositivePower, "soleDispositivePower"],
  ["c(iv)", POWER_NAMES.sharedDispositivePower, "sharedDispositivePower"],
] as const;

interface Answer {
  readonly value: Rational;
  readonly places: number;
  /** Nothing else is said. */
  readonly isAll: boolean;
}

/** The number with which an answer begins; `null` where it begins with words ("See row 9"). */
function answerOf(text: string, isPercent: boolean): Answer | null {
  const line = oneLine(text);
  const [first] = amountsIn(line.slice(0, 60));
  if (first?.start !== 0 || first.unit === "dollars" || (!isPercent && first.unit === "percent")) return null;
  const printed = line.slice(0, first.end).replace(/[^\d.]/g, "");
  const rest = line.slice(first.end).trim();
  return {
    value: first.value,
    places: placesOfPercent(printed),
    isAll: /^(?:(?:shares|%)\.?|\.)?$/i.test(rest),
  };
}

function rowOf(schedule: Schedule, field: (typeof ANSWERS)[number][2]): Rational | null {
  const [person] = schedule.reportingPersons;
  if (!person) return null;
  const numbers = coverNumbers(person);
  if (field === "aggregateAmountOwned") return numbers.aggregate;
  return field === "percentOfClass" ? numbers.percent : numbers[field];
}

function agrees(answer: Answer, row: Rational, isPercent: boolean, printedRow: string | null): boolean {
  if (!isPercent) return equals(answer.value, row);
  const places = placesOfPercent(printedRow ?? "");
  return answer.places < places
    ? isRoundedOrCut(answer.value, answer.places, row)
    : isRoundedOrCut(row, places, answer.value);
}
