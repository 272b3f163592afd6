// Filings made up (test/generated/), for the benchmarks and proofs: they are no part of the build, and compiled beside it.
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const home = fileURLToPath(new URL("..", import.meta.url));

/** The build: `dist/`, or the folder that BENEFICIAL_DIST names. */
export const dist = resolve(home, process.env.BENEFICIAL_DIST ?? "dist");

/** A module of the build, `tracking/index.js`. */
export const builtModule = (path) => import(pathToFileURL(join(dist, path)).href);

/** What makes filings up: `generatedFiling(number)`. */
export async function generator() {
  const out = join(home, "out", "generated");
  const tsc = join(home, "node_modules/typescript7/bin/tsc");
  const settings = join(home, "scripts/bench/tsconfig.json");
  const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", settings, "--outDir", out], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stdout);
  return import(pathToFileURL(join(out, "test/generated/generated-filing.js")).href);
}
