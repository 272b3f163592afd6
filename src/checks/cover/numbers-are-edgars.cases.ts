import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { person, structured } from "../testing/schedules.ts";

const owning = (rows: string, percentOfClass: string | null = null, cik: string | null = null) =>
  structured({ reportingPersons: [person("Jane Roe", rows, { percentOfClass, cik })] });
const cusip = (number: string) =>
  structured({
    issuer: { name: null, cik: null, cusips: [number], address: null },
    reportingPersons: [person("Jane Roe")],
  });

export const cases: readonly CheckCase[] = [
  {
    name: "parts of a share",
    schedule: owning("942779.94 0 11615772.8 0 11615772.8", "60.4"),
    expect: "pass",
  },
  {
    name: "three digits behind the point",
    schedule: owning("1.555 0 0 0 2"),
    expect: "fail",
    says: ["1.555"],
  },
  { name: "fifteen digits", schedule: owning("100000000000000 0 0 0 0"), expect: "fail" },
  { name: "a hundred percent", schedule: owning("1 0 1 0 1", "100.0"), expect: "pass" },
  { name: "a percent in words", schedule: owning("1 0 1 0 1", "<1"), expect: "fail", says: ["less than 1%"] },
  { name: "more than a hundred percent", schedule: owning("1 0 1 0 1", "100.1"), expect: "fail" },
  { name: "a percent of six characters", schedule: owning("1 0 1 0 1", "9.9999"), expect: "fail" },
  {
    name: "a number of a filer with a dash",
    schedule: owning("1 0 1 0 1", null, "12-34"),
    expect: "fail",
    says: ["12-34"],
  },
  { name: "a placeholder of nine noughts", schedule: cusip("000000000"), expect: "pass" },
  { name: "eight characters", schedule: cusip("12345678"), expect: "fail", says: ["8 characters"] },
  { name: "before EDGAR's form", schedule: ault, expect: "not applicable" },
];
