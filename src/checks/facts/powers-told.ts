import { equals, type Rational, sum } from "../../base/rational.ts";
import type { Schedule } from "../../model/schedule.ts";
import { type FourPowers, fourPowers } from "../grammar/four-powers.ts";
import { type PowerSentence, powerSentences } from "../grammar/power-sentence.ts";
import { itemFiveSections } from "./item-five.ts";
import { onceASchedule } from "./once-a-schedule.ts";
import { personFinder } from "./person-named.ts";
import { coverNumbers, POWERS, type Power } from "./powers.ts";
import { itemFiveRows, type PersonRow } from "./table-rows.ts";
import { itemText } from "./texts.ts";

/** The powers that Item 5 gives a reporting person. */
export interface PowersTold {
  readonly person: number;
  readonly powers: FourPowers;
  /** As a list of the four or the row of a table, rather than in sentences. */
  readonly isList: boolean;
}

/** What Item 5 says of powers, person by person; of a person with a list, the list. */
export const powersTold = onceASchedule((schedule): readonly PowersTold[] => {
  const rows = itemFiveRows(schedule).map(({ person, values }) => ({
    person,
    powers: powersOf(values),
    isList: true,
  }));
  const sections = itemFiveSections(schedule).map(({ person, text }) => ({
    person,
    powers: fourPowers(text),
    isList: true,
  }));
  const lists = [...sections, ...rows].filter(({ powers }) => POWERS.some((power) => powers[power] !== null));
  const others = inSentences(schedule).filter(({ person }) => !lists.some((list) => list.person === person));
  return [...lists, ...others];
});

const powersOf = (values: PersonRow["values"]): FourPowers => ({
  soleVotingPower: values.soleVotingPower ?? null,
  sharedVotingPower: values.sharedVotingPower ?? null,
  soleDispositivePower: values.soleDispositivePower ?? null,
  sharedDispositivePower: values.sharedDispositivePower ?? null,
});

function inSentences(schedule: Schedule): readonly PowersTold[] {
  const told = powerSentences(itemText(schedule, "5") ?? "").flatMap((sentence) => {
    const person = personOf(sentence.subject, schedule);
    return person === null ? [] : [{ person, sentence }];
  });
  return [...new Set(told.map(({ person }) => person))].flatMap((person) => {
    const own = told.filter((one) => one.person === person).map(({ sentence }) => sentence);
    const amount = (power: Power) => amountOf(schedule, person, power, own);
    const powers: FourPowers = {
      soleVotingPower: amount("soleVotingPower"),
      sharedVotingPower: amount("sharedVotingPower"),
      soleDispositivePower: amount("soleDispositivePower"),
      sharedDispositivePower: amount("sharedDispositivePower"),
    };
    return POWERS.some((power) => powers[power] !== null) ? [{ person, powers, isList: false }] : [];
  });
}

/** The one number that sentences give for a power, or several that come to the row; otherwise nothing is known. */
function amountOf(
  schedule: Schedule,
  person: number,
  power: Power,
  own: readonly PowerSentence[],
): Rational | null {
  const how = power.startsWith("sole") ? "sole" : "shared";
  const amounts = own
    .filter((one) => one.how === how && (power.endsWith("VotingPower") ? one.votes : one.disposes))
    .map(({ shares }) => shares);
  const [first] = amounts;
  if (!first || amounts.length === 1) return first ?? null;
  const cover = schedule.reportingPersons[person];
  const row = cover ? coverNumbers(cover)[power] : null;
  return row && equals(sum(amounts), row) ? row : null;
}

function personOf(subject: string, schedule: Schedule): number | null {
  const isOnly = schedule.reportingPersons.length === 1 && /^the reporting person$/i.test(subject);
  return isOnly ? 0 : personFinder(schedule)(subject);
}
