import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkSchedule } from "./check-schedule.ts";
import { checks } from "./registry.ts";
import type { CheckCase } from "./testing/check-case.ts";
import { placeholdersOf } from "./wording.ts";

const PLACES =
  /^(header|cover|item-([1-9]|10)|exhibit|signature|group|amendment|timing|across)\/[a-z0-9]+(-[a-z0-9]+)*$/;

async function casesOf(id: string): Promise<readonly CheckCase[]> {
  const path = new URL(`./${id}.cases.ts`, import.meta.url);
  if (!existsSync(fileURLToPath(path))) return [];
  const module: { cases: readonly CheckCase[] } = await import(path.href);
  return module.cases;
}

const tables = await Promise.all(checks.map(async (check) => ({ check, cases: await casesOf(check.id) })));

describe("the registry", () => {
  it("has every id once", () => {
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  });

  it.each(
    checks.map((check) => [check.id, check] as const),
  )("%s is named after its place and its sentence", (id) => {
    expect(id).toMatch(PLACES);
    expect(existsSync(fileURLToPath(new URL(`./${id}.ts`, import.meta.url)))).toBe(true);
  });

  it.each(
    checks.map((check) => [check.id, check] as const),
  )("%s cites, explains and words itself", (_, check) => {
    expect(check.cite.url).toMatch(/^https:\/\//);
    expect(check.cite.cite.length).toBeGreaterThan(5);
    if (check.appliesTo.includes("13G"))
      expect((check.cite13G ?? check.cite).cite).not.toContain("Schedule 13D (");
    expect(check.catalogue).toMatch(/^[ASTXE]\d{2}$/);
    expect(check.title.length).toBeGreaterThan(20);
    expect(check.why.length).toBeGreaterThan(60);
    expect(check.falseAlarms.length).toBeGreaterThan(0);
    expect(Object.keys(check.messages).length).toBeGreaterThan(0);
    expect(JSON.stringify(check)).not.toMatch(/violation/i);
  });
});

describe.each(tables.map(({ check, cases }) => ({ id: check.id, check, cases })))("$id", ({
  check,
  cases,
}) => {
  it("has a case where it speaks and one where it is silent", () => {
    expect(cases.some(({ expect: outcome }) => outcome === "fail" || outcome === "review")).toBe(true);
    expect(cases.some(({ expect: outcome }) => outcome === "pass")).toBe(true);
  });

  it("uses every wording that it has", () => {
    const used = new Set(
      cases.flatMap(({ schedule, context }) => {
        const result = check.run(schedule, context ?? {});
        return result.outcome === "observed" ? result.observations.map((o) => o.wording ?? o.outcome) : [];
      }),
    );
    expect(Object.keys(check.messages).filter((name) => !used.has(name))).toEqual([]);
  });

  it.each(cases.map((one) => [one.name, one] as const))("%s", (_, one) => {
    const { findings, reports } = checkSchedule(one.schedule, one.context, [check]);
    const messages = findings.map(({ message }) => message).join("\n");
    expect(reports[0]?.outcome, messages || (reports[0]?.because ?? "")).toBe(one.expect);
    for (const words of one.says ?? []) expect(messages).toContain(words);
    for (const words of one.silentOn ?? []) expect(messages).not.toContain(words);
    if (one.who) expect(findings.flatMap(({ who }) => who)).toEqual(one.who);
    expect(messages).not.toMatch(/violation|undefined|null|NaN|\[object/i);
    expect(placeholdersOf(messages)).toEqual([]);
  });
});
