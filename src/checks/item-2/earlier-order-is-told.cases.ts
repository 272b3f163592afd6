import type { CheckCase } from "../testing/check-case.ts";
import { amendment, day, items, schedule } from "../testing/schedules.ts";

const NONE = "(e) No Reporting Person has in five years been subject to such an order.";
const ORDER =
  "(e) On May 1, 2021 Jane Roe, without admitting or denying the findings, consented to an order of the Commission.";
const telling = (part: string, event: string, more: Readonly<Record<string, string>> = {}) =>
  schedule({ eventDate: day(event), items: items({ "2": part, ...more }) });
const now = (event: string) => ({ ...telling(NONE, event), form: "SC 13D/A" as const, amendmentNumber: 1 });

export const cases: readonly CheckCase[] = [
  {
    name: "told in 2022, gone in 2024",
    schedule: now("2024-07-23"),
    context: { previous: telling(ORDER, "2022-03-01") },
    expect: "review",
    says: ["in 2022"],
  },
  {
    name: "older than five years",
    schedule: now("2027-07-23"),
    context: { previous: telling(ORDER, "2022-03-01") },
    expect: "pass",
  },
  {
    name: "never told",
    schedule: now("2024-07-23"),
    context: { previous: telling(NONE, "2022-03-01") },
    expect: "pass",
  },
  { name: "no filing before", schedule: now("2024-07-23"), expect: "pass" },
  {
    name: "Item 4 tells of one",
    schedule: telling(NONE, "2024-07-23", {
      "4": "In 2023 Mr. Roe consented to the entry of a cease-and-desist order.",
    }),
    expect: "review",
    says: ["Item 4 tells"],
  },
  { name: "Item 2 is not restated", schedule: amendment(1), expect: "not applicable" },
];
