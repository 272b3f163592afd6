import { decimal } from "../../base/decimal.ts";
import { atLeast, divide, rational, subtract } from "../../base/rational.ts";
import { ruleCitation } from "../../model/citation.ts";
import { ALWAYS, type Check, notApplicable, type Observation, observed } from "../check.ts";
import { personPath } from "../facts/powers.ts";
import { placesOfPercent } from "../facts/printed-percent.ts";
import { wholeText } from "../facts/texts.ts";
import { oneLine } from "../grammar/plain-text.ts";

const TWENTY = rational(20);
const OFFICE =
  /\b(?:is|serves as|serving as|as)(?: currently| also)? (?:an?|the) (?:[A-Z]?[\w-]+,? ){0,6}(?:director|chief executive officer|president|chairman|executive officer|officer) (?:and \w+ )?of (?:the )?(?:Issuer|Company)\b/i;

export const passiveInvestorIsBelowTwenty: Check = {
  id: "cover/passive-investor-is-below-twenty",
  title: "Who reports under Rule 13d-1(c) owns less than twenty percent and does not run the issuer",
  catalogue: "S29",
  severity: "required",
  cite: ruleCitation("13d-1(c)"),
  inForce: ALWAYS,
  appliesTo: ["13G"],
  amendmentsToo: true,
  needs: [],
  messages: {
    fail: "Rule 13d-1(c) is marked, which is for less than 20 percent; {who} reports {stated}.",
    review:
      "Rule 13d-1(c) is marked, which is for less than 20 percent; {who} reports {stated}, which may be rounded.",
    office:
      "Rule 13d-1(c), for holders without influence on control, is marked; the schedule tells of an office: “{words}”.",
  },
  why: "Schedule 13G under Rule 13d-1(c) is for passive investors: below twenty percent, and without purpose or effect of influencing control. At twenty percent a Schedule 13D is due. A director or officer of the issuer can seldom certify that he has no influence.",
  falseAlarms: [
    "an office of a person who does not report",
    "a percent that counts shares beyond a contractual limit",
  ],
  run: (schedule) => {
    const { rules, reportingPersons } = schedule;
    if (!rules.includes("13d-1(c)") || rules.length > 1)
      return notApplicable("Rule 13d-1(c) is not the only one marked.");
    const above = reportingPersons.flatMap(({ name, percentOfClass }, index): readonly Observation[] => {
      const percent = percentOfClass === null ? null : decimal(percentOfClass);
      if (percent === null || !atLeast(percent, TWENTY)) return [];
      const half = divide(rational(1), rational(2n * 10n ** BigInt(placesOfPercent(percentOfClass ?? ""))));
      return [
        {
          outcome: atLeast(subtract(percent, half), TWENTY) ? "fail" : "review",
          values: { who: name, stated: `${percentOfClass}%` },
          who: [name],
          stated: `${percentOfClass}%`,
          expected: "less than 20%",
          paths: [personPath(index, "percentOfClass"), "rules"],
          settledBy: "the exact percent, and the rule under which the person reports",
        },
      ];
    });
    const words = OFFICE.exec(oneLine(wholeText(schedule)))?.[0];
    if (above.length || !words) return observed(above);
    return observed([
      {
        outcome: "review",
        wording: "office",
        values: { words },
        paths: ["rules", "items"],
        settledBy: "whether the holder can influence the control of the issuer",
      },
    ]);
  },
};
