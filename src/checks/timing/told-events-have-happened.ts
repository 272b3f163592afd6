import { longDate } from "../../base/plain-date.ts";
import { scheduleCitation } from "../../model/citation.ts";
import { ALWAYS, type Check, notApplicable, observed } from "../check.ts";
import { dayOfFiling } from "../facts/day-of-filing.ts";
import { itemText } from "../facts/texts.ts";
import { occasionsOf } from "../grammar/dates.ts";
import { sentences } from "../grammar/sentences.ts";

const HAPPENED =
  /\b(?:entered into|executed|sold|issued|purchased|acquired|closed|consummated|granted|filed|announced|delivered|converted|exercised|sent|received|appointed|elected|signed)\b/;
const TO_COME =
  /\b(?:will|shall|may|would|expires?|matures?|until|expected|scheduled|anticipated|terminates?|to be|intends?|plans?|becomes?|due)\b/i;

export const toldEventsHaveHappened: Check = {
  id: "timing/told-events-have-happened",
  title: "What is told as having happened is of a day before the filing",
  catalogue: "T04",
  severity: "inconsistent",
  cite: scheduleCitation("13D", "Item 4"),
  cite13G: scheduleCitation("13G", "Item 4"),
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: true,
  needs: [],
  messages: {
    fail: "Item {number} tells of {day} as past; the schedule was filed on {filed}: “{words}”.",
    review: "Item {number} tells of {day} as past; the last signature is of {filed}: “{words}”.",
  },
  why: "A schedule cannot tell what happened after it. A sentence in the past with a day to come has its year or month written wrongly.",
  falseAlarms: ["a plan told in the past tense"],
  run: (schedule) => {
    const filing = dayOfFiling(schedule);
    if (filing === null) return notApplicable("Neither the day of filing nor of signature is known.");
    const year = Number(filing.on.slice(0, 4));
    const found = ["3", "4", "5", "6"].flatMap((number) => {
      const text = itemText(schedule, number);
      return text && mayNameLaterYear(text, year) ? laterEvents(number, text, filing.on) : [];
    });
    const [first] = found;
    if (!first) return observed([]);
    return observed([
      {
        outcome: filing.isFiled ? "fail" : "review",
        values: {
          number: first.number,
          day: longDate(first.date),
          filed: longDate(filing.on),
          words: first.sentence.slice(0, 160),
        },
        stated: first.date,
        expected: `at most ${filing.on}`,
        paths: [...new Set(found.map(({ number }) => `items.${number}`))],
        settledBy: "the day on which it happened",
      },
    ]);
  },
};

/** Whether a text names the year of filing or a later one at all: most of a long text need not be cut into sentences. */
function mayNameLaterYear(text: string, year: number): boolean {
  for (let named = year; named <= year + 10; named++) if (text.includes(String(named))) return true;
  return false;
}

function laterEvents(number: string, text: string, filed: string) {
  return sentences(text).flatMap((sentence) => {
    if (!HAPPENED.test(sentence) || TO_COME.test(sentence)) return [];
    const date = occasionsOf(sentence)?.dates.find((one) => one > filed);
    return date ? [{ number, date, sentence }] : [];
  });
}
