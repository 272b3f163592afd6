import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { addDays, type PlainDate, plainDate } from "../../src/base/plain-date.ts";
import { rules } from "../../src/law/registry.ts";
import { programFiles, root, textOf } from "./sources.ts";

const lawFile = (file: string): string => join(root, "src", "law", file);

describe.each(rules.map((entry) => [entry.rule.id, entry] as const))("%s", (_, { rule, file }) => {
  test("cites its paragraph with a link, and has a title and a nickname", () => {
    expect(rule.cite.cite).not.toBe("");
    expect(rule.cite.url).toMatch(/^https:\/\//);
    expect(rule.title.length).toBeGreaterThan(20);
    expect(rule.alsoCalled.length).toBeGreaterThan(0);
  });

  test("stands in the file that the registry names, whose folder is its section", () => {
    expect(existsSync(lawFile(file))).toBe(true);
    const section = rule.id.split(/[(/#]/)[0];
    expect(file.startsWith(`${section}/`)).toBe(true);
  });

  test("opens with what the paragraph requires", () => {
    const text = textOf(`src/law/${file}`);
    expect(text.indexOf("/**")).toBeGreaterThan(0);
    expect(text.indexOf("/**")).toBeLessThan(text.indexOf(": Rule<"));
  });

  test("is tested beside itself or through the answer that it is part of", () => {
    const beside = existsSync(lawFile(file.replace(/\.ts$/, ".test.ts")));
    const name = /export const (\w+): Rule/.exec(textOf(`src/law/${file}`))?.[1] ?? "";
    const partOfTheAnswer = ["beneficial-ownership.ts", "holdings-with-power.ts"].some((each) =>
      textOf(`src/law/${each}`).includes(`inForceOn(${name},`),
    );
    expect(beside || partOfTheAnswer).toBe(true);
  });

  test("has exactly one version in force on every day from 1993 to 2030", () => {
    const last = plainDate("2030-12-31") as PlainDate;
    for (let on = plainDate("1993-01-01") as PlainDate; on <= last; on = addDays(on, 1)) {
      const inForce = rule.versions.filter(
        ({ from, to }) => (from === null || from <= on) && (to === null || on < to),
      );
      if (inForce.length !== 1) expect.fail(`${inForce.length} versions on ${on}`);
    }
  });
});

test("ids are unique", () => {
  const ids = rules.map(({ rule }) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("every file that states a rule is registered", () => {
  const stating = programFiles().filter(
    (file) => file.startsWith("src/law/") && /: Rule</.test(textOf(file)) && !file.endsWith("/rule.ts"),
  );
  expect(rules.map(({ file }) => `src/law/${file}`).toSorted()).toEqual(stating.toSorted());
});
