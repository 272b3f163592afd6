import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineIndex } from "./place.ts";

const countedLine = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

describe("lineIndex", () => {
  test("counts lines from 1, a line end belonging to its line", () => {
    const lines = lineIndex("a\nbc\n\nd");
    expect([0, 1, 2, 4, 5, 6, 7].map(lines.lineAt)).toEqual([1, 1, 2, 2, 3, 4, 4]);
    expect(lines.placeOf(2, 4)).toEqual({ start: 2, end: 4, line: 2 });
  });

  test("gives the same answer in whatever order it is asked", () => {
    const piece = fc.oneof(
      fc.constant("\n"),
      fc.constant("x"),
      fc.constant("\n".repeat(200)),
      fc.constant("y".repeat(5000)),
    );
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(
        text,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 }),
        (text, shares) => {
          const lines = lineIndex(text);
          for (const share of shares) {
            const offset = Math.floor(share * text.length);
            expect(lines.lineAt(offset)).toBe(countedLine(text, offset));
          }
        },
      ),
    );
  });

  test("asking back and forth around a very long line stays quick", () => {
    const text = `a\nb\n${"x".repeat(20_000_000)}\nc`;
    const lines = lineIndex(text);
    const start = performance.now();
    for (let i = 0; i < 20_000; i++) lines.lineAt(i % 2 === 0 ? 0 : text.length - 5);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
