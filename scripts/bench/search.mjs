// How long search and the holders table of an issuer take as the database grows, on generated schedules:
//   node scripts/bench/search.mjs --schedules 10000,30000,100000

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cikOf, growTo, quantile, queries } from "./generated/database.mjs";
import { report } from "./measure.mjs";

const dist = new URL(`../../${process.env.BENEFICIAL_DIST ?? "dist"}/tracking/index.js`, import.meta.url);
const { holdersTables, openDatabase, search } = await import(dist.href);

const at = process.argv.indexOf("--schedules");
const sizes = (at < 0 ? "10000" : (process.argv[at + 1] ?? "")).split(",").map(Number);
const folder = mkdtempSync(join(tmpdir(), "beneficial-bench-"));
const database = await openDatabase({ folder });
const timed = async (work) => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

try {
  let from = 0;
  for (const size of sizes) {
    const loading = await timed(() =>
      growTo(database, from, size, { withTexts: !process.argv.includes("--without-texts") }),
    );
    from = size;
    const [issuers] = await database.statement("select max(id)::int as n from issuer");
    const typical = Array.from({ length: 24 }, (_, n) => Math.ceil(((n + 1) * issuers.n) / 25));
    const holders = [];
    for (const n of [1, ...typical]) {
      const issuer = cikOf(1, n);
      await holdersTables(database, { issuer });
      holders.push(await timed(() => holdersTables(database, { issuer })));
    }
    const [greatest, ...others] = holders;
    const bars = [["holders table of one issuer", 50, quantile(others, 0.5)]];
    const [most] = await database.statement("select count(*)::int as n from schedule where issuer_id = 1");
    const rows = [
      `${size} schedules (loaded in ${(loading / 1000).toFixed(0)} s)`,
      `holders table: median ${quantile(others, 0.5).toFixed(0)} ms, p95 ${quantile(others, 0.95).toFixed(0)} ms, issuer with ${most.n} schedules ${greatest.toFixed(0)} ms`,
    ];
    if (!process.argv.includes("--without-texts")) {
      const times = [];
      for (const query of queries(96)) times.push({ query, ms: await timed(() => search(database, query)) });
      const all = times.map(({ ms }) => ms);
      bars.push(["search, 95th percentile", 300, quantile(all, 0.95)]);
      const slowest = times.toSorted((a, b) => b.ms - a.ms)[0];
      rows.push(
        `search: median ${quantile(all, 0.5).toFixed(0)} ms, p95 ${quantile(all, 0.95).toFixed(0)} ms, slowest ${slowest.ms.toFixed(0)} ms ${JSON.stringify(slowest.query)}`,
      );
    }
    console.log(rows.join("; "));
    // What it may take over what it takes.
    for (const [name, bar, ms] of bars)
      report({ name: `${name}, ${size} schedules`, rate: bar, against: ms, least: 1, unit: "ms" });
  }
} finally {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
}
