// 100,000 filings read one after the other: the memory in use at the end against that after the first tenth.
// BENEFICIAL_FILINGS sets another number.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { corpusFolder, distReaders, report } from "./measure.mjs";

const { read } = await distReaders();
const total = Number(process.env.BENEFICIAL_FILINGS ?? 100_000);
const files = ["xml", "txt"].flatMap((name) => {
  const folder = join(corpusFolder(), name);
  return readdirSync(folder)
    .filter((file) => !(name === "xml" && file.endsWith(".txt")))
    .sort()
    .map((file) => readFileSync(join(folder, file)));
});
const small = files.filter((bytes) => bytes.length < 60_000);

const inUse = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};
let early = 0;
let kept = "";
const start = process.hrtime.bigint();
for (let i = 0; i < total; i++) {
  const { issuer } = read(small[i % small.length]);
  kept = issuer.name ?? kept;
  if (i === Math.floor(total / 10)) early = inUse();
}
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
const late = inUse();
report({
  name: `memory: after a tenth of ${total} filings / after all`,
  rate: early,
  against: late,
  least: 0.9,
  unit: "MB",
  extra: `${(total / seconds).toFixed(0)} filings/s, resident at most ${(process.resourceUsage().maxRSS / 1e3).toFixed(0)} MB`,
});
