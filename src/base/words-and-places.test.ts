import { expect, test } from "vitest";
import { nearestWord } from "./did-you-mean.ts";
import { lineIndex } from "./place.ts";
import { UserError } from "./user-error.ts";

test("a slip of the pen is recognised, another word is not", () => {
  expect(nearestWord("mlton-ault", ["henry-nisser", "milton-ault"])).toBe("milton-ault");
  expect(nearestWord("outstandng", ["outstanding", "prices"])).toBe("outstanding");
  expect(nearestWord("banana", ["outstanding", "prices"])).toBeNull();
  expect(nearestWord("x", [])).toBeNull();
});

test("lines count from one and a break belongs to the line that it ends", () => {
  const index = lineIndex("ab\ncd\n\nef");
  expect([0, 2, 3, 5, 6, 7, 8].map((offset) => index.lineAt(offset))).toEqual([1, 1, 2, 2, 3, 4, 4]);
  expect(index.placeOf(3, 5)).toEqual({ start: 3, end: 5, line: 2 });
});

test("a mistake of the user's says where as editors link it", () => {
  expect(new UserError("there is no such key", { file: "book.yaml", line: 12, column: 7 }).message).toBe(
    "book.yaml:12:7: there is no such key",
  );
  expect(new UserError("there is no such key", { file: "book.yaml" }).message).toBe(
    "book.yaml: there is no such key",
  );
});
