// The commands `read` and `check` over a folder of thousands of filings, whole: start, compiling, files, report. With one
// worker and with two. BENEFICIAL_COPIES sets how many times over the corpus is taken (16: 150 MB).
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { corpusFolder, median, report } from "./measure.mjs";

const ROUNDS = 3;
const COPIES = Number(process.env.BENEFICIAL_COPIES ?? 16);
const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const main = join(root, process.env.BENEFICIAL_DIST ?? "dist", "cli/main.js");

const folder = mkdtempSync(join(tmpdir(), "beneficial-bench-"));
try {
  const filings = join(folder, "filings");
  for (let copy = 0; copy < COPIES; copy++) {
    mkdirSync(join(filings, String(copy)), { recursive: true });
    for (const name of ["xml", "txt", "html"])
      cpSync(join(corpusFolder(), name), join(filings, String(copy)), { recursive: true });
  }
  const files = readdirSync(filings, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const megabytes =
    files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0) / 1e6;
  const seconds = (workers, args) => {
    const start = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, [main, ...args, "--workers", String(workers)], {
      stdio: ["ignore", "ignore", "pipe"],
      encoding: "utf8",
    });
    if (status === 70 || status === null) throw new Error(stderr);
    return Number(process.hrtime.bigint() - start) / 1e9;
  };
  for (const args of [
    ["read", filings, "--json", "--out", join(folder, "read")],
    ["check", filings],
  ]) {
    const [one, two] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      one.push(seconds(1, args));
      two.push(seconds(2, args));
    }
    report({
      name: `the whole command "${args[0]}": two workers / one`,
      rate: megabytes / median(two),
      against: megabytes / median(one),
      extra: `${files.length} files, ${megabytes.toFixed(0)} MB, ${(files.length / median(two)).toFixed(0)} filings/s`,
    });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
