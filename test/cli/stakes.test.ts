import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { beneficial, build, emptyFolder } from "./run.ts";

beforeAll(build, 300_000);

test.each([
  [["stakes"], "nobody is named; give an issuer, or --person with a name"],
  [["stakes", "X", "--on", "yesterday"], "--on takes a date"],
  [["search", "board", "--percent", "ten"], "--percent takes a range such as 5..10"],
  [["search", "board", "--limit", "0"], "--limit takes a whole number from 1 to 1000"],
  [["search", "board", "--form", "10-K"], "--form takes 13D, 13G, 13D/A or 13G/A"],
  [["export", "everything", "--format", "csv", "-o", "x.csv"], '"everything" cannot'],
  [["export", "stakes", "--format", "xls", "-o", "x.xls"], "--format takes csv, jsonl, parquet, bods"],
  [["export", "stakes", "--format", "csv"], "no file is named to write; add -o"],
])("beneficial %j is refused in one sentence before any database is opened", (words, sentence) => {
  const { code, out, err } = beneficial(...words);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(sentence);
  expect(err.trim().split("\n")).toHaveLength(1);
});

test("an empty database is asked without harm: nobody is found, and an export has its heading alone", () => {
  const [folder, data] = [emptyFolder(), ["--data", emptyFolder()]];
  const stakes = beneficial("stakes", "Lantern Corp", ...data);
  expect([stakes.code, stakes.out]).toEqual([2, ""]);
  expect(stakes.err).toContain('no issuer in the database is "Lantern Corp"');
  expect(beneficial("search", "board", ...data).out).toBe("No filing in the database is so.\n");
  const csv = join(folder, "out", "stakes.csv");
  expect(beneficial("export", "stakes", "--format", "csv", "-o", csv, ...data)).toMatchObject({
    code: 0,
    out: "",
  });
  expect(readdirSync(join(folder, "out"))).toEqual(["stakes.csv"]);
}, 240_000);
