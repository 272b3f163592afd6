import type { CheckCase } from "../testing/check-case.ts";
import { received } from "../testing/received.ts";
import { amendment, day, schedule, signature } from "../testing/schedules.ts";

const filed = (event: string, on: string) => schedule({ eventDate: day(event), submission: received(on) });
const signed = (event: string, on: string) =>
  schedule({ eventDate: day(event), signatures: [signature("Jane Roe", on)] });

export const cases: readonly CheckCase[] = [
  { name: "the fifth business day", schedule: filed("2025-04-29", "2025-05-06"), expect: "pass" },
  {
    name: "the sixth",
    schedule: filed("2025-04-29", "2025-05-07"),
    expect: "fail",
    says: ["May 6, 2025", "1 day later"],
  },
  { name: "the fifth over Thanksgiving", schedule: filed("2025-11-24", "2025-12-02"), expect: "pass" },
  { name: "the tenth day of the old rule", schedule: filed("2007-11-19", "2007-11-29"), expect: "pass" },
  { name: "the eleventh day of the old rule", schedule: filed("2007-11-19", "2007-11-30"), expect: "fail" },
  { name: "the tenth day is a Sunday", schedule: filed("2007-11-15", "2007-11-26"), expect: "pass" },
  {
    name: "the fifth business day by the new rule's first day",
    schedule: filed("2024-02-05", "2024-02-12"),
    expect: "pass",
  },
  {
    name: "the tenth day by the old rule's last",
    schedule: filed("2024-02-04", "2024-02-14"),
    expect: "pass",
  },
  { name: "the tenth day under the new rule", schedule: filed("2024-02-05", "2024-02-15"), expect: "fail" },
  {
    name: "the fourth business day may have been a closure of the offices",
    schedule: filed("2024-12-18", "2024-12-27"),
    expect: "pass",
  },
  {
    name: "signed late",
    schedule: signed("2025-04-29", "2025-05-07"),
    expect: "review",
    says: ["signature"],
  },
  { name: "signed in time", schedule: signed("2025-04-29", "2025-05-06"), expect: "pass" },
  { name: "neither filed nor signed", schedule: schedule(), expect: "not applicable" },
  {
    name: "an event after the signatures is no day to count from",
    schedule: { ...filed("1996-07-02", "1996-08-15"), signatures: [signature("Jane Roe", "1996-05-29")] },
    expect: "not applicable",
  },
  { name: "an amendment", schedule: amendment(1), expect: "not applicable" },
];
