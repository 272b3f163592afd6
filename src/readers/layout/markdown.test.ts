import { expect, test } from "vitest";
import { cellText } from "./line.ts";
import { markdownLines } from "./markdown.ts";

const lines = (text: string) => markdownLines(text, 0, text.length);

test.each([
  ["emphasis is undone", "**Item 1.** *See* below", ["Item 1. See below"]],
  ["escapes are undone", "par value \\$0.01 \\[1\\]", ["par value $0.01 [1]"]],
  ["headings and links are words", "## Item 2\n[text](http://x.y/z)", ["Item 2", "text"]],
  ["blanks to fill in stay", "No. __ of ___", ["No. __ of ___"]],
  [
    "boxes of lists are boxes",
    "- [x] Rule 13d-1(b)\n- [ ] Rule 13d-1(c)",
    ["- ☒ Rule 13d-1(b)", "- ☐ Rule 13d-1(c)"],
  ],
])("%s", (_, text, expected) => expect(lines(text).map((line) => line.text)).toEqual(expected));

test.each([
  ["pipes", '| 7 | SOLE **VOTING** POWER | <input checked="" type="checkbox"/> |'],
  ["tabs", '7\tSOLE **VOTING** POWER\t<input checked="" type="checkbox"/>'],
])("rows set with %s have cells", (_, text) => {
  const [line] = lines(text);
  expect(line?.cells.map((cell) => `${cell.column}:${line && cellText(line, cell)}`)).toEqual([
    "0:7",
    "1:SOLE VOTING POWER",
    "2:☒",
  ]);
});

test.each([
  "|---|:-:|",
  "| --- | --- |\r",
  "|---\t---|",
])("the rule below a table's head is no line: %j", (rule) => {
  expect(lines(`| a | b |\n${rule}\n| 1 | 2 |`).map(({ text }) => text)).toEqual(["a\tb", "1\t2"]);
});

test("a flood of rules on one line takes no longer than its length", () => {
  const flood = `${"|---".repeat(50_000)}x`;
  const start = performance.now();
  expect(lines(flood)).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(2000);
});
