import { basename, join } from "node:path";
import type { Command } from "commander";
import { UserError } from "../../base/user-error.ts";
import { read, readers, refusalOf, writeJson } from "../../index.ts";
import { convertFiles } from "../convert.ts";
import { tellBug, USER_ERROR } from "../exit-codes.ts";
import { filesIn, readBytes } from "../files.ts";
import { formatIds, formatsNamed } from "../formats.ts";
import { insiderReportIn } from "../insider-report-in.ts";
import type { ReadJob, ReadResult, ReadTask, Summary } from "../read-work.ts";
import { insiderReportText } from "../reports/insider-report.ts";
import { readSummaries, scheduleText } from "../reports/schedule.ts";
import { print, printPiece, tell } from "../text/terminal.ts";
import { workerCount, workInParallel } from "../threads/work-in-parallel.ts";

interface Options {
  readonly json?: boolean;
  readonly out?: string;
  readonly format?: string;
  readonly previous?: string;
  readonly workers?: string;
}

export function defineRead(program: Command): void {
  program
    .command("read")
    .summary("read Schedules 13D and 13G of any age into typed data")
    .description(
      "Reads Schedules 13D and 13G, originals and amendments, from EDGAR's XML, HTML, plain text, Word, complete submissions or pasted text, and writes them in other formats. Reads the XML of Forms 3, 4 and 5 too.",
    )
    .argument("<paths...>", "files, and folders with all the files in them")
    .option("--json", "print the Schedule as JSON, a list where there are several")
    .option(
      "--out <folder>",
      "with --json: write NAME.json for every file NAME into the folder instead; with --format: where to write (here)",
    )
    .option("--format <list>", `write NAME.EXT for every file NAME, apart by commas: ${formatIds.join(", ")}`)
    .option("--previous <file>", "with --format: the filing before, to show what changed since")
    .option("--workers <count>", "how many threads read (one for each core)")
    .addHelpText("after", `\nReads:\n${readers.map(({ title }) => `  ${title}`).join("\n")}`)
    .addHelpText(
      "after",
      "\nExamples:\n  beneficial read filing.txt\n  beneficial read filings/ --json --out read/\n  beneficial read amendment-8.htm --format docx,pdf --previous amendment-7.htm",
    )
    .action(async (paths: readonly string[], options: Options) => {
      const { format, previous, out } = options;
      if (format !== undefined) formatsNamed(format);
      if (out !== undefined && !options.json && format === undefined)
        throw new UserError("--out goes with --json or --format; add one");
      if (previous !== undefined && format === undefined)
        throw new UserError("--previous goes with --format; add it");
      const files = await filesIn(paths);
      if (files.length === 0)
        throw new UserError(`there are no files in ${paths.join(", ")}; name a file or another folder`);
      if (format !== undefined) await convertFiles(files, { format, out: out ?? ".", previous });
      else if (files.length === 1 && options.out === undefined)
        await readOne(files[0] ?? "", options.json === true);
      else await readMany(files, options);
    });
}

async function readOne(file: string, json: boolean): Promise<void> {
  const bytes = await readBytes(file);
  const schedule = read(bytes);
  const refusal = refusalOf(schedule);
  const insider = refusal && insiderReportIn(bytes, refusal);
  if (refusal && !insider) throw new UserError(refusal.message, { file });
  if (insider) print(json ? JSON.stringify(insider, null, 2) : insiderReportText(insider, file));
  else print(json ? writeJson(schedule).trimEnd() : scheduleText(schedule, file));
}

async function readMany(files: readonly string[], { json, out, workers }: Options): Promise<void> {
  const task: ReadTask = json ? "json" : "summary";
  const names = out === undefined ? null : outNames(files, out);
  const summaries: { readonly file: string; readonly summary: Summary }[] = [];
  let [refused, printed] = [0, 0];
  await workInParallel<ReadJob, ReadResult>({
    what: "reading",
    module: new URL("../read-work.js", import.meta.url),
    settings: task,
    jobs: files.map((file) => ({ file, out: names?.get(file) ?? null })),
    workers: workerCount(workers),
    async take(result, { file }) {
      if (result.refused !== null) {
        refused++;
        tell(`beneficial: ${file}: ${result.refused}`);
      }
      if (result.summary) summaries.push({ file, summary: result.summary });
      if (result.text !== null) await printPiece(`${printed++ === 0 ? "[" : ","}\n${result.text}`);
    },
    takeBug(trace, { file }) {
      refused++;
      tellBug(file, trace);
    },
  });
  if (json && out === undefined) await printPiece(printed === 0 ? "[]\n" : "\n]\n");
  else if (json) tell(`${files.length - refused} of ${files.length} files read into ${out}`);
  else if (summaries.length > 0) print(readSummaries(summaries));
  if (refused > 0) process.exitCode ??= USER_ERROR;
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
