import type { CheckCase } from "../testing/check-case.ts";
import { harbor, row } from "../testing/harbor.ts";
import { form4, traded } from "../testing/insider-reports.ts";
import { received } from "../testing/received.ts";
import { items, person, signature } from "../testing/schedules.ts";

const telling = (text: string, ...rows: readonly string[]) =>
  harbor({
    reportingPersons: [person("Jane Roe")],
    items: items({ "5": text }),
    transactions: rows.map((one) => row(one)),
  });
const reported = (...rows: readonly string[]) => [
  form4(
    "ROE JANE",
    "2024-07-01",
    rows.map((text) => traded(text)),
  ),
];

export const cases: readonly CheckCase[] = [
  {
    name: "told in a row",
    schedule: telling("(c) The trades were these.", "2024-07-01 Purchase 500"),
    context: { insiderReports: reported("2024-07-01 P 500") },
    expect: "pass",
  },
  {
    name: "told in a sentence",
    schedule: telling("(c) On July 1, 2024, Ms. Roe bought 500 shares."),
    context: { insiderReports: reported("2024-07-01 P 500") },
    expect: "pass",
  },
  {
    name: "one day left out",
    schedule: telling("(c) The trades were these.", "2024-07-01 Purchase 500"),
    context: { insiderReports: reported("2024-07-01 P 500", "2024-07-02 P 40") },
    expect: "review",
    says: ["July 2, 2024"],
    silentOn: ["July 1, 2024"],
  },
  {
    name: "none said, and some there were",
    schedule: telling("(c) Ms. Roe has not effected any transactions in the past sixty days."),
    context: { insiderReports: reported("2024-07-02 S 40") },
    expect: "review",
    says: ["there were no transactions"],
  },
  {
    name: "seven days left out are counted",
    schedule: telling("(c) The trades were these."),
    context: {
      insiderReports: reported(...[1, 2, 3, 5, 8, 9, 10].map((n) => `2024-07-${n < 10 ? "0" : ""}${n} P 5`)),
    },
    expect: "review",
    says: ["7 days, the first July 1, 2024"],
  },
  {
    name: "the sixtieth day before counts",
    schedule: telling("(c) Nothing to tell."),
    context: { insiderReports: reported("2024-05-24 P 40") },
    expect: "review",
  },
  {
    name: "the sixty-first does not",
    schedule: telling("(c) Nothing to tell."),
    context: { insiderReports: reported("2024-05-23 P 40") },
    expect: "not applicable",
  },
  {
    name: "before the last Schedule 13D",
    schedule: telling("(c) None."),
    context: {
      insiderReports: reported("2024-07-01 P 40"),
      previous: harbor({
        submission: received("2024-07-02"),
        signatures: [signature("Jane Roe", "2024-07-02")],
      }),
    },
    expect: "not applicable",
  },
  {
    name: "a gift is told or not by custom",
    schedule: telling("(c) None."),
    context: { insiderReports: reported("2024-07-02 G 40") },
    expect: "not applicable",
  },
  {
    name: "Item 5(c) refers to an annex",
    schedule: telling("(c) See Annex A."),
    context: { insiderReports: reported("2024-07-02 P 40") },
    expect: "not applicable",
  },
  {
    name: "no Item 5",
    schedule: harbor({ reportingPersons: [person("Jane Roe")] }),
    context: { insiderReports: reported("2024-07-02 P 40") },
    expect: "not applicable",
  },
];
