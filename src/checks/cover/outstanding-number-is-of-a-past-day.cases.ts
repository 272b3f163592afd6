import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { received } from "../testing/received.ts";
import { items, schedule, signature } from "../testing/schedules.ts";

const asOf = (day: string) =>
  schedule({
    submission: received("2011-02-14"),
    items: items({ "5": `This is 17.6% of the shares outstanding as of ${day}.` }),
  });

export const cases: readonly CheckCase[] = [
  {
    name: "a year too late",
    schedule: asOf("December 31, 2011"),
    expect: "fail",
    says: ["December 31, 2011"],
  },
  { name: "the day of filing", schedule: asOf("February 14, 2011"), expect: "pass" },
  {
    name: "a day after the signature",
    schedule: {
      ...asOf("February 15, 2011"),
      submission: null,
      signatures: [signature("Jane Roe", "2011-02-14")],
    },
    expect: "review",
    says: ["signature"],
  },
  { name: "of the day of the event", schedule: ault, expect: "pass" },
  { name: "no number", schedule: schedule(), expect: "not applicable" },
];
