import type { CheckCase } from "../testing/check-case.ts";
import { harbor, row } from "../testing/harbor.ts";
import { form4, traded } from "../testing/insider-reports.ts";
import { person } from "../testing/schedules.ts";

const roes = [person("Jane Roe"), person("Roe Capital, L.P.")];
const telling = (...rows: readonly ReturnType<typeof row>[]) =>
  harbor({ reportingPersons: roes, transactions: rows });
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
    name: "as many on both",
    schedule: telling(row("2024-07-01 Purchase 500")),
    context: reported("2024-07-01 P 500"),
    expect: "pass",
  },
  {
    name: "another number of the same day",
    schedule: telling(row("2024-07-01 Purchase 500")),
    context: reported("2024-07-01 P 5000"),
    expect: "review",
    says: ["500 shares bought on July 1, 2024", "5,000"],
  },
  {
    name: "two lots told as one",
    schedule: telling(row("2024-07-01 Purchase 500")),
    context: reported("2024-07-01 P 200", "2024-07-01 P 300"),
    expect: "pass",
  },
  {
    name: "one trade told for the fund and for its manager",
    schedule: telling(
      row("2024-07-01 Sale 500", "Jane Roe"),
      row("2024-07-01 Sale 500", "Roe Capital, L.P."),
    ),
    context: reported("2024-07-01 S 500"),
    expect: "pass",
  },
  {
    name: "one trade on the forms of two owners",
    schedule: telling(row("2024-07-01 Sale 500")),
    context: {
      insiderReports: ["ROE JANE", "Roe Capital LP"].map((name) =>
        form4(name, "2024-07-01", [traded("2024-07-01 S 500")]),
      ),
    },
    expect: "pass",
  },
  {
    name: "two like trades on one form are two",
    schedule: telling(row("2024-07-01 Sale 500")),
    context: reported("2024-07-01 S 500", "2024-07-01 S 500"),
    expect: "pass",
  },
  {
    name: "two like trades told as other than their sum",
    schedule: telling(row("2024-07-01 Sale 700")),
    context: reported("2024-07-01 S 500", "2024-07-01 S 500"),
    expect: "review",
    says: ["1,000"],
  },
  {
    name: "a sale is not held against a purchase",
    schedule: telling(row("2024-07-01 Purchase 500")),
    context: reported("2024-07-01 S 700"),
    expect: "pass",
  },
  {
    name: "another class",
    schedule: { ...telling(row("2024-07-01 Purchase 500")), securityClass: "Class B Common Stock" },
    context: reported("2024-07-01 P 700"),
    expect: "not applicable",
  },
  {
    name: "no day in common",
    schedule: telling(row("2024-07-02 Purchase 500")),
    context: reported("2024-07-01 P 500"),
    expect: "not applicable",
  },
];
