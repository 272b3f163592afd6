import { describe, expect, it } from "vitest";
import { checkSchedule } from "../../src/checks/index.ts";
import { read } from "../../src/readers/index.ts";
import { FAILS_READ } from "./checks-fails.golden.ts";
import { corpusFiles, corpusFolder } from "./corpus.ts";

const files = ["html", "txt", "xml", "sec-samples"].flatMap((folder) =>
  corpusFiles(folder).map(({ name, bytes }) => ({ name: `${folder}/${name}`, bytes })),
);

describe.skipIf(corpusFolder === null)("every fail on a real filing was read in its source", () => {
  it.each(files.map(({ name, bytes }) => [name, bytes] as const))("%s", (name, bytes) => {
    const fails = checkSchedule(read(bytes))
      .findings.filter(({ outcome, severity }) => outcome === "fail" && severity !== "advice")
      .map(({ check }) => check);
    const listed = FAILS_READ.filter(([file]) => file === name).map(([, check]) => check);
    expect([...new Set(fails)].sort()).toEqual([...listed].sort());
  });

  it("knows every file that it lists", () => {
    const names = new Set(files.map(({ name }) => name));
    expect(FAILS_READ.filter(([file]) => !names.has(file))).toEqual([]);
  });
});
