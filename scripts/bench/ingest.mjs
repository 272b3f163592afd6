// Filings taken in from a local folder into the embedded database, checks included: how many a second, against 400.
//
//   node scripts/bench/ingest.mjs [--filings 6000] [--keep]
//
// The filings are made up (test/generated/) and vary as real ones do: plain text, pages in many layouts, XML; one to ten
// persons; a median of some 23,000 bytes. Needs the build in dist/, or in the folder that BENEFICIAL_DIST names.
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { dist, generator } from "../generated.mjs";
import { report } from "./measure.mjs";

const { values } = parseArgs({
  options: { filings: { type: "string", default: "6000" }, keep: { type: "boolean", default: false } },
});
const count = Number(values.filings);
const folder = mkdtempSync(join(tmpdir(), "beneficial-ingest-"));
// The account that PostgreSQL runs as where we are the superuser has to get in.
chmodSync(folder, 0o755);

const { generatedFiling } = await generator();
const sizes = [];
for (let n = 0; n < count; n++) {
  const { accession, text } = generatedFiling(n);
  const below = join(folder, "filings", String(Math.floor(n / 1000)));
  mkdirSync(below, { recursive: true });
  writeFileSync(join(below, `${accession}.txt`), text);
  sizes.push(text.length);
}
sizes.sort((a, b) => a - b);

const run = (...args) => {
  const start = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(dist, "cli/main.js"), "ingest", ...args, "--data", join(folder, "data"), "--json"],
    { encoding: "utf8", env: { ...process.env, DATABASE_URL: "" } },
  );
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, summary: JSON.parse(stdout) };
};

try {
  run(join(folder, "filings", "0", readdirSync(join(folder, "filings", "0"))[0]));
  const { seconds, summary } = run(join(folder, "filings"));
  if (summary.new !== count - 1) throw new Error(`${summary.new} of ${count} came in`);
  report({
    name: "ingest of a folder, with the program's start and end",
    rate: count / seconds,
    against: 400,
    least: 1,
    unit: "filings/s",
    extra: `${count} filings, median ${sizes[count >> 1]} bytes, ${summary.findings} findings`,
  });
  const again = run(join(folder, "filings"));
  report({
    name: "the same folder again",
    rate: count / again.seconds,
    unit: "filings/s",
    least: null,
    extra: `${again.summary.known} known`,
  });
} finally {
  if (!values.keep) rmSync(folder, { recursive: true, force: true });
  else console.log(folder);
}
