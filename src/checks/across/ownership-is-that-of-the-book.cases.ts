import { type Rational, rational, ZERO } from "../../base/rational.ts";
import { step } from "../../model/derivation.ts";
import type { Component, Ownership, PersonOwnership } from "../../model/ownership.ts";
import type { CheckCase } from "../testing/check-case.ts";
import { day, person, schedule } from "../testing/schedules.ts";

const shares = (count: number): Rational => rational(count);

const warrants = (count: number, counted: boolean, says: string): Component => ({
  holding: "warrants",
  holder: "roe",
  right: { kind: "warrant", title: "Warrants", units: shares(count) },
  shares: shares(count),
  withoutLimits: shares(count),
  voting: "sole",
  dispositive: "sole",
  unissued: true,
  counted,
  disclaimed: false,
  step: step(says),
});

/** Roe owns so many shares of 10,000, and rights counted or not. */
const owned = (aggregate: number, more: Partial<PersonOwnership> = {}): PersonOwnership => ({
  person: "roe",
  name: "Jane Roe",
  soleVotingPower: shares(aggregate),
  sharedVotingPower: ZERO,
  soleDispositivePower: shares(aggregate),
  sharedDispositivePower: ZERO,
  aggregate: shares(aggregate),
  excludesCertainShares: false,
  denominator: shares(10_000),
  percent: rational(aggregate, 100),
  components: [],
  missing: [],
  questions: [],
  derivation: step("all"),
  ...more,
});

const book = (one: PersonOwnership, asOf = "2024-07-23"): { ownership: Ownership } => ({
  ownership: {
    asOf: day(asOf),
    className: "common",
    outstanding: shares(10_000),
    persons: [one],
    groups: [],
  },
});

const reporting = (count: number, percentOfClass: string | null = null) =>
  schedule({
    reportingPersons: [person("JANE ROE", `${count} 0 ${count} 0 ${count}`, { percentOfClass })],
  });

export const cases: readonly CheckCase[] = [
  { name: "as the book", schedule: reporting(600, "6.0"), context: book(owned(600)), expect: "pass" },
  {
    name: "a share less",
    schedule: reporting(599),
    context: book(owned(600)),
    expect: "fail",
    says: ["599 for the aggregate", "the book gives 600"],
    who: ["JANE ROE"],
  },
  {
    name: "warrants that count were left out",
    schedule: reporting(600),
    context: book(owned(800, { components: [warrants(200, true, "exercisable from August 1")] })),
    expect: "fail",
    says: ["200 shares under Warrants, which counts: exercisable from August 1"],
  },
  {
    name: "warrants that do not count yet were counted",
    schedule: reporting(800),
    context: book(owned(600, { components: [warrants(200, false, "exercisable from December 1")] })),
    expect: "fail",
    says: ["which does not count: exercisable from December 1"],
  },
  {
    name: "a blocker was not applied",
    schedule: reporting(800),
    context: book(
      owned(650, {
        components: [
          {
            ...warrants(50, true, "limited to 9.99%"),
            withoutLimits: shares(200),
          },
        ],
      }),
    ),
    expect: "fail",
    says: ["what a limit takes of 50 shares under Warrants: limited to 9.99%"],
  },
  {
    name: "warrants that count are no reason for too many shares",
    schedule: reporting(800),
    context: book(owned(600, { components: [warrants(200, true, "exercisable")] })),
    expect: "fail",
    silentOn: ["Warrants"],
  },
  {
    name: "a power alone is another",
    schedule: schedule({ reportingPersons: [person("Jane Roe", "500 100 600 0 600")] }),
    context: book(owned(600)),
    expect: "fail",
    says: ["500 for sole voting power"],
  },
  {
    name: "a question is open",
    schedule: reporting(599),
    context: book(owned(600, { questions: ["Was the right acquired for control?"] })),
    expect: "review",
  },
  {
    name: "a percent of another denominator",
    schedule: reporting(600, "5.5"),
    context: book(owned(600)),
    expect: "fail",
    says: ["5.5%", "6.0%", "600 ÷ 10,000"],
  },
  { name: "a percent cut off", schedule: reporting(609, "6.0"), context: book(owned(609)), expect: "pass" },
  {
    name: "rows left blank say nothing against the book",
    schedule: schedule({ reportingPersons: [person("Jane Roe")] }),
    context: book(owned(600)),
    expect: "pass",
  },
  {
    name: "the book lacks a fact",
    schedule: reporting(599),
    context: book(owned(600, { missing: [{ what: "the price", writeIn: "book.yaml" }] })),
    expect: "not applicable",
  },
  {
    name: "the book of another day",
    schedule: reporting(599),
    context: book(owned(600), "2024-07-22"),
    expect: "not applicable",
  },
  {
    name: "a book of other persons",
    schedule: reporting(599),
    context: book({ ...owned(600), name: "John Doe" }),
    expect: "not applicable",
  },
];
