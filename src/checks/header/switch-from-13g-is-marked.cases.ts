import type { CheckCase } from "../testing/check-case.ts";
import { amendment, items, schedule } from "../testing/schedules.ts";

const boxed = (marked: boolean | null, text: string) =>
  schedule({ previouslyOnSchedule13G: marked, items: items({ "4": text }) });
const TOLD =
  "The Reporting Person previously reported its holding on a Schedule 13G filed on February 14, 2024.";

export const cases: readonly CheckCase[] = [
  {
    name: "told and not marked",
    schedule: boxed(false, TOLD),
    expect: "review",
    says: ["previously reported"],
  },
  { name: "told and marked", schedule: boxed(true, TOLD), expect: "pass" },
  { name: "not told", schedule: boxed(false, "None."), expect: "pass" },
  {
    name: "the right to file one is told",
    schedule: boxed(false, "The Reporting Person is not eligible to use Schedule 13G."),
    expect: "pass",
  },
  { name: "a face without the box", schedule: boxed(null, TOLD), expect: "not applicable" },
  { name: "an amendment", schedule: amendment(1), expect: "not applicable" },
];
