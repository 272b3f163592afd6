import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { emptyFolder } from "../testing/in-tests.ts";
import { cacheSize, cleanCache } from "./clean-cache.ts";
import { type ContentCache, contentCache, entryFile } from "./content-cache.ts";

let cache: ContentCache;
const validators = { etag: '"1"', lastModified: null };
const bytes = (text: string): Uint8Array => Buffer.from(text);
const HOUR = 3_600_000;

beforeEach(() => {
  cache = contentCache(emptyFolder());
});

const setBack = (file: string, hours: number): void => {
  const then = new Date(Date.now() - hours * HOUR);
  utimesSync(file, then, then);
};

test("what is put in is found by its address, with what its version is known by", async () => {
  await cache.put("https://a/1", bytes("one"), validators);
  const kept = await cache.find("https://a/1");
  expect(kept).toMatchObject({ url: "https://a/1", size: 3, validators });
  expect(kept && Buffer.from((await cache.read(kept)) ?? []).toString()).toBe("one");
  expect(await cache.find("https://a/2")).toBeNull();
});

test("the same bytes from two addresses lie there once", async () => {
  await cache.put("https://a/1", bytes("same"), validators);
  await cache.put("https://a/2", bytes("same"), validators);
  expect(await cacheSize(cache.folder)).toEqual({ addresses: 2, files: 1, bytes: 4 });
});

test.each([
  "spoilt!",
  "",
  "longer than it was",
])("bytes that were changed on the disk to %j are not given, and are mended by putting them again", async (other) => {
  const kept = await cache.put("https://a/1", bytes("whole!!"), validators);
  writeFileSync(kept.file, other);
  const found = await cache.find("https://a/1");
  expect(found && (await cache.read(found))).toBeNull();
  await cache.put("https://a/1", bytes("whole!!"), validators);
  expect(readFileSync(kept.file, "utf8")).toBe("whole!!");
});

test.each([
  "",
  "{",
  '{"url":"https://a/1"}',
  '{"url":"https://a/1","sha256":"../../x","size":1,"validators":{}}',
])("an address whose note is %j leads nowhere", async (note) => {
  const file = entryFile(cache.folder, "https://a/1");
  await mkdir(dirname(file), { recursive: true });
  writeFileSync(file, note);
  expect(await cache.find("https://a/1")).toBeNull();
});

test("many writers of one address at once leave one whole answer and no scraps", async () => {
  const other = contentCache(cache.folder);
  const texts = Array.from({ length: 30 }, (_, n) => `version ${n} `.repeat(1000));
  await Promise.all(
    texts.map((text, n) => (n % 2 ? cache : other).put("https://a/1", bytes(text), validators)),
  );
  const kept = await cache.find("https://a/1");
  expect(texts).toContain(kept && Buffer.from((await cache.read(kept)) ?? []).toString());
  const names = readdirSync(cache.folder, { recursive: true }).map(String);
  expect(names.filter((name) => name.endsWith(".partial"))).toEqual([]);
});

test("a file is taken over by its hash, also where another process took it first", async () => {
  const file = join(emptyFolder(), "archive.part");
  writeFileSync(file, "archive");
  const kept = await cache.take("https://a/feed", file, validators);
  expect(readFileSync(kept.file, "utf8")).toBe("archive");
  expect(await cache.find("https://a/feed")).toMatchObject({ sha256: kept.sha256, size: 7 });
});

test("cleaning takes out what was not used for long, and what no address leads to", async () => {
  const old = await cache.put("https://a/old", bytes("old"), validators);
  const fresh = await cache.put("https://a/new", bytes("fresh"), validators);
  for (const file of [entryFile(cache.folder, "https://a/old"), old.file, fresh.file]) setBack(file, 24 * 40);
  expect(await cleanCache(cache.folder, { unusedDays: 30 })).toEqual({ addresses: 1, files: 1, bytes: 5 });
  expect(await cache.find("https://a/new")).not.toBeNull();
});

test("cleaning down to a size keeps what was used last", async () => {
  for (const n of [1, 2, 3]) {
    const { file } = await cache.put(`https://a/${n}`, bytes(`${n}`.repeat(100)), validators);
    setBack(file, 10);
    setBack(entryFile(cache.folder, `https://a/${n}`), 10 - n);
  }
  await cache.find("https://a/1");
  expect((await cleanCache(cache.folder, { mostBytes: 200 })).bytes).toBe(200);
  expect(await cache.find("https://a/1")).not.toBeNull();
  expect(await cache.find("https://a/2")).toBeNull();
});

test("bytes whose address is still on its way stay, and what is half done stays for a day", async () => {
  const { file } = await cache.put("https://a/1", bytes("on its way"), validators);
  rmSync(entryFile(cache.folder, "https://a/1"));
  await mkdir(cache.partials, { recursive: true });
  const partials = ["new.part", "old.part"].map((name) => join(cache.partials, name));
  for (const partial of partials) writeFileSync(partial, "half");
  setBack(partials[1] ?? "", 30);
  await cleanCache(cache.folder, { unusedDays: 0, mostBytes: 0 });
  expect(readFileSync(file, "utf8")).toBe("on its way");
  expect(readdirSync(cache.partials)).toEqual(["new.part"]);
});

test("an empty cache is empty", async () => {
  expect(await cleanCache(join(cache.folder, "nowhere"))).toEqual({ addresses: 0, files: 0, bytes: 0 });
});
