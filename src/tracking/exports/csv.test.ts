import { expect, test } from "vitest";
import { csvCell, csvLines } from "./csv.ts";

test("what a spreadsheet would run as a formula is made text, and numbers stay numbers", () => {
  expect(["=1+1", "+cmd", "-2+3", "@SUM(A1)", "\tx"].map(csvCell)).toEqual([
    "'=1+1",
    "'+cmd",
    "'-2+3",
    "'@SUM(A1)",
    "'\tx",
  ]);
  expect(["-5", "1234.50", "0"].map(csvCell)).toEqual(["-5", "1234.50", "0"]);
});

test("commas, quotes and line breaks are quoted, lists joined, and missing is empty", async () => {
  async function* rows() {
    yield { name: 'Roe, "Jane"', types: ["IN", "HC"], aggregate: null };
  }
  let text = "";
  for await (const line of csvLines(["name", "types", "aggregate"], rows())) text += line;
  expect(text).toBe('name,types,aggregate\r\n"Roe, ""Jane""",IN; HC,\r\n');
});
