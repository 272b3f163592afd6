import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { person, signature, structured } from "../testing/schedules.ts";

const signedBy = (...names: readonly string[]) =>
  structured({
    reportingPersons: [person("North Fund, L.P."), person("Jane Roe")],
    signatures: names.map((name) => signature(name)),
  });

export const cases: readonly CheckCase[] = [
  { name: "each under its name", schedule: signedBy("North Fund, L.P.", "JANE ROE"), expect: "pass" },
  {
    name: "a comma less",
    schedule: signedBy("North Fund L.P.", "Jane Roe"),
    expect: "fail",
    says: ["No signature", "heads a signature"],
  },
  { name: "nobody for the fund", schedule: signedBy("Jane Roe"), expect: "fail", who: ["North Fund, L.P."] },
  { name: "an older form is not held to the letter", schedule: ault, expect: "not applicable" },
];
