import type { CheckCase } from "../testing/check-case.ts";
import { amendment, person, schedule, schedule13G } from "../testing/schedules.ts";

const of = (percents: readonly (string | null)[], memberOfGroup: "a" | "b" | null = null) => ({
  reportingPersons: percents.map((percentOfClass, i) =>
    person(`Roe ${i}`, "- - - - -", { percentOfClass, memberOfGroup }),
  ),
});
const after = (...percents: readonly (string | null)[]) => ({ previous: amendment(1, of(percents)) });

export const cases: readonly CheckCase[] = [
  {
    name: "over five again by an amendment",
    schedule: amendment(2, of(["5.2"])),
    context: after("5.0"),
    expect: "review",
    says: ["5.0%", "5.2%", "new original"],
  },
  {
    name: "below five still",
    schedule: amendment(2, of(["<1"])),
    context: after("3.1"),
    expect: "review",
    says: ["less than 1%", "too"],
  },
  { name: "more than five before", schedule: amendment(2, of(["4"])), context: after("5.1"), expect: "pass" },
  {
    name: "one of two had more",
    schedule: amendment(2, of(["4", "4"])),
    context: after("3", "5.1"),
    expect: "pass",
  },
  {
    name: "a group is counted together",
    schedule: amendment(2, of(["4", "4"], "a")),
    context: { previous: amendment(1, of(["4", "4"], "a")) },
    expect: "pass",
  },
  { name: "an original", schedule: schedule(of(["5.2"])), context: after("4"), expect: "not applicable" },
  {
    name: "a percent is missing",
    schedule: amendment(2, of(["5.2"])),
    context: after("4", null),
    expect: "not applicable",
  },
  {
    name: "the filing before is on the other schedule",
    schedule: amendment(2, of(["5.2"])),
    context: { previous: schedule13G(of(["4"])) },
    expect: "not applicable",
  },
  { name: "nothing before given", schedule: amendment(2, of(["5.2"])), expect: "not applicable" },
];
