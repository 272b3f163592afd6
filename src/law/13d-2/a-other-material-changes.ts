import type { PlainDate } from "../../base/plain-date.ts";
import { ruleCitation } from "../../model/citation.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { type CountTo, inBusinessDays, promptly } from "../calendar/count-to.ts";
import { type Duty, due, dueIf, noDuty } from "../duty.ts";
import { day, type Rule } from "../rule.ts";

/**
 * Rule 13d-2(a), of facts beside the percentage: any material change in what a Schedule 13D says, such as a new contract (Item 6), a
 * pledge, a purpose (Item 4), or a person that it has to name, is reported within two business days; before February 5, 2024
 * promptly.
 *
 * Whether such a change is material no number tells. Somebody who knows the facts says so, or says that it is not; as long as
 * nobody does it is asked, with the day by which the amendment is due if it is.
 */
export const otherMaterialChanges: Rule<(fact: ChangedFact, calendar?: Calendar) => Duty> = {
  id: "13d-2(a)#other-facts",
  cite: ruleCitation("13d-2(a)"),
  title: "A material change in a fact beside the percentage is reported within two business days, too",
  alsoCalled: [
    "new contract",
    "change of purpose",
    "pledge",
    "new reporting person",
    "Item 4 change",
    "Item 6 change",
    "change of financing",
    "change of plans",
  ],
  versions: [
    { from: day("2024-02-05"), to: null, decide: decideBy(inBusinessDays(2)) },
    { from: null, to: day("2024-02-05"), decide: decideBy(promptly) },
  ],
  notCovered: ["whether a change is material: who knows the facts decides"],
};

/** A fact that changed on a day, told in a sentence, and the question that decides. */
export interface ChangedFact {
  readonly on: PlainDate;
  readonly says: string;
  readonly question: string;
  /** What somebody has answered; `null` or nothing where it is open. */
  readonly isMaterial?: boolean | null | undefined;
}

function decideBy(countTo: CountTo): (fact: ChangedFact, calendar?: Calendar) => Duty {
  return ({ on, says, question, isMaterial }, calendar) => {
    const { cite } = otherMaterialChanges;
    if (isMaterial === false) return noDuty(`${says}: said to be not material`, cite);
    const by = countTo(on, cite, calendar);
    return isMaterial === true
      ? due(`${says}: said to be material`, cite, by)
      : dueIf(question, says, cite, by);
  };
}
