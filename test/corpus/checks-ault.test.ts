import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkSchedule, checks } from "../../src/checks/index.ts";
import { AULT_IS_SILENT_ON, AULT_SPEAKS_OF } from "../../src/checks/testing/ault-expectations.ts";
import { read } from "../../src/readers/index.ts";
import { corpusFolder } from "./corpus.ts";

const catalogueOf = (id: string) => checks.find((check) => check.id === id)?.catalogue ?? "";

describe.skipIf(corpusFolder === null)("the audited amendment as it was filed", () => {
  const findings = corpusFolder
    ? checkSchedule(read(readFileSync(join(corpusFolder, "ault-13da8.md")))).findings
    : [];
  const spoken = findings.map(({ check }) => catalogueOf(check));
  const messageOf = (catalogue: string) =>
    findings.find(({ check }) => catalogueOf(check) === catalogue)?.message;

  it.each(AULT_SPEAKS_OF)("%s speaks once", (catalogue) => {
    expect(spoken.filter((other) => other === catalogue)).toHaveLength(1);
  });

  it.each(AULT_IS_SILENT_ON)("%s is silent", (catalogue) => {
    expect(spoken).not.toContain(catalogue);
  });

  it("finds the closing that Item 6 leaves out, in shares, dollars and warrants", () => {
    const message = messageOf("A20");
    for (const number of [
      "43,500 shares",
      "$43,500,000",
      "12,860,311",
      "44,000 shares",
      "$44,000,000",
      "13,008,131",
    ]) {
      expect(message).toContain(number);
    }
  });

  it("finds 81 against 162", () => {
    expect(messageOf("A05")).toContain("over 81");
    expect(messageOf("A05")).toContain("over 162");
  });

  it("finds Suite 330 against Suite 240", () => {
    expect(messageOf("S13")).toContain("Suite 330");
    expect(messageOf("S13")).toContain("Suite 240");
  });

  it("says where each finding stands", () => {
    expect(findings.filter(({ places }) => places.length === 0).map(({ check }) => check)).toEqual([]);
  });
});
