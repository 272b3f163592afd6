import { expect, test } from "vitest";
import { ruleCitation } from "../model/citation.ts";
import { allOf, type Leg } from "./all-of.ts";
import { printed } from "./testing/printed.ts";

const leg = (name: string, is: boolean | null): Leg => ({ what: `${name} is so`, is, key: name });
const decide = (...legs: readonly Leg[]) => allOf(ruleCitation("13d-0"), "a test of two", "book.yaml", legs);

test.each([
  [true, true, "met"],
  [true, false, "not met"],
  [false, true, "not met"],
  [false, null, "not met"],
  [null, false, "not met"],
  [true, null, "undetermined"],
  [null, true, "undetermined"],
] as const)("%s and %s: %s", (a, b, is) => {
  expect(decide(leg("a", a), leg("b", b)).is).toBe(is);
});

test("met: every leg is told, under the paragraph", () => {
  expect(printed(decide(leg("a", true), leg("b", true)).step)).toEqual([
    "a test of two [13d-0]",
    "  a is so: yes [13d-0]",
    "  b is so: yes [13d-0]",
  ]);
});

test("not met: the leg that fails is named first, and what is known of the others is told", () => {
  expect(printed(decide(leg("a", null), leg("b", false)).step)).toEqual([
    "not a test of two: it is not so that b is so [13d-0]",
    "  a is so: not known [13d-0]",
    "  b is so: no [13d-0]",
  ]);
});

test("undetermined: only what is not known is asked for, each at its key", () => {
  const found = decide(leg("a", null), leg("b", true), leg("c", null));
  expect(found).toMatchObject({
    missing: [
      { what: "whether a is so", writeIn: "book.yaml.a" },
      { what: "whether c is so", writeIn: "book.yaml.c" },
    ],
  });
  expect(printed(found.step)).toEqual([
    "whether this is a test of two is not known [13d-0]",
    "  a is so: not known [13d-0]",
    "  b is so: yes [13d-0]",
    "  c is so: not known [13d-0]",
  ]);
});
