import { rational } from "../../base/rational.ts";
import type { ClassFacts } from "../../model/reporting-facts.ts";

const ordinary = { votes: rational(1), registeredFrom: null, registeredUntil: null };

/** A class, a day, and whether the rule covers it then. */
export const cases: readonly {
  name: string;
  facts: Partial<Omit<ClassFacts, "registeredFrom" | "registeredUntil">>;
  from?: string;
  until?: string;
  on: string;
  is: "met" | "not met";
  says: string;
}[] = [
  { name: "nothing said", facts: ordinary, on: "2025-03-03", is: "met", says: "has votes and is registered" },
  { name: "ten votes", facts: { votes: rational(10) }, on: "2025-03-03", is: "met", says: "has votes" },
  {
    name: "a tenth of a vote",
    facts: { votes: rational(1, 10) },
    on: "2025-03-03",
    is: "met",
    says: "has votes",
  },
  {
    name: "no votes",
    facts: { votes: rational(0) },
    on: "2025-03-03",
    is: "not met",
    says: "Class A has no votes",
  },
  {
    name: "no votes, though registered",
    facts: { votes: rational(0) },
    from: "2025-02-14",
    on: "2025-03-03",
    is: "not met",
    says: "Class A has no votes",
  },
  {
    name: "the day before its registration",
    facts: {},
    from: "2025-02-14",
    on: "2025-02-13",
    is: "not met",
    says: "from 2025-02-14 on, not yet on 2025-02-13",
  },
  {
    name: "the day of its registration",
    facts: {},
    from: "2025-02-14",
    on: "2025-02-14",
    is: "met",
    says: "since 2025-02-14",
  },
  {
    name: "the day after",
    facts: {},
    from: "2025-02-14",
    on: "2025-02-15",
    is: "met",
    says: "since 2025-02-14",
  },
  {
    name: "its last day",
    facts: {},
    until: "2025-06-30",
    on: "2025-06-29",
    is: "met",
    says: "is registered",
  },
  {
    name: "the day from which it is registered no longer",
    facts: {},
    until: "2025-06-30",
    on: "2025-06-30",
    is: "not met",
    says: "until 2025-06-29, no longer on 2025-06-30",
  },
  {
    name: "old: no votes in 1999",
    facts: { votes: rational(0) },
    on: "1999-03-03",
    is: "not met",
    says: "Class A has no votes",
  },
];
