import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";
import { generatedFiling } from "../generated/generated-filing.ts";
import { beneficial, build, dist, emptyFolder } from "./run.ts";

beforeAll(build);

/** A folder that the account of the embedded PostgreSQL may enter. */
function home(): string {
  const folder = emptyFolder();
  chmodSync(folder, 0o755);
  return folder;
}

function filingsIn(folder: string, count: number, from = 0): string {
  const path = join(folder, "filings");
  mkdirSync(path, { recursive: true });
  for (let n = from; n < from + count; n++) {
    const { accession, text } = generatedFiling(n);
    writeFileSync(join(path, `${accession}.txt`), text);
  }
  return path;
}

const summaryOf = (out: string) => JSON.parse(out) as { readonly new: number; readonly known: number };

test("ingest takes a folder in, tells what came of it, and knows it the next time", () => {
  const folder = home();
  const data = join(folder, "data");
  const path = filingsIn(folder, 10);
  writeFileSync(join(path, "poem.txt"), "Whose woods these are I think I know.\n");
  const first = beneficial("ingest", path, "--data", data);
  expect(first.code).toBe(1);
  expect(first.out).toMatch(/^ +10 new filings/m);
  expect(first.out).toMatch(/poem\.txt: /);
  expect(summaryOf(beneficial("ingest", path, "--data", data, "--json").out)).toMatchObject({
    new: 0,
    known: 10,
  });
  const jobs = beneficial("jobs", "--data", data);
  expect(jobs.code).toBe(0);
  expect(jobs.out).toMatch(/read +0 +0 +0 +0/);
});

test("an ingest that is killed goes on where it stopped, and nothing comes twice", async () => {
  const folder = home();
  const data = join(folder, "data");
  const path = filingsIn(folder, 400);
  const child = spawn(process.execPath, [join(dist, "cli", "main.js"), "ingest", path, "--data", data], {
    env: { ...process.env, DATABASE_URL: "" },
    stdio: "ignore",
  });
  await delay(4000);
  child.kill("SIGKILL");
  await delay(300);
  const again = summaryOf(beneficial("ingest", path, "--data", data, "--json").out);
  expect(again.new + again.known).toBe(400);
  expect(summaryOf(beneficial("ingest", path, "--data", data, "--json").out)).toMatchObject({
    new: 0,
    known: 400,
  });
}, 120_000);

test.each([
  ["nothing", ["ingest"], "say what to take in"],
  ["a path that is not there", ["ingest", "./nowhere.txt"], "there is no such file"],
  [
    "an interval that is too short",
    ["watch", "--every", "1s", "--user-agent", "A Co a@example.com"],
    "--every takes a time",
  ],
])("%s is told in one sentence", (_, args, sentence) => {
  const { code, err } = beneficial(...args);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});
