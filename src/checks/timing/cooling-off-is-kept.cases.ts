import type { Schedule } from "../../model/schedule.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { harbor, row } from "../testing/harbor.ts";
import { form4, traded } from "../testing/insider-reports.ts";
import { received } from "../testing/received.ts";
import { person } from "../testing/schedules.ts";

/** The event is of July 23, 2024; filed on July 26, the ban ends with August 5. */
const left13G = (more: Partial<Schedule> = {}) =>
  harbor({
    previouslyOnSchedule13G: true,
    submission: received("2024-07-26"),
    reportingPersons: [person("Jane Roe")],
    ...more,
  });
const told = (...rows: readonly string[]) => left13G({ transactions: rows.map((text) => row(text)) });
const reported = (...rows: readonly string[]) => ({
  insiderReports: [
    form4(
      "ROE JANE",
      "2024-07-23",
      rows.map((text) => traded(text)),
    ),
  ],
});

export const cases: readonly CheckCase[] = [
  { name: "bought on the day of the event", schedule: told("2024-07-23 Purchase 500"), expect: "pass" },
  {
    name: "bought the day after",
    schedule: told("2024-07-24 Purchase 500"),
    expect: "review",
    says: ["July 24, 2024", "August 5, 2024"],
  },
  { name: "sold the day after", schedule: told("2024-07-24 Sale 500"), expect: "pass" },
  {
    name: "bought on the tenth day",
    schedule: left13G(),
    context: reported("2024-08-05 P 1"),
    expect: "review",
  },
  {
    name: "bought on the eleventh",
    schedule: left13G(),
    context: reported("2024-08-06 P 1"),
    expect: "pass",
  },
  { name: "granted, not bought", schedule: left13G(), context: reported("2024-07-30 A 1"), expect: "pass" },
  {
    name: "seven days are counted",
    schedule: told(...[24, 25, 26, 27, 28, 29, 30].map((n) => `2024-07-${n} Purchase 1`)),
    expect: "review",
    says: ["7 days"],
  },
  {
    name: "the filing before shows what the box does not",
    schedule: { ...told("2024-07-24 Purchase 500"), previouslyOnSchedule13G: false },
    context: { previous: harbor({ form: "SC 13G" }) },
    expect: "review",
  },
  {
    name: "a later amendment on which the box is still marked",
    schedule: { ...told("2024-07-24 Purchase 500"), form: "SC 13D/A", amendmentNumber: 2 },
    expect: "not applicable",
  },
  {
    name: "no Schedule 13G before",
    schedule: { ...told("2024-07-24 Purchase 500"), previouslyOnSchedule13G: false },
    expect: "not applicable",
  },
  { name: "no trades given", schedule: left13G(), expect: "not applicable" },
  {
    name: "not known when it was filed",
    schedule: { ...told("2024-07-24 Purchase 500"), submission: null },
    expect: "not applicable",
  },
];
