import { spawn } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, expect, test } from "vitest";
import type { ParallelWork } from "../../src/cli/threads/work-in-parallel.ts";
import { example13D } from "../../src/writers/testing/example-schedule.ts";
import { writeText } from "../../src/writers/text/write-text.ts";
import { build, dist, emptyFolder } from "./run.ts";

beforeAll(build);

type Job = { readonly file: string };
const pool = async (): Promise<(work: ParallelWork<Job, string>) => Promise<void>> =>
  (await import(pathToFileURL(join(dist, "cli/threads/work-in-parallel.js")).href)).workInParallel;

/** Work that does as the name of its file says. */
function work(): URL {
  const file = join(emptyFolder(), "work.mjs");
  writeFileSync(
    file,
    `export const prepare = (settings) => ({ file }) => {
  if (file.startsWith("throw")) throw new Error("thrown at " + file);
  if (file.startsWith("die")) process.exit(3);
  if (file.startsWith("grow")) { const all = []; for (;;) all.push(new Array(100000).fill(file + all.length)); }
  return settings + file;
};\n`,
  );
  return pathToFileURL(file);
}

async function results(files: readonly string[], workers: number) {
  const taken: string[] = [];
  const bugs: string[] = [];
  const workInParallel = await pool();
  await workInParallel({
    what: "trying",
    module: work(),
    settings: "did ",
    jobs: files.map((file) => ({ file })),
    workers,
    take: (result) => void taken.push(result),
    takeBug: (trace, { file }) => void bugs.push(`${file}: ${trace.split("\n")[0]}`),
  });
  return { taken, bugs };
}

test.each([1, 2, 5])("%i workers: results come in the order of the files", async (workers) => {
  const files = Array.from({ length: 300 }, (_, n) => `file ${n}`);
  expect(await results(files, workers)).toEqual({ taken: files.map((file) => `did ${file}`), bugs: [] });
});

test("a worker that throws or dies costs its file and no other", async () => {
  const files = Array.from({ length: 60 }, (_, n) =>
    n === 7 ? "throw" : n % 20 === 11 ? `die ${n}` : `file ${n}`,
  );
  const { taken, bugs } = await results(files, 2);
  expect(taken).toEqual(files.filter((file) => file.startsWith("file")).map((file) => `did ${file}`));
  expect(bugs).toEqual([
    "throw: Error: thrown at throw",
    ...[11, 31, 51].map((n) => `die ${n}: the worker died: it left with code 3`),
  ]);
});

test("a module that is not there ends the work with an error", async () => {
  const workInParallel = await pool();
  const nowhere = pathToFileURL(join(emptyFolder(), "nowhere.mjs"));
  const nothing = { take: () => undefined, takeBug: () => undefined };
  await expect(
    workInParallel({
      what: "trying",
      module: nowhere,
      settings: 0,
      jobs: [{ file: "a" }],
      workers: 1,
      ...nothing,
    }),
  ).rejects.toThrow("nowhere.mjs");
});

test("Ctrl-C ends it with 130, and what was written is whole", async () => {
  const folder = emptyFolder();
  const out = emptyFolder();
  const text = writeText(example13D);
  for (let n = 0; n < 4000; n++) writeFileSync(join(folder, `${n}.txt`), text);
  const args = [join(dist, "cli/main.js"), "read", folder, "--json", "--out", out, "--workers", "2"];
  const child = spawn(process.execPath, args, { stdio: "ignore" });
  const left = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  while (readdirSync(out).length < 20) await new Promise((resolve) => setTimeout(resolve, 10));
  child.kill("SIGINT");
  expect(await left).toBe(130);
  const names = readdirSync(out);
  expect(names.length).toBeLessThan(4000);
  expect(names.filter((name) => !name.endsWith(".json"))).toEqual([]);
});
