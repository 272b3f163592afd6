import type { Command } from "commander";
import { addDays } from "../../base/plain-date.ts";
import { UserError } from "../../base/user-error.ts";
import { due, icalendar, loadBook } from "../../index.ts";
import { dateArgument, todayInNewYork } from "../arguments.ts";
import { writeWhole } from "../files.ts";
import { plainValues } from "../plain-values.ts";
import { dueText, hasOverdue } from "../reports/due.ts";
import { print, tell } from "../text/terminal.ts";

interface Options {
  readonly on?: string;
  readonly ahead: string;
  readonly all?: boolean;
  readonly json?: boolean;
  readonly ics?: string;
}

export function defineDue(program: Command): void {
  program
    .command("due")
    .summary("list what has to be filed, by when, and why")
    .description(
      "Finds in a book what must be filed on Schedules 13D and 13G: by which paragraph, since which event, by which hour, and what happens otherwise. Exit code 1 when something is overdue.",
    )
    .argument("<book>", "the book, a YAML file")
    .option("--on <date>", "the day to ask on, year-month-day; today in New York without it")
    .option("--ahead <days>", "how far to look ahead, as in 90d", "90d")
    .option("--all", "what was filed, too")
    .option("--ics <file>", "write the deadlines as a calendar into a file")
    .option("--json", "print JSON: everything, filed or not")
    .addHelpText(
      "after",
      "\nExamples:\n  beneficial due examples/ault/book.yaml --on 2024-07-24\n  beneficial due book.yaml --ahead 180d --ics deadlines.ics",
    )
    .action(async (file: string, options: Options) => {
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
    });
}

const MOST_DAYS = 3660;

function daysArgument(text: string): number {
  const [, digits] = /^(\d{1,4})d?$/.exec(text) ?? [];
  const days = digits === undefined ? null : Number(digits);
  if (days === null || days > MOST_DAYS)
    throw new UserError(`--ahead takes a number of days up to ${MOST_DAYS}, such as 90d; "${text}" is none`);
  return days;
}
