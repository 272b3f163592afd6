import type { Schedule } from "../../model/schedule.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { harbor } from "../testing/harbor.ts";
import { form4, traded } from "../testing/insider-reports.ts";
import { received } from "../testing/received.ts";
import { day, person } from "../testing/schedules.ts";

const filed = (on: string, more: Partial<Schedule> = {}) =>
  harbor({
    form: "SC 13D/A",
    amendmentNumber: 2,
    submission: received(on),
    reportingPersons: [person("Jane Roe", "0 0 0 0 1000", { percentOfClass: "10" })],
    ...more,
  });
const trades = (...rows: readonly string[]) => [
  form4(
    "ROE JANE",
    "2024-07-01",
    rows.map((text) => traded(text)),
  ),
];
const between = (...rows: readonly string[]) => ({
  previous: filed("2024-06-03"),
  insiderReports: trades(...rows),
});

export const cases: readonly CheckCase[] = [
  {
    name: "one percent exactly on July 1, amended on July 3",
    schedule: filed("2024-07-03"),
    context: between("2024-06-28 P 99", "2024-07-01 P 1"),
    expect: "pass",
  },
  {
    name: "amended on July 5, after the holiday",
    schedule: filed("2024-07-05"),
    context: between("2024-06-28 P 99", "2024-07-01 P 1"),
    expect: "review",
    says: ["100 shares, 1.00% of the class, on July 1, 2024", "by July 3, 2024"],
  },
  {
    name: "a share short of one percent",
    schedule: filed("2024-07-23"),
    context: between("2024-06-28 P 99"),
    expect: "pass",
  },
  {
    name: "bought and sold again on one day",
    schedule: filed("2024-07-23"),
    context: between("2024-06-28 P 150", "2024-06-28 S 100"),
    expect: "pass",
  },
  {
    name: "an option exercised was owned before",
    schedule: filed("2024-07-23"),
    context: between("2024-06-28 M 150", "2024-06-28 P 1"),
    expect: "pass",
  },
  {
    name: "sold",
    schedule: filed("2024-07-23"),
    context: between("2024-06-28 S 150"),
    expect: "review",
    says: ["-150 shares, 1.50%"],
  },
  {
    name: "the issuer's own number is taken where it is given",
    schedule: filed("2024-07-23"),
    context: {
      ...between("2024-06-28 S 150"),
      reportedOutstanding: [{ shares: "20000", asOf: day("2024-05-31"), publishedOn: null, source: null }],
    },
    expect: "pass",
  },
  {
    name: "promptly within ten days",
    schedule: filed("2012-07-11"),
    context: { previous: filed("2012-06-01"), insiderReports: trades("2012-07-01 P 100") },
    expect: "pass",
  },
  {
    name: "promptly after eleven",
    schedule: filed("2012-07-12"),
    context: { previous: filed("2012-06-01"), insiderReports: trades("2012-07-01 P 100") },
    expect: "review",
    says: ["due promptly"],
  },
  {
    name: "the filing before is a Schedule 13G",
    schedule: filed("2024-07-23"),
    context: { ...between("2024-06-28 S 150"), previous: filed("2024-06-03", { form: "SC 13G" }) },
    expect: "not applicable",
  },
  {
    name: "no trade in between",
    schedule: filed("2024-07-23"),
    context: between("2024-06-03 S 150"),
    expect: "not applicable",
  },
  {
    name: "nobody says how many are outstanding",
    schedule: filed("2024-07-23"),
    context: {
      previous: filed("2024-06-03", { reportingPersons: [] }),
      insiderReports: trades("2024-06-28 S 150"),
    },
    expect: "not applicable",
  },
  {
    name: "the days of filing are not known",
    schedule: filed("2024-07-23", { submission: null }),
    context: between("2024-06-28 S 150"),
    expect: "not applicable",
  },
];
