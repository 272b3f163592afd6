import { ALWAYS, BOTH_SCHEDULES, type Check, notApplicable, observed } from "../check.ts";
import { edgarRule, sameToEdgar } from "../facts/edgar-rule.ts";

export const issuerIsThatOfTheCover: Check = {
  id: "item-1/issuer-is-that-of-the-cover",
  title: "Item 1 names the issuer of the cover page",
  catalogue: "S32",
  severity: "suspends",
  cite: edgarRule("the issuer of Item 1 is that of the cover page"),
  inForce: ALWAYS,
  appliesTo: BOTH_SCHEDULES,
  structuredOnly: true,
  amendmentsToo: true,
  needs: [],
  messages: {
    fail: "Item 1 names the issuer {stated}; the cover page has {expected}.",
  },
  why: "EDGAR holds the issuer of Item 1 against that of the cover page and suspends a submission in which they differ.",
  falseAlarms: ["capitals and blanks, which do not count"],
  run: (schedule) => {
    const stated = schedule.items["1"]?.parts.issuerName ?? schedule.items["1"]?.parts.a;
    const expected = schedule.issuer.name;
    if (stated === undefined || expected === null)
      return notApplicable("The issuer is not named both on the cover page and in Item 1.");
    if (sameToEdgar(stated, expected)) return observed([]);
    return observed([
      {
        outcome: "fail",
        values: { stated, expected },
        stated,
        expected,
        paths: ["items.1.parts.issuerName", "issuer.name"],
        settledBy: "the issuer's name in EDGAR",
      },
    ]);
  },
};
