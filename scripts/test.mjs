// Everything that must hold, from a fresh clone: types, lint, import direction, generated docs, tests. Ends with the line
// "N passed, N failed"; each of the first four counts as one.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, root } from "./ready.mjs";

ensureInstalled();
ensureBuilt();

const bin = (...path) => join(root, "node_modules", ...path);
const steps = [
  ["types", [bin("typescript7", "bin", "tsc"), "--noEmit"]],
  ["format and lint", [bin("@biomejs", "biome", "bin", "biome"), "check", "."]],
  [
    "import direction",
    [
      bin("dependency-cruiser", "bin", "dependency-cruise.mjs"),
      "--config",
      ".dependency-cruiser.mjs",
      "--output-type",
      "err-long",
      "src",
    ],
  ],
  ["generated docs are up to date", [join(root, "scripts", "docs.mjs"), "--check"]],
];

let passed = 0;
let failed = 0;
let skipped = 0;

for (const [name, args] of steps) {
  const run = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (run.status === 0) {
    passed++;
    console.log(`ok    ${name}`);
  } else {
    failed++;
    console.log(`FAIL  ${name}\n${run.stdout}${run.stderr}`);
  }
}

const folder = mkdtempSync(join(tmpdir(), "beneficial-test-"));
const report = join(folder, "report.json");
const only = process.argv.slice(2);
const vitest = [
  bin("vitest", "vitest.mjs"),
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${report}`,
  ...only,
];
const run = spawnSync(process.execPath, vitest, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
try {
  const result = JSON.parse(readFileSync(report, "utf8"));
  passed += result.numPassedTests;
  failed += result.numFailedTests;
  skipped += result.numPendingTests + (result.numTodoTests ?? 0);
  // A file that cannot even be loaded fails without a failed test in it.
  failed += result.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
} catch {
  failed++;
  console.log("FAIL  the tests did not run to their end");
}
if (run.status !== 0 && failed === 0) failed++;
rmSync(folder, { recursive: true, force: true });

console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed === 0 ? 0 : 1;
