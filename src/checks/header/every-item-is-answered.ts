import { scheduleCitation } from "../../model/citation.ts";
import { isStructured, kindOf } from "../applicability.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { listed } from "../wording.ts";

export const everyItemIsAnswered: Check = {
  id: "header/every-item-is-answered",
  title: "An original answers every item of its form",
  catalogue: "S16",
  severity: "required",
  cite: scheduleCitation("13D", "Instruction A"),
  cite13G: scheduleCitation("13G", "Instruction C"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  amendmentsToo: false,
  needs: [],
  messages: {
    fail: "{items} without an answer; an original answers every item, if only with 'not applicable'.",
    review: "{items} not found; an original answers every item, if only with 'not applicable'.",
  },
  why: "The form says: answer every item, and say so where an item does not apply or the answer is no. An amendment need only give what changed.",
  falseAlarms: ["an item that the document answers under another heading", "an item that could not be read"],
  run: (schedule) => {
    const kind = kindOf(schedule);
    const last = kind === "13D" ? 7 : 10;
    const expected = Array.from({ length: last }, (_, i) => String(i + 1));
    const missing = expected.filter((number) => schedule.items[number] === undefined);
    if (missing.length === last) return notApplicable("No item was found at all.");
    const optional = (number: string) =>
      kind === "13G" && isStructured(schedule) && ["3", "5", "6", "7", "8", "9", "10"].includes(number);
    const owed = missing.filter((number) => !optional(number));
    if (!owed.length) return observed([]);
    const words = `${owed.length === 1 ? "Item" : "Items"} ${listed(owed)} ${owed.length === 1 ? "is" : "are"}`;
    return observed([
      {
        outcome: isStructured(schedule) ? "fail" : "review",
        values: { items: words },
        stated: listed(expected.filter((number) => !missing.includes(number))),
        expected: `1 to ${last}`,
        paths: ["items"],
        settledBy: "an answer under each item's number and caption",
      },
    ]);
  },
};
