import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { structured } from "../testing/schedules.ts";

const numbered = (cik: string | null) =>
  structured({ issuer: { name: "Mill Co.", cik, cusips: [], address: null } });

export const cases: readonly CheckCase[] = [
  { name: "ten digits", schedule: numbered("0000320193"), expect: "pass" },
  { name: "none", schedule: numbered(null), expect: "fail", says: ["not given"] },
  { name: "six digits", schedule: numbered("320193"), expect: "fail", says: ["320193"] },
  { name: "ten noughts", schedule: numbered("0000000000"), expect: "fail" },
  { name: "before EDGAR's form there was none on the face", schedule: ault, expect: "not applicable" },
];
