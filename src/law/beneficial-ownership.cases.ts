import type { OwnershipFacts } from "../model/ownership-facts.ts";
import { day } from "./rule.ts";
import { classOf, lotOf, personOf, rightOf } from "./testing/facts.ts";

/** The percent of the person "p" of a class, to six places, and whether it is more than five percent. */
export interface Case {
  readonly name: string;
  readonly facts: OwnershipFacts;
  readonly percent: string;
  readonly moreThanFive: boolean;
}

const p = personOf("p");
const exercisable = { id: "p/warrants", holder: "p", exercisableFrom: day("2025-01-01") };
const rights = (number: number, more: object = {}) => [rightOf({ ...exercisable, number, ...more })];

export const cases: readonly Case[] = [
  {
    name: "own rights are in the denominator",
    facts: classOf(10_000_000, { persons: [p], lots: [lotOf("p", 400_000)], rights: rights(150_000) }),
    percent: "5.418719",
    moreThanFive: true,
  },
  {
    name: "shares alone",
    facts: classOf(10_000_000, { persons: [p], lots: [lotOf("p", 480_000)] }),
    percent: "4.800000",
    moreThanFive: false,
  },
  {
    name: "rights carry it over five percent",
    facts: classOf(10_000_000, { persons: [p], lots: [lotOf("p", 480_000)], rights: rights(30_000) }),
    percent: "5.084746",
    moreThanFive: true,
  },
  {
    name: "five percent exactly is not more than five percent",
    facts: classOf(10_000_000, { persons: [p], lots: [lotOf("p", 500_000)] }),
    percent: "5.000000",
    moreThanFive: false,
  },
  {
    name: "5.004 percent prints as 5.0 and is more than five percent",
    facts: classOf(10_000_000, { persons: [p], lots: [lotOf("p", 500_400)] }),
    percent: "5.004000",
    moreThanFive: true,
  },
  {
    name: "a third party's call on issued shares adds nothing to the denominator",
    facts: classOf(10_000_000, {
      persons: [p],
      lots: [lotOf("p", 480_000)],
      rights: rights(30_000, { unissued: false }),
    }),
    percent: "5.100000",
    moreThanFive: true,
  },
  {
    name: "somebody else's rights are not in the denominator",
    facts: classOf(10_000_000, {
      persons: [p, personOf("q")],
      lots: [lotOf("p", 510_000)],
      rights: [rightOf({ ...exercisable, id: "q/warrants", holder: "q", number: 5_000_000 })],
    }),
    percent: "5.100000",
    moreThanFive: true,
  },
  {
    name: "a right of day 61 without control purpose counts nowhere",
    facts: classOf(10_000_000, {
      persons: [p],
      lots: [lotOf("p", 480_000)],
      rights: rights(30_000, { exercisableFrom: day("2025-03-03"), controlPurpose: false }),
    }),
    percent: "4.800000",
    moreThanFive: false,
  },
];
