// Kills workers with kill -9 and restarts the database, at random, while they work; then shows that nothing was lost,
// doubled or stuck.
//
//   node scripts/kill-workers.mjs [--kills 200] [--filings 3000] [--workers 2] [--seed 1] [--between 1700]
//
// `--between` is the middle time between two kills, in milliseconds: a worker needs some of it to begin.
// Needs the build in dist/, or in the folder that BENEFICIAL_DIST names. Leaves with 1 where something is wrong.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";
import { deflateRawSync } from "node:zlib";
import { builtModule, dist, generator } from "./generated.mjs";

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "200" },
    filings: { type: "string", default: "3000" },
    workers: { type: "string", default: "2" },
    seed: { type: "string", default: "1" },
    between: { type: "string", default: "1700" },
  },
});
const kills = Number(values.kills);
const filings = Number(values.filings);
const folder = mkdtempSync(join(tmpdir(), "beneficial-kills-"));
chmodSync(folder, 0o755);

const { generatedFiling } = await generator();
const { openDatabase, saveFilings } = await builtModule("store/index.js");
const { addReading, workOf, kindsOfWork } = await builtModule("tracking/index.js");
const { dataFolder } = await builtModule("store/embedded/data-folder.js");
const { postgresPrograms } = await builtModule("store/embedded/binaries.js");
const { serverAccount } = await builtModule("store/embedded/account.js");

const home = join(folder, "data");
const holder = await openDatabase({ folder: home });
const { cluster, sockets, root } = dataFolder(home);
const url = `postgres://beneficial@${encodeURIComponent(sockets)}/postgres`;
const programs = await postgresPrograms();
const account = serverAccount([programs.postgres, root]);
const database = await openDatabase({ url });

// Mulberry32, so that a run can be repeated as far as two machines agree on time.
let state = Number(values.seed);
const random = () => {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

let made = 0;
async function bring(count) {
  const some = [];
  for (let n = 0; n < count; n++) {
    const { accession, form, filedOn, text } = generatedFiling(made++);
    const bytes = Buffer.from(text);
    const sha256 = createHash("sha256").update(bytes).digest();
    const raw = { sha256, size: bytes.length, deflated: deflateRawSync(bytes, { level: 1 }) };
    some.push({
      accession,
      name: `${accession}.txt`,
      source: "edgar",
      form,
      filedOn,
      acceptedAt: null,
      parties: [],
      raw,
    });
  }
  await saveFilings(database, some);
}

const running = new Map();
const endings = { killed: 0, left: 0 };
let isOver = false;
function start(n) {
  const child = spawn(
    process.execPath,
    [join(dist, "cli/main.js"), "worker", "--concurrency", "1", "--silence", "4"],
    { env: { ...process.env, DATABASE_URL: url }, stdio: ["ignore", "ignore", "pipe"] },
  );
  let told = "";
  child.stderr.on("data", (piece) => {
    told += piece;
  });
  child.on("exit", (code, signal) => {
    if (signal === "SIGKILL") endings.killed++;
    else endings.left++;
    if (code === 70) console.log(`a worker failed by a bug:\n${told}`);
    if (!isOver) setTimeout(() => start(n), 100);
  });
  running.set(n, child);
}

function restartDatabase() {
  const how = random() < 0.5 ? "immediate" : "fast";
  const { status } = spawnSync(
    programs.pg_ctl,
    ["restart", "-D", cluster, "-m", how, "-s", "-w", "-l", join(root, "postgres.log")],
    {
      cwd: root,
      stdio: "ignore",
      ...account,
    },
  );
  if (status !== 0) console.log(`the database did not restart (${how})`);
}

async function patiently(work) {
  for (let tries = 0; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries > 60) throw error;
      await delay(250);
    }
  }
}

try {
  await bring(Math.min(200, filings));
  const queue = await workOf(database, { secondsOfSilence: 4 });
  await addReading(database, queue);
  for (let n = 0; n < Number(values.workers); n++) start(n);
  let [workersKilled, restarts] = [0, 0];
  for (let kill = 1; kill <= kills; kill++) {
    await delay(500 + random() * Number(values.between) * 2);
    if (random() < 0.15) {
      restartDatabase();
      restarts++;
    } else {
      const victim = running.get(Math.floor(random() * Number(values.workers)));
      if (victim.exitCode === null && victim.signalCode === null) victim.kill("SIGKILL");
      workersKilled++;
    }
    const { waiting } = await patiently(() => queue.counts("read"));
    if (waiting < 150 && made < filings) {
      await patiently(async () => bring(Math.min(150, filings - made)));
      await patiently(() => addReading(database, queue));
    }
    if (kill % 20 === 0) {
      const { done } = await patiently(() => queue.counts("read"));
      console.log(`${kill} kills, ${made} filings brought, ${done} pieces done`);
    }
  }
  await patiently(() => addReading(database, queue));
  const until = Date.now() + 300_000;
  let counts;
  do {
    await delay(1000);
    counts = await patiently(() => queue.counts("read"));
  } while (counts.waiting + counts.active > 0 && Date.now() < until);

  const count = async (sql) =>
    (await patiently(() => database.statement(`select count(*)::int as n from ${sql}`)))[0].n;
  const faults = {
    "filings that were lost": (await count("filing")) - made,
    "filings that were not read": await count(
      "filing f where not exists (select from schedule s where s.filing_id = f.id and s.is_current)",
    ),
    "filings that were read twice":
      (await count("schedule")) - (await count("(select distinct filing_id from schedule) s")),
    "readings without their cover pages": await count(
      "schedule s where not exists (select from cover_page c where c.schedule_id = s.id)",
    ),
    "pieces of work that are stuck": counts.waiting + counts.active,
    "pieces of work that were given up": counts.failed,
  };
  console.log(
    `${workersKilled} workers killed, the database restarted ${restarts} times; ${made} filings, ${counts.done} pieces done (${kindsOfWork.length} kinds of work)`,
  );
  for (const [what, n] of Object.entries(faults)) console.log(`${what}: ${n}`);
  process.exitCode = Object.values(faults).every((n) => n === 0) ? 0 : 1;
  await queue.close();
} finally {
  isOver = true;
  for (const child of running.values()) child.kill("SIGKILL");
  await database.close();
  spawnSync(programs.pg_ctl, ["stop", "-D", cluster, "-m", "fast", "-s", "-w"], {
    cwd: root,
    stdio: "ignore",
    ...account,
  });
  await holder.close();
  rmSync(folder, { recursive: true, force: true });
}
