import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { person, schedule } from "../testing/schedules.ts";

const counting = (text: string) =>
  schedule({
    reportingPersons: [
      person("North Fund, L.P.", "0 900 0 900 900"),
      person("Jane Roe", "100 900 100 900 1000", { comment: text }),
    ],
  });

export const cases: readonly CheckCase[] = [
  { name: "the man behind the company counts what it reports", schedule: ault, expect: "pass" },
  {
    name: "a hundred too few",
    schedule: counting("Consists of (i) 200 shares and (ii) 800 shares held by North Fund, L.P."),
    expect: "review",
    says: ["800", "900"],
  },
  {
    name: "all of them",
    schedule: counting("Consists of (i) 100 shares and (ii) 900 shares held by North Fund, L.P."),
    expect: "pass",
  },
  {
    name: "shares held by somebody else",
    schedule: counting("Consists of (i) 100 shares and (ii) 900 shares held by a trust."),
    expect: "not applicable",
  },
];
