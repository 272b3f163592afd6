import { toReadable } from "../../base/decimal.ts";
import { isZero } from "../../base/rational.ts";
import { ruleCitation } from "../../model/citation.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { coverNotes, itemText } from "../facts/texts.ts";
import { leftOutRights } from "../grammar/left-out-rights.ts";

export const rightsWithinSixtyDaysAreCounted: Check = {
  id: "item-5/rights-within-sixty-days-are-counted",
  title: "A right that may be exercised within sixty days is counted",
  catalogue: "A24",
  severity: "inconsistent",
  cite: ruleCitation("13d-3(d)(1)(i)"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    review:
      "The schedule leaves out {shares} shares under a right that may be exercised within sixty days: “{words}”.",
  },
  why: "A right to acquire within sixty days makes an owner now, whether or not exercise would pay. It may be left out only where something outside the holder's control stands in the way, such as a limit in the contract.",
  falseAlarms: [
    "a limit on exercise that is told elsewhere",
    "a right of somebody else",
    "a right that was given up",
  ],
  run: (schedule) => {
    const texts = ["4", "5"].flatMap((number) => itemText(schedule, number) ?? []);
    if (!texts.length && !schedule.footnotes.length) return notApplicable("There is no Item 5 and no note.");
    const [first] = [...texts, coverNotes(schedule)]
      .flatMap(leftOutRights)
      .filter(({ shares }) => !isZero(shares));
    if (!first) return observed([]);
    return observed([
      {
        outcome: "review",
        values: { shares: toReadable(first.shares), words: first.sentence.slice(0, 200) },
        stated: toReadable(first.shares),
        paths: ["items.5", "footnotes"],
        settledBy: "what keeps the holder from exercising the right within sixty days",
      },
    ]);
  },
};
