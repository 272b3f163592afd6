import { describe, expect, it } from "vitest";
import { checkSchedule } from "../../src/checks/index.ts";
import { read } from "../../src/readers/index.ts";
import { corpusFiles, corpusFolder } from "./corpus.ts";

describe.skipIf(corpusFolder === null)("EDGAR took these filings: no check says that it would not", () => {
  it.each(corpusFiles("xml").map(({ name, bytes }) => [name, bytes] as const))("%s", (_, bytes) => {
    const { findings } = checkSchedule(read(bytes));
    expect(findings.filter(({ severity }) => severity === "suspends").map(({ message }) => message)).toEqual(
      [],
    );
  });
});
