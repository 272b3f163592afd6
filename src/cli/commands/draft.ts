import { basename, dirname, join } from "node:path";
import type { Command } from "commander";
import {
  checkSchedule,
  draft,
  forEdgarXml,
  loadBook,
  loadItemTexts,
  read,
  type Schedule,
  writers,
} from "../../index.ts";
import { dateOf } from "../arguments.ts";
import { differences } from "../differences.ts";
import { writeWhole } from "../files.ts";
import { draftText } from "../reports/draft.ts";
import { print } from "../text/terminal.ts";

interface Options {
  readonly on?: string;
  readonly out: string;
  readonly json?: boolean;
}

export function defineDraft(program: Command): void {
  program
    .command("draft")
    .summary("draft the schedule that a book calls for")
    .description(
      "Drafts the schedule from a book and the words in items/*.md beside it: EDGAR XML, HTML, plain text and JSON. What nobody gave is named and left out; nothing is invented.",
    )
    .argument("<book>", "the book, a YAML file")
    .option("--on <date>", "the date, year-month-day; without it the event date of the book's schedule")
    .option("-o, --out <folder>", "where to write", "out")
    .option("--json", "print the drafted Schedule and what it lacks as JSON, too")
    .addHelpText("after", "\nExample:\n  beneficial draft examples/ault/book.yaml --on 2024-07-23 -o out")
    .action(async (file: string, options: Options) => {
      const book = await loadBook(file);
      const on = dateOf(book, options.on);
      const { schedule, missing } = draft(book, on, await loadItemTexts(file));
      const carried = forEdgarXml(schedule);
      const suspends = suspendingFindings(carried);
      const written = writers.map((writer) => ({
        id: writer.id,
        file: `${join(options.out, nameOf(schedule, file, on))}.${writer.extension}`,
        ...writer.write(schedule, suspends > 0 ? { watermark: "Draft" } : {}),
      }));
      for (const { file: path, text } of written) await writeWhole(path, text);
      holdAgainstReading(carried, written.find(({ id }) => id === "edgar-xml")?.text ?? "");
      const notes = written.flatMap((format) => format.notes);
      if (options.json) print(JSON.stringify({ schedule, missing, notes }, null, 2));
      else
        print(
          draftText(
            { schedule, on, missing, notes, suspends },
            written.map(({ file: path }) => path),
          ),
        );
      if (suspends > 0) process.exitCode = 1;
    });
}

const suspendingFindings = (schedule: Schedule): number =>
  checkSchedule(schedule).findings.filter(
    ({ severity, outcome }) => severity === "suspends" && outcome === "fail",
  ).length;

/** @throws Error, a bug of ours, where the XML does not say what the schedule does; the files are there to look at. */
function holdAgainstReading(carried: Schedule, xml: string): void {
  const changed = differences(carried, read(Buffer.from(xml)));
  if (changed.length > 0)
    throw new Error(`the XML does not read back as the same schedule: ${changed.join("; ")}`);
}

/** `ault-schedule-13d-a-2024-07-23`: the book's folder, the form, the date. */
function nameOf({ form }: Schedule, file: string, on: string): string {
  const book = basename(dirname(file)) === "." ? basename(file, ".yaml") : basename(dirname(file));
  return [book, form, on]
    .join("-")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
