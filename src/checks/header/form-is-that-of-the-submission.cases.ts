import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { received } from "../testing/received.ts";
import { amendment, schedule, structured } from "../testing/schedules.ts";

export const cases: readonly CheckCase[] = [
  {
    name: "an amendment submitted as an original",
    schedule: amendment(3, { submission: received("1996-07-26", "SC 13D") }),
    expect: "review",
    says: ["SC 13D;", "Amendment No. 3"],
  },
  {
    name: "an original submitted as such",
    schedule: schedule({ submission: received("1996-07-26", "SC 13D") }),
    expect: "pass",
  },
  {
    name: "EDGAR's form",
    schedule: structured({ submission: received("2025-07-26", "SCHEDULE 13D") }),
    expect: "pass",
  },
  {
    name: "under cover of a tender offer statement",
    schedule: amendment(3, { submission: received("2025-01-10", "SC TO-T/A") }),
    expect: "not applicable",
  },
  { name: "no submission", schedule: ault, expect: "not applicable" },
];
