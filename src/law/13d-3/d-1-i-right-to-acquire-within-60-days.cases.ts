import type { Outcome } from "../../model/outcome.ts";
import type { RightHeld } from "../../model/ownership-facts.ts";
import { day } from "../rule.ts";

/** On 23 July 2024 day 60 is 21 September. */
export interface Case {
  readonly name: string;
  readonly right: Partial<RightHeld>;
  readonly asOf: string;
  readonly expect: Outcome["is"];
}

export const cases: readonly Case[] = [
  {
    name: "exercisable for long",
    right: { exercisableFrom: day("2020-01-01") },
    asOf: "2024-07-23",
    expect: "met",
  },
  {
    name: "exercisable today",
    right: { exercisableFrom: day("2024-07-23") },
    asOf: "2024-07-23",
    expect: "met",
  },
  {
    name: "exercisable on day 60",
    right: { exercisableFrom: day("2024-09-21") },
    asOf: "2024-07-23",
    expect: "met",
  },
  {
    name: "exercisable on day 61, no control purpose",
    right: { exercisableFrom: day("2024-09-22"), controlPurpose: false },
    asOf: "2024-07-23",
    expect: "not met",
  },
  {
    name: "exercisable on day 61, counted a day later",
    right: { exercisableFrom: day("2024-09-22"), controlPurpose: false },
    asOf: "2024-07-24",
    expect: "met",
  },
  {
    name: "exercisable on day 61, acquired with control purpose",
    right: { exercisableFrom: day("2024-09-22"), controlPurpose: true },
    asOf: "2024-07-23",
    expect: "met",
  },
  {
    name: "exercisable on day 61, purpose not known",
    right: { exercisableFrom: day("2024-09-22") },
    asOf: "2024-07-23",
    expect: "needs judgement",
  },
  {
    name: "control purpose is not asked inside the window",
    right: { exercisableFrom: day("2024-09-21"), controlPurpose: false },
    asOf: "2024-07-23",
    expect: "met",
  },
  {
    name: "sixty days over the new year",
    right: { exercisableFrom: day("2025-03-02") },
    asOf: "2025-01-01",
    expect: "met",
  },
  {
    name: "sixty days over the new year, a day too late",
    right: { exercisableFrom: day("2025-03-03"), controlPurpose: false },
    asOf: "2025-01-01",
    expect: "not met",
  },
  { name: "no day known", right: {}, asOf: "2024-07-23", expect: "undetermined" },
  {
    name: "no day known, though with control purpose",
    right: { controlPurpose: true },
    asOf: "2024-07-23",
    expect: "undetermined",
  },
  {
    name: "by day 60 at the latest",
    right: { exercisableNoLaterThan: day("2024-09-21") },
    asOf: "2024-07-23",
    expect: "met",
  },
  {
    name: "by day 61 at the latest",
    right: { exercisableNoLaterThan: day("2024-09-22") },
    asOf: "2024-07-23",
    expect: "undetermined",
  },
  {
    name: "expired the day before",
    right: { exercisableFrom: day("2020-01-01"), expires: day("2024-07-22") },
    asOf: "2024-07-23",
    expect: "not met",
  },
  {
    name: "expires today",
    right: { exercisableFrom: day("2020-01-01"), expires: day("2024-07-23") },
    asOf: "2024-07-23",
    expect: "met",
  },
];
