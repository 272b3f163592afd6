// The corpus, many times over, read by two workers against one, when both have run long enough that nothing is left to
// compile: until then a worker's compiler has the other core. Which of them reads a batch is settled when it is free.
// What the machine itself gives for two against one is measured beside it, with two loops that only count.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { corpusFolder, distReaders, median, report } from "./measure.mjs";

const ROUNDS = 5;
/** Each worker reads some 400 MB before anything is measured. */
const WARM_UPS = 40;
/** Of the corpus in a round that is measured: 150 MB. */
const COPIES = 16;
const BATCH = 8;

if (isMainThread) await measure();
else await readOnDemand();

function corpus() {
  return ["xml", "txt", "html"].flatMap((name) => {
    const folder = join(corpusFolder(), name);
    return readdirSync(folder)
      .sort()
      .map((file) => readFileSync(join(folder, file)));
  });
}

async function readOnDemand() {
  const { read } = await distReaders();
  // The largest first, so that none is left for the end.
  const files = corpus().sort((a, b) => b.length - a.length);
  parentPort.on("message", ({ next, total, count }) => {
    let done = 0;
    if (count) done = countTo(count);
    for (let at = Atomics.add(next, 0, BATCH); at < total; at = Atomics.add(next, 0, BATCH)) {
      for (let i = at; i < Math.min(at + BATCH, total); i++)
        done += read(files[Math.floor((i * files.length) / total)]).reportingPersons.length;
    }
    parentPort.postMessage(done);
  });
  parentPort.postMessage(files.length);
}

function countTo(count) {
  let sum = 1;
  for (let i = 0; i < count; i++) sum = (sum * 31 + i) | 0;
  return sum | 1;
}

async function measure() {
  const workers = [0, 1].map(() => new Worker(new URL(import.meta.url)));
  const answer = (worker) => new Promise((resolve) => worker.once("message", resolve));
  const [length] = await Promise.all(workers.map(answer));
  const timed = async (some, task) => {
    const next = new Int32Array(new SharedArrayBuffer(4));
    const start = process.hrtime.bigint();
    const answers = some.map(answer);
    for (const worker of some) worker.postMessage({ next, total: 0, count: 0, ...task });
    const done = (await Promise.all(answers)).reduce((sum, count) => sum + Math.abs(count), 0);
    if (done === 0) throw new Error("the benchmark measured nothing");
    return Number(process.hrtime.bigint() - start) / 1e9;
  };
  const reading = { total: length * COPIES };
  const counting = { count: 300_000_000 };
  for (let i = 0; i < WARM_UPS; i++)
    await Promise.all(workers.map((worker) => timed([worker], { total: length })));
  await timed(workers, counting);
  const times = { one: [], two: [], oneCounts: [], twoCount: [] };
  for (let i = 0; i < ROUNDS; i++) {
    const alone = [workers[i % 2]];
    times.one.push(await timed(alone, reading));
    times.two.push(await timed(workers, reading));
    times.oneCounts.push(await timed(alone, counting));
    times.twoCount.push(await timed(workers, counting));
  }
  const megabytes = (COPIES * corpus().reduce((sum, bytes) => sum + bytes.length, 0)) / 1e6;
  const machine = (2 * median(times.oneCounts)) / median(times.twoCount);
  report({
    name: "the corpus: two workers / one",
    rate: megabytes / median(times.two),
    against: megabytes / median(times.one),
    least: 1.7,
    extra: `two loops that only count: ${machine.toFixed(2)}`,
  });
  await Promise.all(workers.map((worker) => worker.terminate()));
}
