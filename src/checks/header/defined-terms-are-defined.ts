import { scheduleCitation } from "../../model/citation.ts";
import { ALWAYS, type Check, notApplicable, observed } from "../check.ts";
import { itemText, wholeText } from "../facts/texts.ts";
import { undefinedTerms } from "../grammar/defined-terms.ts";
import { oneLine } from "../grammar/plain-text.ts";
import { listed } from "../wording.ts";

const ELSEWHERE =
  /\b(?:not (?:otherwise )?defined (?:herein|in this)|otherwise defined|as (?:previously )?defined in|meanings? (?:ascribed|assigned|given|set forth|specified))\b/i;

export const definedTermsAreDefined: Check = {
  id: "header/defined-terms-are-defined",
  title: "A term that is written as a defined one is defined",
  catalogue: "S24",
  severity: "advice",
  cite: scheduleCitation("13D", "Instruction A"),
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: true,
  needs: [],
  messages: {
    review: "{terms} used as a defined term and defined nowhere in the schedule.",
  },
  why: "A reader has to be able to tell which agreement is meant. Terms go missing when an item is restated without the paragraph that defined them.",
  falseAlarms: ["a proper name in capitals", "a term that was defined in the original"],
  run: (schedule) => {
    const texts = ["3", "4", "5", "6"].flatMap((number) => itemText(schedule, number) ?? []);
    if (!texts.length) return notApplicable("None of Items 3 to 6 is there.");
    const all = wholeText(schedule);
    if (all.includes("defined") || all.includes("eaning")) {
      if (ELSEWHERE.test(oneLine(all))) return notApplicable("The schedule takes terms from elsewhere.");
    }
    const listedOnes = schedule.exhibits.map(({ description }) => description).join("\n");
    const terms = undefinedTerms(texts, [all, listedOnes]);
    if (!terms.length) return observed([]);
    return observed([
      {
        outcome: "review",
        values: { terms: `${listed(terms.map((term) => `“${term}”`))} ${terms.length === 1 ? "is" : "are"}` },
        stated: listed(terms),
        paths: ["items.3", "items.4", "items.5", "items.6"],
        settledBy: "a definition where the term is first used",
      },
    ]);
  },
};
