import { expect, test } from "vitest";
import { day, inForceOn } from "../rule.ts";
import { cases } from "./b-1-qualified-institution.cases.ts";
import { qualifiedInstitution } from "./b-1-qualified-institution.ts";

test.each(cases)("$name: $expect", ({ facts, expect: wanted }) => {
  const all = {
    inOrdinaryCourse: true,
    hasControlPurpose: false,
    type: "IA",
    hasNotified: true,
    directPercent: null,
    writeIn: "book.yaml, schedule",
    ...facts,
  };
  expect(inForceOn(qualifiedInstitution, day("2025-01-01"))(all).is).toBe(wanted);
});
