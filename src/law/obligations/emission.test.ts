import { expect, test } from "vitest";
import { ruleCitation } from "../../model/citation.ts";
import { inBusinessDays } from "../calendar/count-to.ts";
import { due, noDuty, undetermined } from "../duty.ts";
import { day } from "../rule.ts";
import { ownedDay } from "../testing/histories.ts";
import { emission, isFiling, withoutRepeats } from "./emission.ts";

const cite = ruleCitation("13d-1(a)");
const level = ownedDay("2025-03-03", 600_000);
const missing = (...places: readonly string[]) => places.map((writeIn) => ({ what: "a price", writeIn }));
const open = (paragraph: string, on: string, ...places: readonly string[]) =>
  emission(
    "13D",
    ruleCitation(paragraph),
    undetermined("not known", ruleCitation(paragraph), missing(...places)),
    day(on),
    level,
  );
const certain = (on: string) =>
  emission("13D", cite, due("more than 5%", cite, inBusinessDays(5)(day(on), cite)), day(on), level);

test("no duty is nothing to file", () => {
  expect(emission("13D", cite, noDuty("not more than 5%", cite), level.on, level)).toEqual([]);
});

test("what is due is to be filed, what is not determined is not yet", () => {
  expect([...certain("2025-03-03"), ...open("13d-1(a)", "2025-03-03", "prices")].map(isFiling)).toEqual([
    true,
    false,
  ]);
  expect(certain("2025-03-03")[0]?.restriction).toBeNull();
});

test("an answer that lacks the same facts as one before is told once, whatever the day in their places", () => {
  const all = [
    ...open("13d-1(a)", "2025-03-03", "book.yaml, prices: { 2025-03-03: … }"),
    ...certain("2025-03-04"),
    ...open("13d-1(a)", "2025-03-05", "book.yaml, prices: { 2025-03-05: … }"),
    ...open("13d-1(a)", "2025-03-06", "book.yaml, outstanding"),
    ...open("13d-2(a)", "2025-03-07", "book.yaml, outstanding"),
    ...open("13d-1(a)", "2025-03-10", "book.yaml, prices: { 2025-03-10: … }", "book.yaml, outstanding"),
    ...certain("2025-03-11"),
  ];
  expect(withoutRepeats(all).map(({ event }) => event)).toEqual([
    "2025-03-03",
    "2025-03-04",
    "2025-03-06",
    "2025-03-07",
    "2025-03-10",
    "2025-03-11",
  ]);
});
