import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compareFiling, tallied } from "../../scripts/accuracy/compare.mjs";
import { read } from "../../src/readers/index.ts";
import { corpusFiles, corpusFolder } from "./corpus.ts";

const share = ({ right, of }: { right: number; of: number }): number => right / of;

describe.skipIf(corpusFolder === null)("the hand-labelled legacy filings", () => {
  const results = corpusFiles("labels", ".json").map(({ name, bytes }) => {
    const label = JSON.parse(Buffer.from(bytes).toString("utf8"));
    const folder = corpusFiles("html").some((file) => file.name === label.file) ? "html" : "txt";
    const schedule = read(readFileSync(join(corpusFolder ?? "", folder, label.file)));
    return { name, ...compareFiling(label, schedule) };
  });
  const tally = tallied(results);

  test("every cover page is found", () => {
    expect(tally.covers.right).toBe(tally.covers.of);
    expect(tally.covers.of).toBeGreaterThan(100);
  });

  test("the core fields are read in at least 99.5 of 100 places", () => {
    expect(share(tally.core), JSON.stringify(tally.misses, null, 1)).toBeGreaterThanOrEqual(0.995);
  });

  test("all fields are read in at least 98 of 100 places", () => {
    expect(share(tally.all), JSON.stringify(tally.misses, null, 1)).toBeGreaterThanOrEqual(0.98);
  });

  test("no zero is read that the filing does not say", () => {
    expect(tally.zeros).toBe(0);
  });
});
