// The corpus read by two workers, against one.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { corpusFolder, distReaders, median, report } from "./measure.mjs";

const ROUNDS = 5;

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
  const files = corpus();
  parentPort.on("message", ({ part, of }) => {
    let persons = 0;
    for (let i = part; i < files.length; i += of) persons += read(files[i]).reportingPersons.length;
    parentPort.postMessage(persons);
  });
  parentPort.postMessage("ready");
}

async function measure() {
  const workers = [0, 1].map(() => new Worker(new URL(import.meta.url)));
  const answer = (worker) => new Promise((resolve) => worker.once("message", resolve));
  await Promise.all(workers.map(answer));
  const timed = async (parts) => {
    const start = process.hrtime.bigint();
    const answers = parts.map(({ worker }) => answer(worker));
    for (const { worker, ...message } of parts) worker.postMessage(message);
    const persons = (await Promise.all(answers)).reduce((sum, count) => sum + count, 0);
    if (persons === 0) throw new Error("the benchmark measured nothing");
    return Number(process.hrtime.bigint() - start) / 1e9;
  };
  const alone = (worker) => timed([{ worker, part: 0, of: 1 }]);
  const together = () => timed(workers.map((worker, part) => ({ worker, part, of: 2 })));
  for (let i = 0; i < 3; i++) for (const worker of workers) await alone(worker);
  const ones = [];
  const twos = [];
  for (let i = 0; i < ROUNDS; i++) {
    ones.push(await alone(workers[i % 2]));
    twos.push(await together());
  }
  const megabytes = corpus().reduce((sum, bytes) => sum + bytes.length, 0) / 1e6;
  report({
    name: "the corpus: two workers / one",
    rate: megabytes / median(twos),
    against: megabytes / median(ones),
    least: 1.7,
  });
  await Promise.all(workers.map((worker) => worker.terminate()));
}
