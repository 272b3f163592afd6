import { scheduleCitation } from "../../model/citation.ts";
import type { Schedule } from "../../model/schedule.ts";
import { isStructured } from "../applicability.ts";
import { ALWAYS, type Check, notApplicable, observed } from "../check.ts";
import { listed } from "../wording.ts";

export const institutionIsMarkedUnderRuleB: Check = {
  id: "item-3/institution-is-marked-under-rule-b",
  title: "Who files under Rule 13d-1(b) says which kind of institution it is, and nobody else does",
  catalogue: "S28",
  severity: "inconsistent",
  cite: scheduleCitation("13G", "Item 3"),
  inForce: ALWAYS,
  appliesTo: ["13G"],
  amendmentsToo: true,
  needs: [],
  messages: {
    none: "Rule 13d-1(b), which is for institutions, is marked; {shown}.",
    needless:
      "Only {rules} is marked, and Item 3 marks ({letters}), a kind of institution. Item 3 is asked of Rule 13d-1(b) alone.",
  },
  why: "Only the institutions that Rule 13d-1(b) lists may report under it, and Item 3 asks which of them the person is. A passive or an exempt investor leaves Item 3 alone.",
  falseAlarms: ["a mark that could not be read", "an institution that reports as a passive investor"],
  run: (schedule) => {
    const { rules } = schedule;
    if (!rules.length) return notApplicable("No rule is marked.");
    const letters = schedule.items["3"]?.marked ?? [];
    if (!rules.includes("13d-1(b)")) {
      if (!letters.length) return observed([]);
      return observed([
        {
          outcome: "review",
          wording: "needless",
          values: { rules: listed(rules), letters: listed(letters) },
          stated: listed(letters),
          paths: ["rules", "items.3"],
          settledBy: "under which rule the person reports",
          rootCause: "rule of the Schedule 13G",
        },
      ]);
    }
    const shown = showsNoInstitution(schedule, letters);
    if (shown === null || rules.length > 1) return observed([]);
    return observed([
      {
        outcome: "review",
        wording: "none",
        values: { shown },
        paths: [
          "rules",
          "items.3",
          ...schedule.reportingPersons.map((_, i) => `reportingPersons.${i}.types`),
        ],
        settledBy: "which kind of institution the person is, or under which other rule it reports",
        rootCause: "rule of the Schedule 13G",
      },
    ]);
  },
};

const INSTITUTIONS = /^(?:BD|BK|IC|IV|IA|EP|HC|SA|CP|FI)$/;

/** What speaks against an institution: Item 3's own answer, or a cover page with no such type; otherwise `null`. */
function showsNoInstitution(schedule: Schedule, letters: readonly string[]): string | null {
  const item = schedule.items["3"];
  if (item?.notApplicable === true && !letters.length) return "Item 3 says that it does not apply";
  if (isStructured(schedule) && item && !letters.length) return "Item 3 marks no kind of institution";
  const types = schedule.reportingPersons.map((person) =>
    person.types.map((type) => type.replace(/[^A-Za-z]/g, "").toUpperCase()),
  );
  const known = types.filter((own) => own.length > 0);
  const isNone = known.length > 0 && known.length === types.length;
  return isNone && !letters.length && !known.flat().some((type) => INSTITUTIONS.test(type))
    ? "no cover page types an institution, and Item 3 marks none"
    : null;
}
