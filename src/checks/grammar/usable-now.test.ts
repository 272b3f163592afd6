import { expect, test } from "vitest";
import { isUsableNow } from "./usable-now.ts";

test.each([
  "The option is fully vested and exercisable.",
  "The warrants are currently exercisable.",
  "Each share of Class B is convertible at any time at the holder's option into one share of Class A. Class B will convert upon certain transfers.",
  "Immediately exercisable.",
])("now: %s", (note) => {
  expect(isUsableNow(note)).toBe(true);
});

test.each([
  "Following the closing, each share will be convertible at any time.",
  "The option is immediately exercisable and vests monthly, subject to continued service.",
  "Convertible at any time, but not if the holder would beneficially own more than 9.99%.",
  "Shares become vested and exercisable upon certain objectives.",
  "The option shall become fully vested and exercisable in the event of a change in control.",
  "Granted on May 28, 2021.",
  "",
])("not plainly now: %s", (note) => {
  expect(isUsableNow(note)).toBe(false);
});
