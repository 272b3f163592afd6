import { rational } from "../../base/rational.ts";
import type { InstitutionFacts } from "./b-1-qualified-institution.ts";

/** An adviser of whom all is so, with one fact changed at a time. */
export const cases: readonly { name: string; facts: Partial<InstitutionFacts>; expect: string }[] = [
  { name: "all legs", facts: {}, expect: "met" },
  { name: "not in the ordinary course", facts: { inOrdinaryCourse: false }, expect: "not met" },
  { name: "with a purpose of control", facts: { hasControlPurpose: true }, expect: "not met" },
  { name: "an individual", facts: { type: "IN" }, expect: "not met" },
  { name: "those with accounts were not told", facts: { hasNotified: false }, expect: "not met" },
  { name: "nobody says the purpose", facts: { hasControlPurpose: null }, expect: "undetermined" },
  { name: "nobody says the kind", facts: { type: null }, expect: "undetermined" },
  {
    name: "a leg fails, another is not known",
    facts: { type: null, hasControlPurpose: true },
    expect: "not met",
  },
  { name: "a parent with 1% itself", facts: { type: "HC", directPercent: rational(1) }, expect: "met" },
  {
    name: "a parent with more",
    facts: { type: "HC", directPercent: rational(1001, 1000) },
    expect: "not met",
  },
  { name: "a parent, nobody says how much", facts: { type: "HC" }, expect: "undetermined" },
];
