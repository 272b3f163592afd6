import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { person, schedule, schedule13G } from "../testing/schedules.ts";

const typed = (name: string, ...types: readonly string[]) => ({
  reportingPersons: [person(name, "- - - - -", { types })],
});

export const cases: readonly CheckCase[] = [
  { name: "a corporation and four individuals", schedule: ault, expect: "pass" },
  { name: "FI on Schedule 13D", schedule: schedule(typed("Bank AG", "FI")), expect: "fail", says: ["FI"] },
  { name: "FI on Schedule 13G", schedule: schedule13G(typed("Bank AG", "FI")), expect: "pass" },
  {
    name: "IN for a limited liability company",
    schedule: schedule(typed("North Fund, LLC", "IN")),
    expect: "review",
    says: ["North Fund, LLC"],
  },
  { name: "no type", schedule: schedule(typed("Jane Roe")), expect: "not applicable" },
];
