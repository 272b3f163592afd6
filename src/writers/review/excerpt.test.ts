import { expect, test } from "vitest";
import { excerptAt } from "./excerpt.ts";

const placeOf = (text: string, value: string) => {
  const start = text.indexOf(value);
  return { start, end: start + value.length, line: text.slice(0, start).split("\n").length };
};
const shown = (text: string, value: string): string => {
  const { before, marked, after } = excerptAt(text, placeOf(text, value));
  return `${before}[${marked}]${after}`;
};

test.each([
  [
    "HTML without its tags",
    '<td>(7)</td>\n<td>SOLE&nbsp;VOTING&#160;POWER</td><td align="right">81</td><td>(8)</td>',
    "81",
    "(7) SOLE VOTING POWER [81] (8)",
  ],
  [
    "plain text on one line",
    "  7.  SOLE VOTING POWER\n\n        81\n  8.",
    "81",
    " 7. SOLE VOTING POWER [81] 8.",
  ],
  [
    "a drawn box without its lines",
    "| 7 | SOLE VOTING POWER |\n+----+-------+\n|   |  81 (1)  |  |\n+---+",
    "81",
    "7 SOLE VOTING POWER [81] (1)",
  ],
  ["less-than signs that open no tag", "if 5 < 6 then 81 > 7", "81", "if 5 < 6 then [81] > 7"],
  [
    "XML with the names of its elements, the line alone",
    "<edgarSubmission>\n  <a>1</a>\n  <soleVotingPower>81</soleVotingPower>\n</edgarSubmission>",
    "81",
    "<soleVotingPower>[81]</soleVotingPower>",
  ],
])("%s", (_, text, value, expected) => {
  expect(shown(text, value)).toBe(expected.trimStart());
});

test("what is far away is left out, at a blank", () => {
  const text = `${"before ".repeat(400)}81${" after".repeat(400)}`;
  const { before, after } = excerptAt(text, placeOf(text, "81"));
  expect(before).toMatch(/^…before .* before $/);
  expect(after).toMatch(/^ after .*after …$/);
  expect(before.length + after.length).toBeLessThan(200);
});

test("a tag of a megabyte and a million of less-than signs take no time", () => {
  for (const text of [`<td ${"x".repeat(1_000_000)}>81`, `${"<a".repeat(500_000)}81`]) {
    const start = performance.now();
    excerptAt(text, placeOf(text, "81"));
    expect(performance.now() - start).toBeLessThan(100);
  }
});
