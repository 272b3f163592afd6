import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { edgarXmlProblems } from "./edgar-xml/problems.ts";
import { form345Problems } from "./form345/problems.ts";
import { documentProblems, refusals } from "./problems.ts";
import { submissionProblems } from "./submission/problems.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

const sources = readdirSync(here, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !name.endsWith("problems.ts"))
  .map((name) => readFileSync(join(here, name), "utf8"));

const used = new Set(
  sources.flatMap((text) =>
    [...text.matchAll(/"((?:document|submission|edgar-xml|form345)\/[a-z-]+)"/g)].map((match) => match[1]),
  ),
);
const listed = { ...documentProblems, ...submissionProblems, ...edgarXmlProblems, ...form345Problems };

describe("the lists of problems", () => {
  test("name every code that is used", () => {
    expect([...used].filter((code) => code !== undefined && !(code in listed))).toEqual([]);
  });

  test("name no code that is not used", () => {
    expect(Object.keys(listed).filter((code) => !used.has(code))).toEqual([]);
  });

  test("say what each means, in a sentence", () => {
    for (const meaning of Object.values(listed)) expect(meaning).toMatch(/^[A-Z].*\.$/);
    expect(refusals.every((code) => code in documentProblems)).toBe(true);
  });
});
