import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasChanges, type Redline, redline, textAfter, textBefore } from "./redline.ts";
import { redlineParagraphs } from "./redline-paragraphs.ts";

const words = fc
  .array(fc.constantFrom("The ", "Fund ", "owns ", "1,000,000 ", "shares. ", "5.1%", "\n", "é ", "(a) "), {
    maxLength: 60,
  })
  .map((list) => list.join(""));
const text = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
);

function expectTidy(runs: Redline): void {
  for (const [i, run] of runs.entries()) {
    expect(run.text).not.toBe("");
    expect(runs[i + 1]?.is).not.toBe(run.is);
  }
}

describe("for every two texts", () => {
  it("without its deletions a redline is the new text, without its insertions the old one", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = redline(before, after);
        expect(textAfter(runs)).toBe(after);
        expect(textBefore(runs)).toBe(before);
        expect(hasChanges(runs)).toBe(before !== after);
        expect(redline(before, after)).toEqual(runs);
        expectTidy(runs);
      }),
      { numRuns: 1000 },
    );
  });

  it("the same holds for lists of paragraphs, each of which has its place once", () => {
    const paragraphs = fc.array(text, { maxLength: 8 });
    fc.assert(
      fc.property(paragraphs, paragraphs, (before, after) => {
        const found = redlineParagraphs(before, after);
        const stay = found.filter((paragraph) => paragraph.after !== null);
        const were = found.filter((paragraph) => paragraph.before !== null);
        expect(stay.map(({ after: at }) => at)).toEqual(after.map((_, i) => i));
        expect(were.map(({ before: at }) => at)).toEqual(before.map((_, i) => i));
        expect(stay.map(({ runs }) => textAfter(runs))).toEqual(after);
        expect(were.map(({ runs }) => textBefore(runs))).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });
});
