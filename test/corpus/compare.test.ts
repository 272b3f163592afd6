import { describe, expect, test } from "vitest";
import { compareSchedules, hasChanged } from "../../src/compare/index.ts";
import { read } from "../../src/readers/index.ts";
import { corpusFiles, corpusFolder } from "./corpus.ts";

const files = ["html", "txt", "xml", "sec-samples"].flatMap((folder) => corpusFiles(folder));

describe.skipIf(corpusFolder === null)("real filings compared", () => {
  test("no filing differs from itself", () => {
    const schedules = files.map(({ name, bytes }) => ({ name, schedule: read(bytes) }));
    const differing = schedules.filter(({ schedule }) => hasChanged(compareSchedules(schedule, schedule)));
    expect(differing.map(({ name }) => name)).toEqual([]);
  });

  test("an issuer's chief executive, a year later", () => {
    const [old, later] = ["SC13G_0001193125-11-023336.htm", "SC13GA_0001193125-12-060227.htm"].map((name) =>
      files.find((file) => file.name === name),
    );
    if (!old || !later) throw new Error("the corpus lacks the two filings on Tesla Motors");
    const { persons, items, doubts } = compareSchedules(read(old.bytes), read(later.bytes));
    expect(doubts).toEqual([]);
    expect(persons.map(({ name, rows }) => [name, ...rows.slice(0, 2).map(({ delta }) => delta)])).toEqual([
      ["Elon R. Musk", "+3109961", "-0.16"],
    ]);
    expect(items.map(({ item }) => item)).toContain("4(a)");
  });
});
