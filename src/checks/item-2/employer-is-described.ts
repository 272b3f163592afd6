import { scheduleCitation } from "../../model/citation.ts";
import { ALWAYS, type Check, notApplicable, observed } from "../check.ts";
import { partText, wholeText } from "../facts/texts.ts";
import { oneLine } from "../grammar/plain-text.ts";

const OCCUPATION = /\b(?:principal occupation|present principal occupation|employ(?:ed|ment)|occupation)\b/i;
const DESCRIBED =
  /\b(?:principal business|business of|engaged in|engages in|address|located at|offices? (?:is|are|at)|retired|self-employed|private investor|\d{5})\b/i;

export const employerIsDescribed: Check = {
  id: "item-2/employer-is-described",
  title: "Item 2(c) gives the employer's name, principal business and address",
  catalogue: "S14",
  severity: "required",
  cite: scheduleCitation("13D", "Item 2(c)"),
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: false,
  needs: [],
  messages: {
    review:
      "Item 2(c) gives an occupation and neither the principal business nor the address of the employer.",
  },
  why: "For a natural person Item 2(c) asks for the occupation and for the name, principal business and address of the organization in which it is carried on.",
  falseAlarms: [
    "an employer described elsewhere in Item 2 or on Schedule A",
    "the self-employed and the retired",
  ],
  run: (schedule) => {
    if (!schedule.reportingPersons.some(({ types }) => types.includes("IN")))
      return notApplicable("No reporting person is an individual.");
    const text = partText(schedule, "2", "c");
    if (text === null || !OCCUPATION.test(text))
      return notApplicable("Item 2(c) is absent, or gives no occupation.");
    const annex =
      /\b(?:schedule|annex|appendix|exhibit|attached|item 2\([ab]\))\b/i.test(text) ||
      /\bschedule (?:a|i|1)\b/i.test(wholeText(schedule));
    if (annex || DESCRIBED.test(oneLine(text))) return observed([]);
    return observed([
      {
        outcome: "review",
        values: {},
        paths: ["items.2.parts.c"],
        settledBy: "the employer's business and address",
      },
    ]);
  },
};
