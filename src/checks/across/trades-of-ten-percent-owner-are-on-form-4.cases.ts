import type { CheckCase } from "../testing/check-case.ts";
import { harbor, row } from "../testing/harbor.ts";
import { form4, traded } from "../testing/insider-reports.ts";
import { person } from "../testing/schedules.ts";

const roe = person("Jane Roe", "- - - - -", { percentOfClass: "12", types: ["IN"] });
const telling = (...rows: readonly string[]) =>
  harbor({ reportingPersons: [roe], transactions: rows.map((text) => row(text)) });
const reported = (...rows: readonly string[]) => ({
  insiderReports: [
    form4(
      "ROE JANE",
      "2024-07-01",
      rows.map((text) => traded(text)),
    ),
  ],
});

export const cases: readonly CheckCase[] = [
  {
    name: "the day has its Form 4",
    schedule: telling("2024-07-01 Purchase 500"),
    context: reported("2024-07-01 P 500"),
    expect: "pass",
  },
  {
    name: "a day without one",
    schedule: telling("2024-07-01 Purchase 500", "2024-07-02 Purchase 40"),
    context: reported("2024-07-01 P 500"),
    expect: "review",
    says: ["July 2, 2024", "that day"],
    silentOn: ["July 1, 2024"],
    who: ["Jane Roe"],
  },
  {
    name: "seven days without one are counted",
    schedule: telling(
      ...[2, 3, 5, 8, 9, 10, 11].map((day) => `2024-07-${String(day).padStart(2, "0")} Sale 1`),
    ),
    context: reported("2024-07-01 P 500"),
    expect: "review",
    says: ["7 days, the first July 2, 2024"],
  },
  {
    name: "none of her forms given",
    schedule: telling("2024-07-02 Purchase 40"),
    context: { insiderReports: [] },
    expect: "not applicable",
  },
  { name: "no rows", schedule: telling(), context: reported("2024-07-01 P 500"), expect: "not applicable" },
  {
    name: "an owner of less",
    schedule: harbor({
      reportingPersons: [{ ...roe, percentOfClass: "9.9" }],
      transactions: [row("2024-07-02 Purchase 40")],
    }),
    context: reported("2024-07-01 P 500"),
    expect: "not applicable",
  },
];
