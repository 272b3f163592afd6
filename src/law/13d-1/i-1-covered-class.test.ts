import { expect, test } from "vitest";
import { rational } from "../../base/rational.ts";
import { day, inForceOn } from "../rule.ts";
import { cases } from "./i-1-covered-class.cases.ts";
import { coveredClass } from "./i-1-covered-class.ts";

test.each(cases)("$name: $is", ({ facts, from, until, on, is, says }) => {
  const outcome = inForceOn(coveredClass, day(on))(
    {
      name: "Class A",
      votes: rational(1),
      registeredFrom: from === undefined ? null : day(from),
      registeredUntil: until === undefined ? null : day(until),
      facts: [{ file: "book.yaml", line: 9, column: 3 }],
      ...facts,
    },
    day(on),
  );
  expect(outcome.is).toBe(is);
  expect(outcome.step.says).toContain(says);
  expect(outcome.step).toMatchObject({
    cite: { cite: "17 CFR 240.13d-1(i)(1)" },
    facts: [{ file: "book.yaml", line: 9 }],
  });
});
