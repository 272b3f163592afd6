import { isAmendment } from "../applicability.ts";
import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { edgarRule } from "../facts/edgar-rule.ts";

export const originalPointsBackAtNothing: Check = {
  id: "header/original-points-back-at-nothing",
  title: "An original gives no accession number of a filing before it",
  catalogue: "E10",
  severity: "advice",
  cite: edgarRule("an element that does not apply is not given"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  structuredOnly: true,
  amendmentsToo: true,
  needs: [],
  messages: {
    fail: "The form is {form}, an original, and it points back at the filing {stated}.",
  },
  why: "The number of a filing before belongs on an amendment. EDGAR warns of one on an original; most often the form type is the wrong one.",
  falseAlarms: ["none is known"],
  run: (schedule) => {
    const { form, previousAccessionNumber } = schedule;
    if (form === null || isAmendment(schedule)) return notApplicable("It is asked of originals.");
    if (previousAccessionNumber === null) return observed([]);
    return observed([
      {
        outcome: "fail",
        values: { form, stated: previousAccessionNumber },
        stated: previousAccessionNumber,
        paths: ["previousAccessionNumber", "form"],
        settledBy: "whether this is an original or an amendment",
      },
    ]);
  },
};
