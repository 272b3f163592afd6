import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { person, schedule } from "../testing/schedules.ts";

const group = (...rows: readonly string[]) =>
  schedule({
    reportingPersons: rows.map((row, i) => person(`Member ${i + 1}`, row, { memberOfGroup: "a" })),
  });

export const cases: readonly CheckCase[] = [
  { name: "each its own", schedule: ault, expect: "pass" },
  {
    name: "one prints the group's 600, two their own",
    schedule: group("100 0 100 0 600", "200 0 200 0 200", "300 0 300 0 300"),
    expect: "review",
    says: ["Member 1", "600"],
  },
  {
    name: "all print the group's",
    schedule: group("100 0 100 0 600", "200 0 200 0 600", "300 0 300 0 600"),
    expect: "pass",
  },
  { name: "two members", schedule: group("100 0 100 0 300", "200 0 200 0 200"), expect: "not applicable" },
];
