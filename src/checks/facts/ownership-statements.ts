import type { Rational } from "../../base/rational.ts";
import type { Schedule } from "../../model/schedule.ts";
import { type OwnershipSentence, ownershipSentences } from "../grammar/ownership-sentence.ts";
import { onceASchedule } from "./once-a-schedule.ts";
import { personFinder } from "./person-named.ts";
import { coverNumbers, POWERS } from "./powers.ts";
import { itemText } from "./texts.ts";

/** A sentence of Item 5 on what one reporting person owns, or all of them where their pages carry one number. */
export interface OwnershipStatement extends OwnershipSentence {
  readonly person: number;
}

export const ownershipStatements = onceASchedule((schedule): readonly OwnershipStatement[] =>
  ownershipSentences(itemText(schedule, "5") ?? "").flatMap((sentence) => {
    const person = personOf(sentence.subject, schedule);
    return person === null ? [] : [{ ...sentence, person }];
  }),
);

/** The numbers of a cover page that a sentence may mean: the aggregate, or one of the powers. */
export function rowsOf(schedule: Schedule, person: number): readonly Rational[] {
  const cover = schedule.reportingPersons[person];
  if (!cover) return [];
  const numbers = coverNumbers(cover);
  return [numbers.aggregate, ...POWERS.map((power) => numbers[power])].filter(
    (value): value is Rational => value !== null,
  );
}

function personOf(subject: string, schedule: Schedule): number | null {
  const persons = schedule.reportingPersons;
  if (/^the reporting persons?$/i.test(subject)) {
    const [first] = persons;
    const one = persons.every(
      ({ aggregateAmountOwned }) => aggregateAmountOwned === first?.aggregateAmountOwned,
    );
    return first && one ? 0 : null;
  }
  return personFinder(schedule)(subject);
}
