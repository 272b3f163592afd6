import { scheduleCitation } from "../../model/citation.ts";
import { isStructured } from "../applicability.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { personPath } from "../facts/powers.ts";
import { listed } from "../wording.ts";

export const codeIsOfLetters: Check = {
  id: "cover/code-is-of-letters",
  title: "OO, for other, is written with letters",
  catalogue: "S10",
  severity: "advice",
  cite: scheduleCitation("13D", "instruction to row 4 of the cover page"),
  cite13G: scheduleCitation("13G", "instruction to row 12 of the cover page"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    fail: "A code of two noughts, 00, stands on the page of {who}; the form's code for other is OO, of two letters.",
  },
  why: "The codes of the cover page are letters. Two noughts look like OO on paper, and are none of the codes to a machine.",
  falseAlarms: ["a scan that was read wrongly"],
  run: (schedule) => {
    const { reportingPersons } = schedule;
    if (isStructured(schedule)) return notApplicable("EDGAR's form takes its own codes alone.");
    const coded = reportingPersons.flatMap(({ name, fundSources, types }, index) =>
      (
        [
          ["fundSources", fundSources],
          ["types", types],
        ] as const
      ).map(([field, codes]) => ({ name, path: personPath(index, field), codes })),
    );
    if (!coded.some(({ codes }) => codes.length)) return notApplicable("No cover page gives a code.");
    const noughts = coded.filter(({ codes }) => codes.some((code) => /^0+$/.test(code)));
    if (!noughts.length) return observed([]);
    const who = [...new Set(noughts.map(({ name }) => name))];
    return observed([
      {
        outcome: "fail",
        values: { who: listed(who) },
        who,
        stated: "00",
        expected: "OO",
        paths: noughts.map(({ path }) => path),
        settledBy: "the code in letters",
      },
    ]);
  },
};
