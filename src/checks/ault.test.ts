import { describe, expect, it } from "vitest";
import { checkSchedule } from "./check-schedule.ts";
import { checks } from "./registry.ts";
import { ault } from "./testing/ault.ts";
import { AULT_IS_SILENT_ON, AULT_SPEAKS_OF } from "./testing/ault-expectations.ts";

const { findings } = checkSchedule(ault);
const catalogueOf = (id: string) => checks.find((check) => check.id === id)?.catalogue ?? "";
const spoken = findings.map(({ check }) => catalogueOf(check));

describe("the audited amendment, told in our words", () => {
  it.each(AULT_SPEAKS_OF)("%s speaks once", (catalogue) => {
    expect(spoken.filter((other) => other === catalogue)).toHaveLength(1);
  });

  it.each(AULT_IS_SILENT_ON)("%s is silent", (catalogue) => {
    expect(spoken).not.toContain(catalogue);
  });

  it("says nothing that the audit does not say", () => {
    expect([...spoken].sort()).toEqual([...AULT_SPEAKS_OF].sort());
  });

  it("fails what the document itself proves and leaves the rest to a person", () => {
    const failed = findings.filter(({ outcome, severity }) => outcome === "fail" && severity !== "advice");
    expect(failed.map(({ check }) => catalogueOf(check)).sort()).toEqual(["A05", "A13", "A20"]);
  });

  it("names the missing closing in shares, dollars and warrants at once", () => {
    const finding = findings.find(({ check }) => catalogueOf(check) === "A20");
    expect(finding?.arithmetic).toHaveLength(3);
    expect(finding?.arithmetic[0]).toContain("41,500 + 4 × 500 = 43,500");
  });
});
