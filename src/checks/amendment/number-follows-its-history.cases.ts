import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { amendment, day, items, schedule } from "../testing/schedules.ts";

const after = (number: number, text: string, ...amended: readonly string[]) =>
  amendment(number, { history: { text, originallyFiled: day("2020-01-02"), amended: amended.map(day) } });

export const cases: readonly CheckCase[] = [
  { name: "the eighth after seven", schedule: ault, expect: "pass" },
  {
    name: "the fourth after two",
    schedule: after(4, "", "2021-01-05", "2022-01-05"),
    expect: "review",
    says: ["No. 4", "2 amendments"],
  },
  {
    name: "the first after the original alone",
    schedule: after(1, "This Amendment No. 1 amends the Schedule 13D."),
    expect: "pass",
  },
  {
    name: "no number on the face, the third by Item 1",
    schedule: {
      ...schedule({ items: items({ "1": "This Amendment No. 3 relates to the Common Stock." }) }),
      form: "SC 13D/A",
    },
    expect: "review",
    says: ["Amendment No. 3"],
  },
  {
    name: "the text calls it the ninth",
    schedule: after(8, "This Amendment No. 9 amends the Schedule 13D."),
    expect: "fail",
    says: ["No. 8", "No. 9"],
  },
  {
    name: "dates out of order",
    schedule: after(3, "", "2022-01-05", "2021-01-05"),
    expect: "review",
    says: ["January 5, 2022"],
  },
  { name: "no history", schedule: schedule(), expect: "not applicable" },
];
