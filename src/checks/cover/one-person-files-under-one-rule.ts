import { ruleCitation } from "../../model/citation.ts";
import { ALWAYS, type Check, notApplicable, observed } from "../check.ts";
import { listed } from "../wording.ts";

export const onePersonFilesUnderOneRule: Check = {
  id: "cover/one-person-files-under-one-rule",
  title: "One person files its Schedule 13G under one rule",
  catalogue: "S28",
  severity: "inconsistent",
  cite: ruleCitation("13d-1(b)"),
  inForce: ALWAYS,
  appliesTo: ["13G"],
  amendmentsToo: true,
  needs: [],
  messages: {
    review: "{who} alone files, and Rules {rules} are marked. Each asks for something else.",
  },
  why: "Rule 13d-1(b) is for institutions, (c) for passive investors below twenty percent, (d) for those exempt from Schedule 13D. Deadlines, certification and Item 3 hang on which it is, and one person is only one of them.",
  falseAlarms: ["a holder who moves from one rule to another"],
  run: ({ rules, reportingPersons }) => {
    const [only, another] = reportingPersons;
    if (!only || another || !rules.length)
      return notApplicable("There is not one reporting person, or no rule is marked.");
    const different = [...new Set(rules)];
    if (different.length < 2) return observed([]);
    return observed([
      {
        outcome: "review",
        values: { who: only.name, rules: listed(different) },
        who: [only.name],
        stated: listed(different),
        expected: "one rule",
        paths: ["rules"],
        settledBy: "under which rule the holder reports",
      },
    ]);
  },
};
