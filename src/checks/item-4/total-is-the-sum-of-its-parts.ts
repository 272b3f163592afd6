import { toReadable } from "../../base/decimal.ts";
import { equals } from "../../base/rational.ts";
import { scheduleCitation } from "../../model/citation.ts";
import { kindOf } from "../applicability.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { coverNotes, itemText } from "../facts/texts.ts";
import { sumOfParts, totalsTold } from "../grammar/totals-told.ts";

export const totalIsTheSumOfItsParts: Check = {
  id: "item-4/total-is-the-sum-of-its-parts",
  title: "A number of shares told with its parts is their sum",
  catalogue: "A03",
  severity: "inconsistent",
  cite: scheduleCitation("13D", "Item 5(a)"),
  cite13G: scheduleCitation("13G", "Item 4(a)"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: true,
  needs: [],
  messages: {
    fail: "The schedule tells of {total} shares consisting of parts that come to {sum}.",
  },
  why: "Where a number is given together with what it consists of, the parts come to the number. A digit mistaken in one of them shows at once.",
  falseAlarms: ["parts that overlap", "a part told in another sentence"],
  run: (schedule) => {
    const texts = (kindOf(schedule) === "13G" ? ["4"] : ["5", "3"]).flatMap(
      (n) => itemText(schedule, n) ?? [],
    );
    const told = [...texts, coverNotes(schedule)].flatMap(totalsTold);
    if (!told.length) return notApplicable("No number is told together with its parts.");
    const [wrong] = told.filter((one) => !equals(one.total, sumOfParts(one)));
    if (!wrong) return observed([]);
    const added = `${wrong.parts.map((part) => toReadable(part)).join(" + ")} = ${toReadable(sumOfParts(wrong))}`;
    return observed([
      {
        outcome: "fail",
        values: { total: toReadable(wrong.total), sum: toReadable(sumOfParts(wrong)) },
        stated: toReadable(wrong.total),
        expected: toReadable(sumOfParts(wrong)),
        arithmetic: [added],
        paths: [kindOf(schedule) === "13G" ? "items.4" : "items.5"],
        settledBy: "the parts in the person's own record",
      },
    ]);
  },
};
