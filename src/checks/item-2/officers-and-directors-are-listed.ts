import { scheduleCitation } from "../../model/citation.ts";
import type { Schedule } from "../../model/schedule.ts";
import { ALWAYS, type Check, notApplicable, observed } from "../check.ts";
import { personPath } from "../facts/powers.ts";
import { itemText, wholeText } from "../facts/texts.ts";
import { listed } from "../wording.ts";

const LISTED =
  /\b(?:schedule|annex|appendix|exhibit|attachment) (?:[A-Z]{1,2}|[IVX]{1,4}|\d{1,2})\b|\binstruction C\b|\bgeneral instruction\b/i;
const TOLD =
  /\b(?:executive officers?|directors?|managers?|managing members?|trustees?|general partners?|sole (?:member|shareholder|stockholder|officer|owner)|president|chairman|principals?|controlling (?:person|shareholder|stockholder|member))\b/i;

export const officersAndDirectorsAreListed: Check = {
  id: "item-2/officers-and-directors-are-listed",
  title: "A corporation or partnership that files tells who runs and controls it",
  catalogue: "S15",
  severity: "required",
  cite: scheduleCitation("13D", "Instruction C"),
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: false,
  needs: [],
  messages: {
    review:
      "{who} is a {kind}; Item 2 names none of its officers, directors, partners or controlling persons, and no list of them is found.",
  },
  why: "Of a corporation Items 2 to 6 are answered for each executive officer, director and controlling person too, of a partnership for each general partner. They stand in Item 2 or in a schedule that it points at.",
  falseAlarms: [
    "a list in another document of the submission",
    "a firm that is run by another reporting person",
  ],
  run: (schedule) => {
    const firms = schedule.reportingPersons.flatMap(({ name, types }, index) =>
      types.includes("CO") || types.includes("PN")
        ? [{ name, index, kind: types.includes("CO") ? "corporation" : "partnership" }]
        : [],
    );
    const [first] = firms;
    const text = itemText(schedule, "2");
    if (!first || text === null)
      return notApplicable("No corporation or partnership files, or there is no Item 2.");
    if (isTold(schedule, text)) return observed([]);
    return observed([
      {
        outcome: "review",
        values: { who: listed(firms.map(({ name }) => name)), kind: first.kind },
        who: firms.map(({ name }) => name),
        paths: ["items.2", ...firms.map(({ index }) => personPath(index, "types"))],
        settledBy:
          "a list of the executive officers, directors and controlling persons, or of the general partners",
      },
    ]);
  },
};

const isTold = (schedule: Schedule, text: string): boolean =>
  schedule.instructionCPersons.length > 0 ||
  TOLD.test(text) ||
  LISTED.test(text) ||
  /\binstruction C\b/i.test(wholeText(schedule));
