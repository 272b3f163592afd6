import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import type { Command } from "commander";
import { UserError } from "../../base/user-error.ts";
import { read, readers, refusalOf, writeJson } from "../../index.ts";
import { filesIn, readBytes } from "../files.ts";
import { readInParallel } from "../read-in-parallel.ts";
import { readSummaries, scheduleText } from "../reports/schedule.ts";
import { print, tell } from "../text/terminal.ts";

interface Options {
  readonly json?: boolean;
  readonly out?: string;
  readonly workers?: string;
}

export function defineRead(program: Command): void {
  program
    .command("read")
    .summary("read Schedules 13D and 13G of any age into typed data")
    .description(
      "Reads Schedules 13D and 13G, originals and amendments, from EDGAR's XML, HTML, plain text, complete submissions or pasted text.",
    )
    .argument("<paths...>", "files, and folders with all the files in them")
    .option("--json", "print the Schedule as JSON, a list where there are several")
    .option("--out <folder>", "with --json: write NAME.json for every file NAME into the folder instead")
    .option("--workers <count>", "how many threads read (one for each core)")
    .addHelpText("after", `\nReads:\n${readers.map(({ title }) => `  ${title}`).join("\n")}`)
    .addHelpText(
      "after",
      "\nExamples:\n  beneficial read filing.txt\n  beneficial read filings/ --json --out read/",
    )
    .action(async (paths: readonly string[], options: Options) => {
      if (options.out !== undefined && !options.json) throw new UserError("--out goes with --json; add it");
      const files = await filesIn(paths);
      if (files.length === 0)
        throw new UserError(`there are no files in ${paths.join(", ")}; name a file or another folder`);
      if (files.length === 1 && options.out === undefined)
        await readOne(files[0] ?? "", options.json === true);
      else await readMany(files, options);
    });
}

async function readOne(file: string, json: boolean): Promise<void> {
  const schedule = read(await readBytes(file));
  const refusal = refusalOf(schedule);
  if (refusal) throw new UserError(refusal.message, { file });
  print(json ? writeJson(schedule).trimEnd() : scheduleText(schedule, file));
}

async function readMany(files: readonly string[], { json, out, workers }: Options): Promise<void> {
  const task = json ? "json" : "summary";
  const results = await readInParallel(files, {
    task,
    workers: workerCount(workers),
    out: out === undefined ? null : outNames(files, out),
  });
  const refused = results.filter(({ refused }) => refused !== null);
  for (const { file, refused: reason } of refused) tell(`beneficial: ${file}: ${reason}`);
  if (json && out === undefined) print(`[\n${results.flatMap(({ text }) => text ?? []).join(",\n")}\n]`);
  else if (json) tell(`${results.length - refused.length} of ${results.length} files read into ${out}`);
  else print(readSummaries(results));
  if (refused.length > 0) process.exitCode = 2;
}

/** One name for every file, its own with `.json`; the folder's before it where two files have the same. */
function outNames(files: readonly string[], out: string): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    files.map((file) => {
      let name = `${basename(file)}.json`;
      for (let n = 2; taken.has(name); n++) name = `${basename(file)}.${n}.json`;
      taken.add(name);
      return [file, join(out, name)];
    }),
  );
}

function workerCount(given: string | undefined): number {
  if (given === undefined) return availableParallelism();
  const count = Number(given);
  if (Number.isInteger(count) && count >= 1 && count <= 256) return count;
  throw new UserError(`--workers takes a whole number from 1 to 256; "${given}" is none`);
}
