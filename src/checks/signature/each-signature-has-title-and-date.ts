import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { edgarRule } from "../facts/edgar-rule.ts";
import { listed } from "../wording.ts";

export const eachSignatureHasTitleAndDate: Check = {
  id: "signature/each-signature-has-title-and-date",
  title: "Each signature of EDGAR's form has its title and its date",
  catalogue: "E11",
  severity: "suspends",
  cite: edgarRule("no mandatory element of a signature is empty"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  structuredOnly: true,
  amendmentsToo: true,
  needs: [],
  messages: {
    fail: "The signature of {who} lacks {missing}.",
  },
  why: "In EDGAR's form a signature is three values: the name as signed, the title, and the date. All three are mandatory; an individual gives the name again as title.",
  falseAlarms: ["none is known"],
  run: ({ signatures }) => {
    if (!signatures.length) return notApplicable("There is no signature.");
    return observed(
      signatures.flatMap(({ name, title, date }, i) => {
        const missing = [...(title ? [] : ["the title"]), ...(date === null ? ["the date"] : [])];
        if (!missing.length) return [];
        return [
          {
            outcome: "fail" as const,
            values: { who: name, missing: listed(missing) },
            who: [name],
            paths: [`signatures.${i}`],
            settledBy: "the title and the day of signing",
          },
        ];
      }),
    );
  },
};
