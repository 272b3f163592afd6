import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { received } from "../testing/received.ts";
import { items, schedule, signature } from "../testing/schedules.ts";

const told = (six: string) => schedule({ submission: received("2024-03-05"), items: items({ "6": six }) });

export const cases: readonly CheckCase[] = [
  {
    name: "a year written wrongly",
    schedule: told("On February 27, 2027, the Fund entered into an agreement."),
    expect: "fail",
    says: ["February 27, 2027", "March 5, 2024"],
  },
  {
    name: "signed before it",
    schedule: schedule({
      signatures: [signature("Jane Roe", "2024-03-05")],
      items: items({ "6": "On March 27, 2024, the Fund sold its shares." }),
    }),
    expect: "review",
  },
  { name: "on the day", schedule: told("On March 5, 2024, the Fund sold its shares."), expect: "pass" },
  {
    name: "a day to come",
    schedule: told("On March 5, 2027, the Notes issued to the Fund will mature."),
    expect: "pass",
  },
  { name: "a contract and five closings", schedule: ault, expect: "pass" },
  { name: "neither filed nor signed", schedule: schedule(), expect: "not applicable" },
];
