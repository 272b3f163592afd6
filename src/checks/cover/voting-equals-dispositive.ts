import { toReadable } from "../../base/decimal.ts";
import { equals } from "../../base/rational.ts";
import { scheduleCitation } from "../../model/citation.ts";
import { kindOf } from "../applicability.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { coverNumbers, disposes, POWERS, personPath, votes } from "../facts/powers.ts";

export const votingEqualsDispositive: Check = {
  id: "cover/voting-equals-dispositive",
  title: "The shares that a person may vote are those that it may dispose of",
  catalogue: "A02",
  severity: "advice",
  cite: scheduleCitation("13D", "Item 5(b)"),
  cite13G: scheduleCitation("13G", "Item 4(c)"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    review:
      "{who} may vote {votes} shares and dispose of {disposes}; nothing in the schedule says why they differ.",
  },
  why: "Most holders may vote what they may sell. Where the two differ there is a reason worth a sentence: restricted stock, a proxy, a voting agreement, a client who keeps the vote.",
  falseAlarms: [
    "restricted stock",
    "proxies and voting agreements",
    "advisers and custodians whose clients keep the vote",
  ],
  run: (schedule) => {
    const explained =
      /\b(?:restricted|proxy|proxies|voting agreement|voting trust|power to vote|client|custod|adviso|advise|unvested|esop|plan)\b/i;
    const texts = [
      ...Object.entries(schedule.items)
        .filter(([number]) => kindOf(schedule) === "13D" || !FORM_WORDS.includes(number))
        .map(([, { text }]) => text ?? ""),
      ...schedule.footnotes.map(({ text }) => text),
    ];
    const pages = schedule.reportingPersons.map((person, index) => ({
      person,
      index,
      numbers: coverNumbers(person),
    }));
    const whole = pages.filter(({ numbers }) => votes(numbers) && disposes(numbers));
    if (!whole.length) return notApplicable("No cover page gives all four powers.");
    if (
      texts.some((text) => explained.test(text)) ||
      schedule.reportingPersons.some(({ types }) => types.some((type) => INSTITUTIONS.includes(type)))
    ) {
      return notApplicable("The schedule speaks of arrangements that part voting from dispositive power.");
    }
    const unlike = whole.flatMap(({ person, index, numbers }) => {
      const [voting, dispositive] = [votes(numbers), disposes(numbers)];
      return voting && dispositive && !equals(voting, dispositive)
        ? [{ person, index, voting, dispositive }]
        : [];
    });
    const [first] = unlike;
    if (!first) return observed([]);
    return observed([
      {
        outcome: "review",
        values: {
          who: unlike.length > 1 ? `${first.person.name} and ${unlike.length - 1} more` : first.person.name,
          votes: toReadable(first.voting),
          disposes: toReadable(first.dispositive),
        },
        who: unlike.map(({ person }) => person.name),
        stated: toReadable(first.voting),
        expected: toReadable(first.dispositive),
        paths: unlike.flatMap(({ index }) => POWERS.map((power) => personPath(index, power))),
        settledBy: "what may be voted but not sold, or sold but not voted",
      },
    ]);
  },
};

/** Those who hold for others, whose clients often keep the vote. */
const INSTITUTIONS = ["IA", "BK", "HC", "IC", "BD", "EP", "IV", "FI"];

/** Items of Schedule 13G in which the form itself speaks of powers and plans. */
const FORM_WORDS = ["3", "4", "6", "10"];
