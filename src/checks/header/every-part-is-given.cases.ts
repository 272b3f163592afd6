import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { item, structured } from "../testing/schedules.ts";

const answered = (letters: string) =>
  structured({
    items: { "5": item("", { parts: Object.fromEntries([...letters].map((letter) => [letter, "None."])) }) },
  });

export const cases: readonly CheckCase[] = [
  { name: "all five parts of Item 5", schedule: answered("abcde"), expect: "pass" },
  { name: "no 5(d)", schedule: answered("abce"), expect: "fail", says: ["Item 5(d) is"] },
  {
    name: "neither 5(d) nor 5(e)",
    schedule: answered("abc"),
    expect: "fail",
    says: ["Items 5(d) and 5(e) are"],
  },
  {
    name: "an amendment gives what changed",
    schedule: { ...answered("a"), form: "SCHEDULE 13D/A", amendmentNumber: 1 },
    expect: "not applicable",
  },
  { name: "before EDGAR's form", schedule: ault, expect: "not applicable" },
];
