import { decimal } from "../../base/decimal.ts";
import { atLeast, rational } from "../../base/rational.ts";
import { ruleCitation } from "../../model/citation.ts";
import { ALWAYS, type Check, notApplicable, observed } from "../check.ts";
import { personPath } from "../facts/powers.ts";
import { itemText, wholeText } from "../facts/texts.ts";
import { oneLine } from "../grammar/plain-text.ts";
import { sentences } from "../grammar/sentences.ts";

const TEN = rational(10);
const CHANGE =
  /\bchange in (?:the )?(?:beneficial )?ownership\b|\b(?:change of|change in) control\b|\b(?:sold|issued|acquired|purchased|converted|exercised)\b[^.]{0,200}\b(?:shares|stock|warrants|notes?)\b/i;

export const purposeKeepsUpWithOwnership: Check = {
  id: "amendment/purpose-keeps-up-with-ownership",
  title: "An amendment that tells of a large change in ownership says whether the purpose changed too",
  catalogue: "S17",
  severity: "advice",
  cite: ruleCitation("13d-2(a)"),
  inForce: ALWAYS,
  appliesTo: ["13D"],
  amendmentsToo: true,
  needs: [],
  messages: {
    review:
      "Items 3, 5 and 6 are restated and {who} reports {percent} of the class; Item 4, the purpose and plans, is left as it was.",
  },
  why: "An amendment reports every material change in the facts. Where the money, the holding and the contracts are all told anew, the purpose is seldom what it was; a sentence that it is unchanged settles it.",
  falseAlarms: ["a purpose that is truly unchanged", "plans that were told already and cover the change"],
  run: (schedule) => {
    if (schedule.amendmentNumber === null) return notApplicable("It is asked of amendments.");
    const restated = ["3", "5", "6"].every((number) => itemText(schedule, number) !== null);
    if (schedule.items["4"] !== undefined) return observed([]);
    if (!restated) return notApplicable("The amendment does not restate Items 3, 5 and 6 together.");
    const holders = schedule.reportingPersons.flatMap(({ name, percentOfClass }, index) => {
      const percent = percentOfClass === null ? null : decimal(percentOfClass);
      return percent && atLeast(percent, TEN) ? [{ name, index, percent: percentOfClass }] : [];
    });
    const [largest] = holders;
    const told = sentences(wholeText(schedule)).some((sentence) => CHANGE.test(oneLine(sentence)));
    if (!largest || !told) return observed([]);
    return observed([
      {
        outcome: "review",
        values: { who: largest.name, percent: `${largest.percent}%` },
        who: [largest.name],
        stated: `${largest.percent}%`,
        paths: ["items.5", personPath(largest.index, "percentOfClass")],
        settledBy: "whether the plans told in Item 4 before still hold",
      },
    ]);
  },
};
