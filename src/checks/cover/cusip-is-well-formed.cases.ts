import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { schedule } from "../testing/schedules.ts";

const numbered = (...cusips: readonly string[]) =>
  schedule({ issuer: { name: null, cik: null, cusips, address: null } });

export const cases: readonly CheckCase[] = [
  { name: "09175M507", schedule: ault, expect: "pass" },
  { name: "037833100, a well-known one", schedule: numbered("037833100"), expect: "pass" },
  { name: "a digit turned", schedule: numbered("037833010"), expect: "fail", says: ["037833010"] },
  { name: "eight characters", schedule: numbered("03783310"), expect: "review", says: ["8 characters"] },
  { name: "an international number is another kind", schedule: numbered("US0378331005"), expect: "pass" },
  { name: "the placeholder of nine noughts", schedule: numbered("000000000"), expect: "pass" },
  { name: "not applicable", schedule: numbered("N/A"), expect: "not applicable" },
];
