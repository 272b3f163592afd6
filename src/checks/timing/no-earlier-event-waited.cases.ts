import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { amendment, day, items, schedule } from "../testing/schedules.ts";

const telling = (text: string) =>
  amendment(2, {
    history: { text: "", originallyFiled: day("2023-01-05"), amended: [day("2024-01-10")] },
    items: items({ "6": text }),
  });

export const cases: readonly CheckCase[] = [
  {
    name: "a contract and five closings between two amendments",
    schedule: ault,
    expect: "review",
    says: ["October 24, 2023", "November 6, 2023", "March 19, 2024"],
    silentOn: ["October 13, 2023", "December 22, 2019"],
  },
  {
    name: "a contract of two months before",
    schedule: telling("On May 20, 2024, Fund entered into a voting agreement."),
    expect: "review",
  },
  {
    name: "a contract of the week of the event",
    schedule: telling("On July 20, 2024, Fund entered into a voting agreement."),
    expect: "pass",
  },
  {
    name: "a contract told already",
    schedule: telling("On January 9, 2024, Fund entered into a voting agreement."),
    expect: "pass",
  },
  { name: "an original", schedule: schedule(), expect: "not applicable" },
];
