// Runs every benchmark of scripts/bench/ and prints a table of ratios, each measured within one run.
//
//   npm run bench [-- NAME…]     only those whose file's name holds a NAME
//
// Leaves with 1 where a ratio is below what it has to be. Needs the build in dist/ and the corpus.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("bench", import.meta.url));
const names = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((file) => file.endsWith(".mjs") && file !== "measure.mjs")
  .filter((file) => names.length === 0 || names.some((name) => file.includes(name)))
  .sort();

const results = [];
const broken = [];
for (const file of files) {
  process.stderr.write(`${file}\n`);
  const { stdout, status } = spawnSync(process.execPath, ["--expose-gc", join(folder, file)], {
    env: { ...process.env, BENEFICIAL_BENCH_JSON: "1" },
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  for (const line of stdout.split("\n"))
    if (line.startsWith("#json ")) results.push(JSON.parse(line.slice(6)));
  if (status !== 0) broken.push(file);
}

const shown = (value, digits = 1) => (value === null || value === undefined ? "" : value.toFixed(digits));
const rows = results.map(({ name, rate, against, ratio, least, unit, extra }) => {
  const reached = ratio ?? rate;
  const verdict = least === null ? "" : reached >= least ? "yes" : "NO";
  return [
    name,
    `${shown(rate)} ${unit}`,
    shown(against),
    shown(ratio, 2),
    shown(least, 2),
    verdict,
    extra ?? "",
  ];
});
const head = ["what", "rate", "against", "ratio", "at least", "reached", ""];
const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i].length)));
const print = (row) =>
  console.log(
    row
      .map((cell, i) => cell.padEnd(widths[i]))
      .join("  ")
      .trimEnd(),
  );
print(head);
print(widths.map((width) => "-".repeat(width)));
for (const row of rows) print(row);
for (const file of broken) console.log(`${file} did not finish`);
process.exitCode = broken.length > 0 || rows.some((row) => row[5] === "NO") ? 1 : 0;
