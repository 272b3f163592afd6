// What the benchmarks share. Not a benchmark itself.
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** The built readers: `dist/`, or the folder that BENEFICIAL_DIST names. */
export function distReaders() {
  const path = join(root, process.env.BENEFICIAL_DIST ?? "dist", "readers/index.js");
  if (!existsSync(path)) throw new Error(`${path} is not there; run "npm run build" first`);
  return import(pathToFileURL(path).href);
}

export function corpusFolder() {
  const path = process.env.BENEFICIAL_CORPUS ?? join(root, "../shared/corpus");
  if (!existsSync(path)) throw new Error(`no corpus at ${path}; set BENEFICIAL_CORPUS`);
  return path;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** The median seconds of each of several runs, taken in turn so that a busy neighbour slows them alike. */
export function interleaved(runs, rounds, warmUps = 5) {
  const seconds = runs.map(() => []);
  for (let round = -warmUps; round < rounds; round++) {
    runs.forEach((run, i) => {
      const start = process.hrtime.bigint();
      run();
      if (round >= 0) seconds[i].push(Number(process.hrtime.bigint() - start) / 1e9);
    });
  }
  return seconds.map(median);
}

/**
 * One line for people, and one of JSON for the table of `scripts/bench.mjs`.
 * `rate` and `against` are in megabytes a second; `least` is the ratio, or the rate where
 * nothing is compared, that must be reached.
 */
export function report({ name, rate, against = null, least = null, unit = "MB/s", extra = null }) {
  const ratio = against === null ? null : rate / against;
  const shown = ratio === null ? "" : ` / ${against.toFixed(1)} ${unit} = ${ratio.toFixed(2)}`;
  console.log(`${name}: ${rate.toFixed(1)} ${unit}${shown}${extra ? ` (${extra})` : ""}`);
  if (process.env.BENEFICIAL_BENCH_JSON) {
    console.log(`#json ${JSON.stringify({ name, rate, against, least, unit, ratio, extra })}`);
  }
}

/** What htmlparser2's Tokenizer calls back, all one function: cutting a page into tokens and no more. */
export const tokenCallbacks = (called) =>
  Object.fromEntries(
    [
      "onattribdata",
      "onattribentity",
      "onattribend",
      "onattribname",
      "oncdata",
      "onclosetag",
      "oncomment",
      "ondeclaration",
      "onend",
      "onopentagend",
      "onopentagname",
      "onprocessinginstruction",
      "onselfclosingtag",
      "ontext",
      "ontextentity",
    ].map((name) => [name, called]),
  );
