import { DAYS_OF_THE_WINDOW } from "../../law/13d-3/d-1-i-right-to-acquire-within-60-days.ts";
import { ruleCitation } from "../../model/citation.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { ownershipLimitsTold } from "../facts/ownership-limits-told.ts";
import { eachText } from "../facts/texts.ts";
import { limitNotices } from "../grammar/ownership-limits.ts";

export const limitCannotBeLiftedWithinSixtyDays: Check = {
  id: "item-6/limit-cannot-be-lifted-within-sixty-days",
  title: "A limit of ownership that the holder may lift takes more than sixty days to lift",
  catalogue: "A26",
  severity: "inconsistent",
  cite: ruleCitation("13d-3(d)(1)(i)"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    review:
      "The limit of {limit} may be raised or lifted on {days} days' notice, within the sixty days in which a right counts: “{words}”.",
  },
  why: "A holder who can lift a limit within sixty days can acquire the shares within sixty days, and owns them now. That is why such terms ask for sixty-one days' notice.",
  falseAlarms: ["a limit that may only be lowered", "a notice that only the issuer may give"],
  run: (schedule) => {
    const [limit] = ownershipLimitsTold(schedule);
    if (!limit) return notApplicable("No limit of ownership is told of.");
    const soon = eachText(schedule)
      .flatMap(limitNotices)
      .find(({ days }) => days <= DAYS_OF_THE_WINDOW);
    if (!soon) return observed([]);
    return observed([
      {
        outcome: "review",
        values: { limit: limit.printed, days: String(soon.days), words: soon.sentence.slice(0, 200) },
        stated: `${soon.days} days`,
        expected: "at least 61 days",
        paths: ["items.6", "items.4", "items.5"],
        settledBy: "whether the holder alone can lift the limit, and how soon",
        rootCause: "limit of ownership",
      },
    ]);
  },
};
