import { toReadable } from "../../base/decimal.ts";
import { isZero } from "../../base/rational.ts";
import { scheduleCitation } from "../../model/citation.ts";
import { ALWAYS, type Check, notApplicable, observed } from "../check.ts";
import { coverNumbers, personPath } from "../facts/powers.ts";
import { coverNotes, itemText } from "../facts/texts.ts";

const SHARER =
  /\bshar(?:es?|ed|ing)\b[^.]{0,200}\b(?:with|by)\b|\bjoint(?:ly)?\b|\btogether with\b|\b(?:spouse|wife|husband|trustees?|co-trustee|general partner|managing member|manager|adviser|advisor|subsidiar\w+|parent|controlled by|control of|deemed to|children|family|foundation|proxy|voting agreement|director of|officer of|owned by|held by)\b/i;

export const sharerOfPowerIsNamed: Check = {
  id: "item-5/sharer-of-power-is-named",
  title: "Whoever shares a person's power is named",
  catalogue: "A15",
  severity: "required",
  cite: scheduleCitation("13D", "Item 5(b)"),
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: true,
  needs: [],
  messages: {
    review: "{who} alone reports shared power, over {shares} shares; the schedule does not say with whom.",
  },
  why: "Item 5(b) asks for the Item 2 information on each person with whom power is shared. One person who shares power with nobody named leaves that unanswered.",
  falseAlarms: [
    "a sharer who is named in an earlier filing",
    "a sharer who is told of in words that are not known here",
  ],
  run: (schedule) => {
    const sharing = schedule.reportingPersons.flatMap((person, index) => {
      const { sharedVotingPower: vote, sharedDispositivePower: sell } = coverNumbers(person);
      const shared = vote && !isZero(vote) ? vote : sell && !isZero(sell) ? sell : null;
      return shared ? [{ person, index, shared }] : [];
    });
    const [only, another] = sharing;
    if (!only) return notApplicable("Nobody reports shared power.");
    const texts = ["2", "3", "4", "5", "6"].flatMap((number) => itemText(schedule, number) ?? []);
    if (itemText(schedule, "5") === null) return notApplicable("There is no Item 5.");
    if (another || SHARER.test([...texts, coverNotes(schedule)].join("\n"))) return observed([]);
    return observed([
      {
        outcome: "review",
        values: { who: only.person.name, shares: toReadable(only.shared) },
        who: [only.person.name],
        stated: toReadable(only.shared),
        paths: [
          personPath(only.index, "sharedVotingPower"),
          personPath(only.index, "sharedDispositivePower"),
          "items.5",
        ],
        settledBy: "the name of each person with whom the power is shared",
      },
    ]);
  },
};
