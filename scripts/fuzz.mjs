// Reads mutated real filings and looks for what must never be: a throw, a fault of the reader, more than a second a
// megabyte, a place outside of the text. Every run has a seed of its own, so that a failure can be had again.
//
//   node scripts/fuzz.mjs [--runs 20000] [--seed 1] [--seconds N] [--only xml|txt|html] [--run I] [--out DIR]
//
// --run I does that one run alone and says where the time goes; --out keeps the failing inputs. The build has to be in
// dist/, or in the folder that BENEFICIAL_DIST names; the corpus as for the tests. Time is that of the clock or of the
// processor, whichever is less, so that a busy machine fails no run.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { corpusFolder, distReaders } from "./bench/measure.mjs";
import { mutate, random } from "./fuzz-mutations.mjs";

const SECONDS_A_MEGABYTE = 1;
/** Below this a collection of garbage or a busy neighbour would be taken for slowness. */
const SHORTEST_LIMIT = 0.5;
const STUCK_SECONDS = 30;

if (isMainThread) await supervise();
else await work(workerData);

async function supervise() {
  const { values } = parseArgs({
    options: {
      runs: { type: "string", default: "20000" },
      seed: { type: "string", default: "1" },
      seconds: { type: "string", default: "Infinity" },
      only: { type: "string", default: "" },
      run: { type: "string" },
      out: { type: "string" },
    },
  });
  const single = values.run === undefined ? null : Number(values.run);
  const last = single === null ? Number(values.runs) : single + 1;
  const shared = new Int32Array(new SharedArrayBuffer(8));
  const failures = [];
  const started = Date.now();
  let next = single ?? 0;
  let stop = false;
  while (next < last && !stop) {
    const options = {
      seed: Number(values.seed),
      only: values.only,
      from: next,
      to: last,
      shared,
      out: values.out,
    };
    const worker = new Worker(new URL(import.meta.url), {
      workerData: options,
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    const fail = (run, what) => {
      failures.push({ run, what });
      console.log(
        `run ${run}: ${what}\n  again: node scripts/fuzz.mjs --seed ${values.seed} --run ${run}${values.only ? ` --only ${values.only}` : ""}`,
      );
    };
    next = await new Promise((resolve) => {
      let before = -1;
      let since = Date.now();
      const watch = setInterval(() => {
        const now = shared[0];
        if (now !== before) [before, since] = [now, Date.now()];
        else if (Date.now() - since > STUCK_SECONDS * 1000)
          finish(now + 1, () => fail(now, `stuck for ${STUCK_SECONDS} s`));
        if ((Date.now() - started) / 1000 > Number(values.seconds)) finish(last, () => {});
      }, 500);
      const finish = (result, report) => {
        clearInterval(watch);
        report();
        worker.removeAllListeners();
        worker.terminate().then(() => resolve(result));
      };
      worker.on("message", (message) => {
        if (message.failure) fail(message.run, message.failure);
        else if (message.progress) console.log(message.progress);
      });
      worker.on("error", (error) =>
        finish(shared[0] + 1, () => fail(shared[0], `the process failed: ${error.message}`)),
      );
      worker.on("exit", () => finish(last, () => {}));
    });
    stop = failures.length >= 50;
  }
  const done = shared[1];
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(`${done} mutated filings read in ${seconds} s, ${failures.length} failures`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

async function work({ seed, only, from, to, shared, out }) {
  const { read, decode } = await distReaders();
  const folders = only ? [only] : ["xml", "txt", "html", "sec-samples"];
  const files = folders.flatMap((folder) => {
    const path = join(corpusFolder(), folder);
    return readdirSync(path)
      .sort()
      .map((name) => ({ name, bytes: readFileSync(join(path, name)) }));
  });
  const small = files.filter(({ bytes }) => bytes.length < 300_000);
  for (let run = from; run < to; run++) {
    shared[0] = run;
    const dice = random(seed * 1_000_003 + run);
    const file = small[Math.floor(dice() * small.length)];
    const other = small[Math.floor(dice() * small.length)];
    const { bytes, how } = mutate(file.bytes, other.bytes, dice);
    const failure = attempt(read, decode, bytes);
    if (to - from === 1) console.log(`${file.name}, ${how.join(", ")}: ${bytes.length} bytes`);
    if (failure) {
      parentPort.postMessage({ run, failure: `${file.name}, ${how.join(", ")}: ${failure}` });
      if (out) {
        mkdirSync(out, { recursive: true });
        writeFileSync(join(out, `${seed}-${run}.txt`), bytes);
      }
    }
    shared[1]++;
    if (shared[1] % 5000 === 0) parentPort.postMessage({ progress: `${shared[1]} read` });
  }
}

function attempt(read, decode, bytes) {
  const limit = Math.max(SHORTEST_LIMIT, (bytes.length / 1e6) * SECONDS_A_MEGABYTE);
  let schedule;
  const seconds = () => {
    const [start, used] = [process.hrtime.bigint(), process.cpuUsage()];
    schedule = read(bytes);
    const { user, system } = process.cpuUsage(used);
    return Math.min(Number(process.hrtime.bigint() - start) / 1e9, (user + system) / 1e6);
  };
  try {
    const taken = seconds();
    if (taken > limit && seconds() > limit) return `took ${taken.toFixed(1)} s for ${bytes.length} bytes`;
    return faultOf(schedule, decode(bytes).text.length);
  } catch (error) {
    return `threw ${error?.stack ?? error}`;
  }
}

function faultOf(schedule, length) {
  const failed = schedule.problems.find(({ code }) => code === "document/reader-failed");
  if (failed) return failed.message;
  JSON.stringify(schedule);
  const places = [
    ...Object.entries(schedule.places),
    ...schedule.problems.map(({ code, place }) => [code, place]),
  ];
  for (const [path, place] of places) {
    if (place === null) continue;
    const { start, end, line } = place;
    if (!(Number.isInteger(start) && start >= 0 && start <= end && end <= length && line >= 1)) {
      return `${path} is placed at ${JSON.stringify(place)} of ${length}`;
    }
  }
  const saysNothing = schedule.form === null && schedule.reportingPersons.length === 0;
  if (saysNothing && schedule.problems.length === 0) return "came back empty without a problem";
  return null;
}
