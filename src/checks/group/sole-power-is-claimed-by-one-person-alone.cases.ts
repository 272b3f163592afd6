import { ault } from "../testing/ault.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { items, person, schedule } from "../testing/schedules.ts";

const pages = (...rows: readonly string[]) =>
  schedule({
    reportingPersons: rows.map((row, i) => person(["North Fund", "South Fund", "East Fund"][i] ?? "", row)),
  });

export const cases: readonly CheckCase[] = [
  {
    name: "sole for the company, shared for the man who says that the company holds them",
    schedule: ault,
    expect: "fail",
    who: ["AULT & COMPANY, INC.", "MILTON C. AULT, III"],
    says: ["214,940,800"],
  },
  {
    name: "three persons, each with sole power over the same number",
    schedule: pages(
      "900000 0 11600000 0 11600000",
      "900000 0 11600000 0 11600000",
      "900000 0 11600000 0 11600000",
    ),
    expect: "review",
    says: ["North Fund", "11,600,000", "South Fund and East Fund"],
  },
  {
    name: "three persons with sole power over shares that one of them holds",
    schedule: {
      ...pages(
        "900000 0 11600000 0 11600000",
        "900000 0 11600000 0 11600000",
        "900000 0 11600000 0 11600000",
      ),
      items: items({
        "5": "North Fund, the sole owner of South Fund, may be deemed to beneficially own the shares directly held by South Fund.",
      }),
    },
    expect: "fail",
    says: ["the same shares", "North Fund may be deemed to own those held by South Fund"],
  },
  { name: "shared for both", schedule: pages("0 5000 0 5000 5000", "0 5000 0 5000 5000"), expect: "pass" },
  {
    name: "sole over different numbers",
    schedule: pages("5000 0 5000 0 5000", "6000 0 6000 0 6000"),
    expect: "pass",
  },
  {
    name: "two small grants of the same size",
    schedule: pages("163 0 163 0 163", "163 0 163 0 163"),
    expect: "pass",
  },
  { name: "one person", schedule: pages("5000 0 5000 0 5000"), expect: "not applicable" },
];
