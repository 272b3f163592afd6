import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { gatherText } from "./gathered-text.ts";

const folders = (): readonly string[] =>
  readdirSync(tmpdir()).filter((name) => /^beneficial-\w{6}$/.test(name));

test("a text larger than what stays in the memory comes back whole, and nothing of it stays behind", () => {
  const before = folders().length;
  const text = gatherText(1000);
  const pieces = Array.from({ length: 500 }, (_, n) => `${n} “é😀” ${"x".repeat(n * 20)}\n`);
  for (const piece of pieces) text.add(piece);
  expect([...text.pieces()].join("")).toBe(pieces.join(""));
  text.drop();
  expect(folders().length).toBe(before);
});
