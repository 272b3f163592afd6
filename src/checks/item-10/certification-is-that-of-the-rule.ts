import { scheduleCitation } from "../../model/citation.ts";
import { type Check, notApplicable, observed } from "../check.ts";
import { DAY_OF_THREE_CATEGORIES } from "../facts/days-of-change.ts";
import { oneLine } from "../grammar/plain-text.ts";
import { listed } from "../wording.ts";

export const certificationIsThatOfTheRule: Check = {
  id: "item-10/certification-is-that-of-the-rule",
  title: "Item 10 certifies what the rule marked asks for",
  catalogue: "S28",
  severity: "required",
  cite: scheduleCitation("13G", "Item 10"),
  inForce: { from: DAY_OF_THREE_CATEGORIES, to: null },
  appliesTo: ["13G"],
  amendmentsToo: true,
  needs: [],
  messages: {
    ordinary:
      "Rule 13d-1(b) is marked; Item 10 does not certify that the securities were acquired in the ordinary course of business.",
    control:
      "{rules} is marked; Item 10 does not certify that the securities were not acquired to change or influence control.",
    institution:
      "Only Rule 13d-1(c) is marked; Item 10 gives the certification of an institution, that the securities were acquired in the ordinary course of business.",
    needless: "Only Rule 13d-1(d) is marked, which asks for no certification; Item 10 gives one.",
  },
  why: "An institution certifies the ordinary course of business and that control is not sought; a passive investor the second alone; who is exempt under Rule 13d-1(d) certifies nothing. The words of the wrong paragraph leave open which rule is meant.",
  falseAlarms: [
    "a certification in words of its own",
    "all of the form's certifications printed, with a mark that could not be read",
  ],
  run: ({ rules, certification }) => {
    const words = oneLine(certification ?? "");
    if (rules.length !== 1 || words.length < 60)
      return notApplicable("Not one rule is marked, or nothing is certified.");
    const isOrdinary = /ordinary course\b/i.test(words);
    const isPassive = /\bcontrol\b/i.test(words);
    const [rule] = rules;
    const wording =
      rule === "13d-1(d)"
        ? isPassive || isOrdinary
          ? "needless"
          : null
        : !isPassive
          ? "control"
          : rule === "13d-1(b)" && !isOrdinary
            ? "ordinary"
            : rule === "13d-1(c)" && isOrdinary
              ? "institution"
              : null;
    if (wording === null) return observed([]);
    return observed([
      {
        outcome: "review",
        wording,
        values: { rules: `Rule ${listed(rules)}` },
        stated: words.slice(0, 200),
        paths: ["rules", "certification"],
        settledBy: "under which rule the person reports",
        rootCause: "rule of the Schedule 13G",
      },
    ]);
  },
};
