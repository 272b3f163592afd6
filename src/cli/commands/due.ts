import type { Command } from "commander";
import { addDays } from "../../base/plain-date.ts";
import { UserError } from "../../base/user-error.ts";
import { due, hasCertainFault, icalendar, loadBook, reviewFilings } from "../../index.ts";
import { dateArgument, todayInNewYork } from "../arguments.ts";
import { filesIn, writeWhole } from "../files.ts";
import { filingsIn } from "../filings-in.ts";
import { plainValues } from "../plain-values.ts";
import { dueText, hasOverdue } from "../reports/due.ts";
import { filingsText } from "../reports/filings.ts";
import { print, tell } from "../text/terminal.ts";

interface Options {
  readonly on?: string;
  readonly ahead: string;
  readonly all?: boolean;
  readonly json?: boolean;
  readonly ics?: string;
  readonly filings?: readonly string[];
}

export function defineDue(program: Command): void {
  program
    .command("due")
    .summary("list what has to be filed, by when, and why; or judge filings that were made")
    .description(
      "Finds in a book what must be filed on Schedules 13D and 13G: by which paragraph, since which event, by which hour, and what happens otherwise. With --filings judges filings that were made: whether each was on time, what happened in between, what is missing. Exit code 1 when something is overdue, was late, or is missing for certain.",
    )
    .argument("[book]", "the book, a YAML file")
    .option("--filings <paths...>", "files, and folders with all the files in them, in place of a book")
    .option("--on <date>", "the day to ask on, year-month-day; today in New York without it")
    .option("--ahead <days>", "how far to look ahead, as in 90d", "90d")
    .option("--all", "what was filed, too; with --filings every filing with its paragraph")
    .option("--ics <file>", "write the deadlines as a calendar into a file")
    .option("--json", "print JSON: everything, filed or not")
    .addHelpText(
      "after",
      "\nExamples:\n  beneficial due examples/ault/book.yaml --on 2024-07-24\n  beneficial due book.yaml --ahead 180d --ics deadlines.ics\n  beneficial due --filings filings/",
    )
    .action(async (book: string | undefined, options: Options) => {
      if (options.filings !== undefined) await dueOfFilings(options.filings, book, options);
      else if (book !== undefined) await dueOfBook(book, options);
      else throw new UserError("name a book, or filings to judge: beneficial due --filings FOLDER");
    });
}

async function dueOfBook(file: string, options: Options): Promise<void> {
  const book = await loadBook(file);
  const today = options.on === undefined ? todayInNewYork() : dateArgument("--on", options.on);
  const found = due(book, today, addDays(today, daysArgument(options.ahead)));
  if (options.ics !== undefined) {
    await writeWhole(options.ics, icalendar(book, found));
    tell(`the calendar is in ${options.ics}`);
  }
  if (options.json) print(JSON.stringify(plainValues(found), null, 2));
  else print(dueText(book, found, options.all === true));
  if (hasOverdue(found)) process.exitCode = 1;
}

async function dueOfFilings(
  paths: readonly string[],
  book: string | undefined,
  options: Options,
): Promise<void> {
  if (book !== undefined)
    throw new UserError(
      `--filings takes the place of a book; leave out ${book}, or write it after --filings`,
    );
  for (const [name, given] of [
    ["--ics", options.ics],
    ["--on", options.on],
  ] as const)
    if (given !== undefined)
      throw new UserError(`${name} goes with a book, and not with --filings; leave it out`);
  const files = await filesIn(paths);
  if (files.length === 0)
    throw new UserError(`there are no files in ${paths.join(", ")}; name a file or another folder`);
  const chains = reviewFilings(await filingsIn(files));
  if (options.json) print(JSON.stringify(plainValues(chains), null, 2));
  else print(filingsText(chains, options.all === true));
  if (hasCertainFault(chains)) process.exitCode = 1;
}

const MOST_DAYS = 3660;

function daysArgument(text: string): number {
  const [, digits] = /^(\d{1,4})d?$/.exec(text) ?? [];
  const days = digits === undefined ? null : Number(digits);
  if (days === null || days > MOST_DAYS)
    throw new UserError(`--ahead takes a number of days up to ${MOST_DAYS}, such as 90d; "${text}" is none`);
  return days;
}
