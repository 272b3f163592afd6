// The main job, on the example book: who owns what and why, the schedule that follows, whether it reads back, and what a
// check finds in it. Each step is a command that can be run alone; the results are in out/.

import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, outFolder, root } from "./ready.mjs";

ensureInstalled();
ensureBuilt();
outFolder();

const FINDINGS = 1;
const bold = (text) => (process.stdout.isTTY && !process.env.NO_COLOR ? `\u001b[1m${text}\u001b[0m` : text);

step("Who beneficially owns what, and why", "own", "examples/ault/book.yaml", "--on", "2024-07-23");
step("The schedule that follows", "draft", "examples/ault/book.yaml", "--on", "2024-07-23", "-o", "out");
const xml = readdirSync(join(root, "out")).find((name) => name.startsWith("ault-") && name.endsWith(".xml"));
step("What is in it", "read", `out/${xml}`);
step("What a check finds in it", "check", `out/${xml}`);
console.log(`\nThe results are in out/. Open out/${xml?.replace(/xml$/, "html")} in a browser.`);

/** Runs a command. Findings are a result like any other; whatever else goes wrong ends the job. */
function step(title, ...args) {
  console.log(`\n${bold(title)}\n$ ./beneficial ${args.join(" ")}\n`);
  const run = spawnSync(process.execPath, [join(root, "dist", "cli", "main.js"), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  if (run.status === 0 || run.status === FINDINGS) return;
  process.exit(run.status ?? 1);
}
