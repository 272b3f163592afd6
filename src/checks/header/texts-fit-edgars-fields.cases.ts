import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { item, notice, person, structured } from "../testing/schedules.ts";

const names = (length: number) => structured({ reportingPersons: [person("N".repeat(length))] });
const part = (number: string, letter: string, length: number) =>
  structured({ items: { [number]: item("", { parts: { [letter]: "x".repeat(length) } }) } });

export const cases: readonly CheckCase[] = [
  { name: "a name of 150 characters", schedule: names(150), expect: "pass" },
  { name: "a name of 151 characters", schedule: names(151), expect: "fail", says: ["151", "150"] },
  { name: "an item of 20,000 characters", schedule: part("4", "transactionPurpose", 20_000), expect: "pass" },
  { name: "an item of 20,001 characters", schedule: part("4", "transactionPurpose", 20_001), expect: "fail" },
  {
    name: "a citizenship of 2,001 characters",
    schedule: part("2", "f", 2_001),
    expect: "fail",
    says: ["Item 2(f)"],
  },
  { name: "an occupation of 2,001 characters", schedule: part("2", "c", 2_001), expect: "pass" },
  {
    name: "a person to notify of 31 characters",
    schedule: structured({ noticePersons: [notice("N".repeat(31))] }),
    expect: "fail",
  },
  {
    name: "a street of 41 characters",
    schedule: structured({
      issuer: {
        name: "Mill Co.",
        cik: null,
        cusips: [],
        address: {
          lines: [],
          street1: "s".repeat(41),
          street2: null,
          city: null,
          stateOrCountry: null,
          zipCode: null,
        },
      },
    }),
    expect: "fail",
    says: ["The issuer's street"],
  },
  { name: "before EDGAR's form there was no field", schedule: ault, expect: "not applicable" },
];
