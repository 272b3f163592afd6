import { statuteCitation } from "../../model/citation.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { outstandingTold } from "../facts/share-of-class.ts";

const COUNTED =
  /\b(?:including|includes?|inclusive of|together with|plus)\b[^.;]{0,60}\b(?:treasury (?:shares|stock)|(?:shares|stock) (?:held )?(?:in (?:its )?treasury|by (?:a |its )?subsidiar))/i;
const TAKEN_OUT = /\b(?:not including|excluding|exclusive of|other than|net of|less)\b/i;

export const treasurySharesAreNotOutstanding: Check = {
  id: "cover/treasury-shares-are-not-outstanding",
  title: "The number outstanding leaves out what the issuer and its subsidiaries hold",
  catalogue: "A28",
  severity: "inconsistent",
  cite: statuteCitation("13(d)(4)", "15 U.S.C. 78m(d)(4)"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    review: "The number outstanding seems to count treasury shares: “{words}”.",
  },
  why: "The percent is one of the amount outstanding, exclusive of securities held by or for the account of the issuer or a subsidiary. Treasury shares in the denominator make the percent too small.",
  falseAlarms: ["a number that is told for another purpose"],
  run: (schedule) => {
    const told = outstandingTold(schedule);
    if (!told.length) return notApplicable("No number of shares outstanding is told.");
    const counted = told.find(({ sentence }) => COUNTED.test(sentence) && !TAKEN_OUT.test(sentence));
    if (!counted) return observed([]);
    return observed([
      {
        outcome: "review",
        values: { words: counted.sentence.slice(0, 200) },
        paths: ["items.5"],
        settledBy: "the number outstanding without the issuer's own shares",
      },
    ]);
  },
};
