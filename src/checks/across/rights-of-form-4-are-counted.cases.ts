import type { CheckCase } from "../testing/check-case.ts";
import { harbor } from "../testing/harbor.ts";
import { form4, holds, optionOver } from "../testing/insider-reports.ts";
import { day, person } from "../testing/schedules.ts";

const owning = (aggregate: string) =>
  harbor({ reportingPersons: [person("Jane Roe", `0 0 0 0 ${aggregate}`)] });
const given = (...rights: readonly ReturnType<typeof optionOver>[]) => ({
  insiderReports: [form4("ROE JANE", "2024-07-01", [holds("500")], { derivative: rights })],
});

export const cases: readonly CheckCase[] = [
  {
    name: "usable on the sixtieth day, and the aggregate is the shares alone",
    schedule: owning("500"),
    context: given(optionOver("200", "2024-09-21")),
    expect: "review",
    says: ["200 shares", "just the shares held"],
    who: ["Jane Roe"],
  },
  {
    name: "usable on the sixty-first day",
    schedule: owning("500"),
    context: given(optionOver("200", "2024-09-22")),
    expect: "pass",
  },
  {
    name: "counted",
    schedule: owning("700"),
    context: given(optionOver("200", "2024-01-01")),
    expect: "pass",
  },
  {
    name: "more rights than the aggregate",
    schedule: owning("600"),
    context: given(optionOver("200", "2024-01-01"), optionOver("401", "2024-01-01")),
    expect: "review",
    says: ["601 shares", "less than these alone"],
  },
  {
    name: "ended before the event",
    schedule: owning("500"),
    context: given(
      optionOver("200", "2024-01-01", { expirationDate: { value: day("2024-07-22"), footnotes: [] } }),
    ),
    expect: "pass",
  },
  {
    name: "a note at the title tells of vesting, whatever the day",
    schedule: owning("500"),
    context: {
      insiderReports: [
        form4("ROE JANE", "2024-07-01", [holds("500")], {
          derivative: [
            optionOver("200", "2024-01-01", { title: { value: "Stock Option", footnotes: ["F1"] } }),
          ],
          footnotes: [{ id: "F1", text: "A quarter vested on January 1, 2024, the rest vests monthly." }],
        }),
      ],
    },
    expect: "pass",
  },
  {
    name: "a note of something else",
    schedule: owning("500"),
    context: {
      insiderReports: [
        form4("ROE JANE", "2024-07-01", [holds("500")], {
          derivative: [
            optionOver("200", "2024-01-01", { title: { value: "Stock Option", footnotes: ["F1"] } }),
          ],
          footnotes: [{ id: "F1", text: "Granted under the plan of 2019." }],
        }),
      ],
    },
    expect: "review",
  },
  {
    name: "a note says that it can be used now",
    schedule: owning("500"),
    context: {
      insiderReports: [
        form4("ROE JANE", "2024-07-01", [holds("500")], {
          derivative: [optionOver("200", null, { exerciseDate: { value: null, footnotes: ["F1"] } })],
          footnotes: [{ id: "F1", text: "The option is fully vested and exercisable." }],
        }),
      ],
    },
    expect: "review",
    says: ["200 shares"],
  },
  { name: "no day given", schedule: owning("500"), context: given(optionOver("200", null)), expect: "pass" },
  {
    name: "used up",
    schedule: owning("500"),
    context: given(
      optionOver("200", "2024-01-01", {
        kind: "transaction",
        acquiredOrDisposed: { value: "D", footnotes: [] },
        sharesAfter: { value: "0", footnotes: [] },
      }),
    ),
    expect: "pass",
  },
  {
    name: "over another class",
    schedule: owning("500"),
    context: given(
      optionOver("200", "2024-01-01", {
        underlyingTitle: { value: "Series A Preferred Stock", footnotes: [] },
      }),
    ),
    expect: "pass",
  },
  {
    name: "forms of others",
    schedule: owning("500"),
    context: { insiderReports: [form4("DOE JOHN", "2024-07-01", [])] },
    expect: "not applicable",
  },
];
