import type { CheckCase } from "../testing/check-case.ts";
import { item, structured } from "../testing/schedules.ts";

const named = (cover: string | null, issuerName: string) =>
  structured({
    issuer: { name: cover, cik: null, cusips: [], address: null },
    items: { "1": item(issuerName, { parts: { issuerName } }) },
  });

export const cases: readonly CheckCase[] = [
  { name: "one name in two cases", schedule: named("MILL CO.", "Mill Co."), expect: "pass" },
  {
    name: "two names",
    schedule: named("Mill Co.", "Mill Corp."),
    expect: "fail",
    says: ["Mill Corp.", "Mill Co."],
  },
  { name: "no name on the cover", schedule: named(null, "Mill Co."), expect: "not applicable" },
];
