// All checks on read filings, warm: the mean and the 95th percentile of milliseconds a filing, and the share of the time
// that it took to read the legacy HTML filings. What must be reached: 15% of reading, or 2 ms a filing, whichever is more.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { corpusFolder, distReaders, report } from "./measure.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const built = join(root, process.env.BENEFICIAL_DIST ?? "dist", "checks/index.js");
if (!existsSync(built)) throw new Error(`${built} is not there; run "npm run build" first`);
const { checkSchedule, checks } = await import(pathToFileURL(built).href);
const { read } = await distReaders();

const corpus = corpusFolder();
const bytesOf = (folder) =>
  readdirSync(join(corpus, folder))
    .filter((name) => !name.endsWith(".nc"))
    .sort()
    .map((name) => readFileSync(join(corpus, folder, name)));
const html = bytesOf("html");
const all = [...html, ...bytesOf("txt"), ...bytesOf("xml")].map((bytes) => read(bytes));

// A copy is a schedule of which nothing is known yet: what is read once a schedule has to be read again.
const fresh = (schedule) => ({ ...schedule });
const milliseconds = (run) => {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e6;
};

let findings = 0;
const check = (schedule) => {
  findings += checkSchedule(fresh(schedule)).findings.length;
};
const WARM_UPS = 3;
const ROUNDS = 7;
// Round after round over all of them: nothing that is kept from one text to the next helps the same filing again.
const times = all.map(() => []);
for (let round = -WARM_UPS; round < ROUNDS; round++) {
  for (const [i, schedule] of all.entries()) {
    const took = milliseconds(() => check(schedule));
    if (round >= 0) times[i].push(took);
  }
}
// The best of the rounds: what a busy neighbour adds is not the checks' own.
const each = times.map((own) => Math.min(...own));
const sorted = [...each].sort((a, b) => a - b);
const mean = each.reduce((sum, one) => sum + one, 0) / each.length;
const p95 = sorted[Math.floor(sorted.length * 0.95)];
const slowest = sorted.at(-1);

const schedules = html.map((bytes) => read(bytes));
const best = (run) => Math.min(...Array.from({ length: ROUNDS }, () => milliseconds(run))) / 1000;
const reading = best(() => {
  for (const bytes of html) read(bytes);
});
const checking = best(() => {
  for (const schedule of schedules) check(schedule);
});
if (findings === 0) throw new Error("the benchmark measured nothing");

const share = (100 * checking) / reading;
const htmlMean = (1000 * checking) / schedules.length;
report({
  name: `${checks.length} checks: filings a second, against what 2 ms each allow`,
  rate: 1000 / mean,
  against: 500,
  least: 1,
  unit: "filings/s",
  extra: `mean ${mean.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms, slowest ${slowest.toFixed(2)} ms a filing`,
});
report({
  name: "checks on HTML filings: what is allowed over what it took",
  rate: Math.max(2, 0.15 * ((1000 * reading) / schedules.length)),
  against: htmlMean,
  least: 1,
  unit: "ms",
  extra: `${share.toFixed(0)}% of reading`,
});
