import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { bookJsonSchema, loadBook } from "../../src/book/index.ts";
import { root } from "../repository/sources.ts";
import { emptyFolder } from "./run.ts";

type Part = Readonly<Record<string, unknown>>;

const page = readFileSync(join(root, "docs/book.md"), "utf8");
const blocks = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
    ([, text = ""]) => text,
  );
const examples = blocks("yaml");
const written = (text: string): Part => parse(text, { schema: "failsafe" });

const isPart = (value: unknown): value is Part => typeof value === "object" && value !== null;

function together(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) return [...new Set([...a, ...b])];
  if (!isPart(a) || !isPart(b)) return b;
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(
    keys.map((key) => [key, key in a && key in b ? together(a[key], b[key]) : (a[key] ?? b[key])]),
  );
}

const foundation = examples.filter((text) => /^(book|persons|securities):/m.test(text));

async function loaded(...more: readonly string[]) {
  const folder = emptyFolder();
  const book = join(folder, "book.yaml");
  const whole = [...new Set([...foundation, ...more])].map(written).reduce<unknown>(together, {});
  writeFileSync(join(folder, "trades.csv"), blocks("csv").join(""));
  writeFileSync(book, stringify(whole));
  return loadBook(book);
}

describe("docs/book.md", () => {
  test("has an example of every key of the book", () => {
    const keys = Object.keys(bookJsonSchema().properties as Part);
    expect(keys.filter((key) => !examples.some((text) => new RegExp(`^${key}:`, "m").test(text)))).toEqual(
      [],
    );
  });

  test.each(
    examples.map((text) => [text.split("\n")[0], text] as const),
  )("the example of %s loads", async (_, text) => {
    const shares = /^transactions-from/.test(text) ? examples : [];
    await expect(loaded(text, ...shares)).resolves.toBeDefined();
  });

  test("all of them together are a book, with the trades of the CSV", async () => {
    const book = await loaded(...examples);
    expect(
      book.transactions.map(({ on, person, kind, source }) => [on, person, kind, source ?? null]).slice(-2),
    ).toEqual([
      ["2024-09-03", "fund", "purchase", null],
      ["2024-09-04", "fund", "sale", null],
    ]);
  });
});

describe("the JSON Schema", () => {
  const isBook = new Ajv({ allowUnionTypes: true }).compile(bookJsonSchema());
  const ault = readFileSync(join(root, "examples/ault/book.yaml"), "utf8");

  test("takes the example as an editor reads it", () => {
    expect(isBook(parse(ault)), JSON.stringify(isBook.errors)).toBe(true);
  });

  test("takes every example of docs/book.md", () => {
    const whole = examples.map((text) => parse(text) as unknown).reduce(together, {});
    expect(isBook(whole), JSON.stringify(isBook.errors)).toBe(true);
  });

  test.each([
    ["a misspelt key", "outstanding:", "outstandng:"],
    ["a misspelt key deep inside", "stated-value:", "statd-value:"],
    ["a kind that there is not", "kind: warrant", "kind: warant"],
    ["a negative quantity", "quantity: 88,", "quantity: -88,"],
    ["a date of another form", "on: 2020-01-15", "on: 1/15/2020"],
    ["a missing key", "  form: 13D\n", ""],
  ])("refuses %s", (_, from, to) => {
    expect(ault).toContain(from);
    expect(isBook(parse(ault.replace(from, to)))).toBe(false);
  });

  test("the example opens with the line that makes editors use it", () => {
    expect(ault.split("\n")[0]).toBe("# yaml-language-server: $schema=../../docs/book.schema.json");
  });

  test("describes every key", () => {
    const bare: string[] = [];
    const walk = (schema: unknown, path: string): void => {
      if (!isPart(schema)) return;
      for (const [key, value] of Object.entries(schema)) {
        if (key === "properties" && isPart(value)) {
          for (const [name, property] of Object.entries(value)) {
            if (!isPart(property) || typeof property.description !== "string") bare.push(`${path}.${name}`);
          }
        }
        walk(value, `${path}.${key}`);
      }
    };
    walk(bookJsonSchema(), "");
    expect(bare).toEqual([]);
  });
});
