import type { CheckCase } from "../testing/check-case.ts";
import { day, items, person, schedule } from "../testing/schedules.ts";

const owning = (aggregate: string, event: string, text = "") =>
  schedule({
    eventDate: day(event),
    reportingPersons: [person("Jane Roe", `0 0 0 0 ${aggregate}`)],
    items: items({ "4": text }),
  });
const at = (perShare: string) => ({ marketPrice: { perShare, on: day("2026-03-02") } });

export const cases: readonly CheckCase[] = [
  { name: "at the threshold", schedule: owning("13390000", "2026-03-02"), context: at("10"), expect: "pass" },
  {
    name: "a share more",
    schedule: owning("13390001", "2026-03-02"),
    context: at("10"),
    expect: "review",
    says: ["13,390,001", "$10.00", "$133,900,010.00", "$133,900,000.00"],
    who: ["Jane Roe"],
  },
  {
    name: "the year before",
    schedule: owning("13390000", "2026-02-16"),
    context: at("10"),
    expect: "review",
    says: ["$126,400,000.00"],
  },
  {
    name: "the schedule speaks of it",
    schedule: owning("90000000", "2026-03-02", "The waiting period under the HSR Act has expired."),
    context: at("10"),
    expect: "pass",
  },
  {
    name: "before the years known",
    schedule: owning("90000000", "2024-03-05"),
    context: at("10"),
    expect: "not applicable",
  },
  { name: "no price", schedule: owning("90000000", "2026-03-02"), expect: "not applicable" },
];
