import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { received } from "../testing/received.ts";
import { amendment, day, schedule, signature } from "../testing/schedules.ts";

const filed = (event: string, on: string, form: string | null = null) =>
  amendment(1, { eventDate: day(event), submission: received(on, form) });

export const cases: readonly CheckCase[] = [
  { name: "signed the day after the event", schedule: ault, expect: "pass" },
  { name: "two business days over Good Friday", schedule: filed("2025-04-17", "2025-04-21"), expect: "pass" },
  {
    name: "a day more",
    schedule: filed("2025-04-17", "2025-04-22"),
    expect: "fail",
    says: ["April 21, 2025"],
  },
  {
    name: "two business days over Columbus Day",
    schedule: filed("2025-10-10", "2025-10-15"),
    expect: "pass",
  },
  {
    name: "signed on the third",
    schedule: amendment(1, {
      eventDate: day("2024-12-26"),
      signatures: [signature("Jane Roe", "2024-12-31")],
    }),
    expect: "review",
    says: ["December 30, 2024"],
  },
  { name: "promptly within ten days", schedule: filed("2012-02-01", "2012-02-11"), expect: "pass" },
  {
    name: "promptly after eleven",
    schedule: filed("2012-02-01", "2012-02-12"),
    expect: "review",
    says: ["11 days"],
  },
  { name: "the last day of promptly", schedule: filed("2024-02-04", "2024-02-09"), expect: "pass" },
  { name: "the first of two business days", schedule: filed("2024-02-05", "2024-02-09"), expect: "fail" },
  {
    name: "under cover of a tender offer statement",
    schedule: filed("2025-01-02", "2025-01-10", "SC TO-T/A"),
    expect: "not applicable",
  },
  {
    name: "an event after the signatures is no day to count from",
    schedule: { ...filed("1996-07-02", "1996-07-15"), signatures: [signature("Jane Roe", "1996-05-29")] },
    expect: "not applicable",
  },
  { name: "an original", schedule: schedule(), expect: "not applicable" },
  { name: "no date of the event", schedule: amendment(1, { eventDate: null }), expect: "not applicable" },
];
