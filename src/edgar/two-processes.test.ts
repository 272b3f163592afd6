import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SLOT } from "./fair-access/slots.ts";
import { emptyFolder, filingNumbered } from "./testing/in-tests.ts";
import { type LocalEdgar, startLocalEdgar } from "./testing/local-edgar.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const filings = Array.from({ length: 40 }, (_, n) => filingNumbered(n + 1));
let program: string;
let edgar: LocalEdgar;

/** The program that each process runs: it fetches every other submission and says how many came. */
const FETCHES = `
import { edgarClient } from "./src/edgar/client.js";
const { host, folder, part, cache } = JSON.parse(process.argv[2]);
const client = edgarClient({
  identity: "Test Company test@example.com",
  hosts: { www: host, data: host },
  stateFolder: folder,
  cacheFolder: cache,
  endurance: { attempts: 3, firstWait: 5, throttlePause: 1000, pauses: 3 },
});
const numbers = Array.from({ length: 20 }, (_, n) => n * 2 + part);
const came = await Promise.all(numbers.map((n) =>
  client.submission("edgar/data/1000001/0000999999-26-" + String(n).padStart(6, "0") + ".txt")));
client.close();
console.log(came.filter((each) => each?.isWhole).length);
`;

beforeAll(() => {
  program = emptyFolder();
  for (const folder of ["src/edgar", "src/base"]) compile(folder);
  symlinkSync(join(root, "node_modules"), join(program, "node_modules"));
  writeFileSync(join(program, "package.json"), '{ "type": "module" }');
  writeFileSync(join(program, "fetches.js"), FETCHES);
});

function compile(folder: string): void {
  const files = readdirSync(join(root, folder), { recursive: true }).map(String);
  for (const file of files.filter((name) => name.endsWith(".ts") && !/\.test\.ts$|testing/.test(name))) {
    const { outputText } = ts.transpileModule(readFileSync(join(root, folder, file), "utf8"), {
      compilerOptions: {
        target: ts.ScriptTarget.ES2023,
        module: ts.ModuleKind.ESNext,
        rewriteRelativeImportExtensions: true,
      },
    });
    const to = join(program, folder, file.replace(/\.ts$/, ".js"));
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, outputText);
  }
}

afterAll(async () => edgar.close());

const processes: ChildProcess[] = [];
afterAll(() => {
  for (const each of processes) each.kill("SIGKILL");
});

function fetchIn(folder: string, part: number): Promise<string> {
  const options = { host: edgar.hosts.www, folder, part, cache: emptyFolder() };
  const child = spawn(process.execPath, [join(program, "fetches.js"), JSON.stringify(options)]);
  processes.push(child);
  return new Promise((resolve) => {
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += chunk;
    });
    child.stderr.on("data", (chunk) => {
      said += chunk;
    });
    child.on("close", () => resolve(said.trim()));
  });
}

test("two processes that fetch as fast as they may stay under 10 requests a second together", async () => {
  edgar = await startLocalEdgar(filings);
  const folder = emptyFolder();
  expect(await Promise.all([fetchIn(folder, 1), fetchIn(folder, 2)])).toEqual(["20", "20"]);
  expect(edgar.busiestSecond()).toBeLessThan(10);
  expect(edgar.requests).toHaveLength(40);
  const span = (edgar.requests.at(-1)?.at ?? 0) - (edgar.requests[0]?.at ?? 0);
  expect(span).toBeGreaterThan(39 * SLOT - 300);
  expect(span).toBeLessThan(60_000);
}, 120_000);

test("a process that is killed leaves nothing that holds up the next", async () => {
  const folder = emptyFolder();
  for (let n = 0; n < 3; n++) {
    const killed = fetchIn(folder, 1);
    await new Promise((resolve) => setTimeout(resolve, 700));
    processes.at(-1)?.kill("SIGKILL");
    await killed;
  }
  const began = Date.now();
  expect(await fetchIn(folder, 2)).toBe("20");
  expect(Date.now() - began).toBeLessThan(60_000);
}, 120_000);
