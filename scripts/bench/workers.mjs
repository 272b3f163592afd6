// One worker, then two (and four, where there are as many cores), against one server, the embedded PostgreSQL: each has the
// same number of filings to read, check and write. Two are to do 1.7 times the work of one, four 3 times.
//
//   node scripts/bench/workers.mjs [--filings 3000]
//
// Needs the build in dist/, or in the folder that BENEFICIAL_DIST names.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";
import { deflateRawSync } from "node:zlib";
import { builtModule, dist, generator } from "../generated.mjs";
import { report } from "./measure.mjs";

const { values } = parseArgs({ options: { filings: { type: "string", default: "3000" } } });
const filings = Number(values.filings);
const folder = mkdtempSync(join(tmpdir(), "beneficial-workers-"));
chmodSync(folder, 0o755);
const { generatedFiling } = await generator();
const { openDatabase, saveFilings } = await builtModule("store/index.js");
const { addReading, workOf } = await builtModule("tracking/index.js");
const { dataFolder } = await builtModule("store/embedded/data-folder.js");
const database = await openDatabase({ folder: join(folder, "data") });
const url = `postgres://beneficial@${encodeURIComponent(dataFolder(join(folder, "data")).sockets)}/postgres`;
const queue = await workOf(database);

let made = 0;
async function bring(count) {
  for (let left = count; left > 0; left -= 200) {
    const some = Array.from({ length: Math.min(200, left) }, () => {
      const { accession, form, filedOn, text } = generatedFiling(made++);
      const bytes = Buffer.from(text);
      const sha256 = createHash("sha256").update(bytes).digest();
      const raw = { sha256, size: bytes.length, deflated: deflateRawSync(bytes, { level: 1 }) };
      return {
        accession,
        name: accession,
        source: "edgar",
        form,
        filedOn,
        acceptedAt: null,
        parties: [],
        raw,
      };
    });
    await saveFilings(database, some);
  }
  await addReading(database, queue);
}

async function idle() {
  for (
    let counts = await queue.counts("read");
    counts.waiting + counts.active > 0;
    counts = await queue.counts("read")
  )
    await delay(100);
}

/** Filings a second, when the workers have run long enough to be warm. */
async function rate(workers) {
  const children = Array.from({ length: workers }, () =>
    spawn(process.execPath, [join(dist, "cli/main.js"), "worker", "--concurrency", "1"], {
      env: { ...process.env, DATABASE_URL: url },
      stdio: "ignore",
    }),
  );
  const left = children.map((child) => new Promise((resolve) => child.once("exit", resolve)));
  try {
    await bring(workers * 400);
    await idle();
    await bring(filings);
    const start = process.hrtime.bigint();
    await idle();
    return filings / (Number(process.hrtime.bigint() - start) / 1e9);
  } finally {
    for (const child of children) child.kill("SIGINT");
    await Promise.all(left);
  }
}

try {
  const one = await rate(1);
  for (const [workers, least] of [
    [2, 1.7],
    [4, 3],
  ]) {
    if (workers > availableParallelism()) {
      console.log(`${workers} workers: this machine has ${availableParallelism()} cores`);
      continue;
    }
    report({
      name: `${workers} workers / one, on one server`,
      rate: await rate(workers),
      against: one,
      least,
      unit: "filings/s",
    });
  }
} finally {
  await queue.close();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
}
