import { expect, test } from "vitest";
import { ruleCitation } from "../model/citation.ts";
import { inBusinessDays } from "./calendar/count-to.ts";
import { due, dueIf, noDuty, undetermined } from "./duty.ts";
import { day } from "./rule.ts";
import { missingFact } from "./testing/duties.ts";
import { printed } from "./testing/printed.ts";

const cite = ruleCitation("13d-2(a)");
const by = inBusinessDays(2)(day("2025-03-03"), cite);
const counted =
  "  2 business days after Monday, 2025-03-03; the last day is Wednesday, 2025-03-05 [13d-2(a)]";

test.each([
  ["what is due", () => due("1% more", cite, by), ["1% more [13d-2(a)]", counted]],
  ["what is due if", () => dueIf("Is it?", "1% by terms", cite, by), ["1% by terms [13d-2(a)]", counted]],
  ["what is not due", () => noDuty("less than 1%", cite), ["less than 1% [13d-2(a)]"]],
  ["what is not known", () => undetermined("not known", cite, [missingFact]), ["not known [13d-2(a)]"]],
] as const)("%s rests on its paragraph, and a deadline on its count of days", (_, duty, wanted) => {
  expect(printed(duty().step)).toEqual(wanted);
});

test("a question is contested only where it is said to be", () => {
  expect(dueIf("?", "", cite, by)).toMatchObject({ is: "question", isContested: false, question: "?" });
  expect(dueIf("?", "", cite, by, true)).toMatchObject({ isContested: true });
});
