import { moreThan, ONE, type Rational } from "../../base/rational.ts";
import { ruleCitation } from "../../model/citation.ts";
import type { Outcome } from "../../model/outcome.ts";
import { allOf } from "../all-of.ts";
import { alwaysInForce, type Rule } from "../rule.ts";

/**
 * Rule 13d-1(b)(1): a short-form Schedule 13G in place of a 13D for a person (i) that acquired the securities in the ordinary
 * course of its business and not with the purpose nor with the effect of changing or influencing the control of the issuer, (ii)
 * that is of a listed kind: broker or dealer, bank, insurance company, registered investment company, investment adviser, employee
 * benefit plan or endowment fund, parent or control person, savings association, church plan, non-US institution of the same
 * functions, or a group of such, and (iii) that has promptly told anyone for whose account it holds more than five percent on a
 * discretionary basis of what that person might have to report.
 *
 * A parent or control person qualifies where what it holds directly, and its subsidiaries of no listed kind hold, does not exceed
 * one percent. All legs are needed.
 */
export const qualifiedInstitution: Rule<typeof decide> = {
  id: "13d-1(b)(1)",
  cite: ruleCitation("13d-1(b)(1)"),
  title: "An institution of a listed kind that holds in the ordinary course may file a Schedule 13G",
  alsoCalled: ["QII", "qualified institutional investor", "eligible institution", "13G institution"],
  versions: alwaysInForce(decide),
  notCovered: [
    "whether the regulation of a non-US institution is comparable",
    "the nomination exception, which referred to a rule that was vacated",
  ],
};

/** What Rule 13d-1(b)(1) asks; `null` where nobody says. */
export interface InstitutionFacts {
  readonly inOrdinaryCourse: boolean | null;
  readonly hasControlPurpose: boolean | null;
  /** The code of row 12 of the cover page: BD, BK, IC, IV, IA, EP, HC, SA, CP, FI, or another, which is of no listed kind. */
  readonly type: string | null;
  readonly hasNotified: boolean | null;
  /** Of a parent: the percent that it holds directly and through subsidiaries of no listed kind. */
  readonly directPercent: Rational | null;
  readonly writeIn: string;
}

/** The codes of the kinds (A) to (J). */
export const institutionTypes = ["BD", "BK", "IC", "IV", "IA", "EP", "HC", "SA", "CP", "FI"] as const;

function decide(facts: InstitutionFacts): Outcome {
  const { inOrdinaryCourse, hasControlPurpose, type, hasNotified, directPercent, writeIn } = facts;
  return allOf(qualifiedInstitution.cite, "an institution that may file under 13d-1(b)", writeIn, [
    {
      what: "it is acquired in the ordinary course of business",
      is: inOrdinaryCourse,
      key: "ordinary-course",
    },
    {
      what: "there is no purpose or effect of changing or influencing control",
      is: hasControlPurpose === null ? null : !hasControlPurpose,
      key: "control-purpose",
    },
    {
      what: "the person is of a kind that (b)(1)(ii) lists",
      is: type === null ? null : institutionTypes.some((each) => each === type),
      key: "types",
    },
    {
      what: "those for whom more than 5% is held on a discretionary basis were told",
      is: hasNotified,
      key: "notified",
    },
    ...(type === "HC"
      ? [
          {
            what: "a parent's own holdings do not exceed 1%",
            is: directPercent === null ? null : !moreThan(directPercent, ONE),
            key: "direct-percent",
          },
        ]
      : []),
  ]);
}
