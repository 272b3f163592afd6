import type { CheckCase } from "../testing/check-case.ts";
import { items, schedule } from "../testing/schedules.ts";

const telling = (text: string) => schedule({ items: items({ "5": text }) });

export const cases: readonly CheckCase[] = [
  {
    name: "options left out",
    schedule: telling(
      "Does not include 500 shares issuable upon exercise of options that are currently exercisable.",
    ),
    expect: "review",
    says: ["500 shares"],
  },
  {
    name: "options that may not be exercised yet",
    schedule: telling(
      "Does not include 500 shares issuable upon exercise of options not exercisable within 60 days.",
    ),
    expect: "pass",
  },
  {
    name: "a limit stands in the way",
    schedule: telling(
      "Excludes 500 shares issuable upon exercise of currently exercisable warrants because of the limitation on ownership.",
    ),
    expect: "pass",
  },
  { name: "no Item 5", schedule: schedule(), expect: "not applicable" },
];
