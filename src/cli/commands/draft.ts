import { join } from "node:path";
import { type Command, Option } from "commander";
import {
  type Book,
  checkSchedule,
  type Draft,
  draft,
  type FormTold,
  forEdgarXml,
  formsTold,
  loadBook,
  loadExhibitFiles,
  loadItemTexts,
  type Schedule,
  submissionFiles,
  type WriterOptions,
  withLongTextsInExhibits,
} from "../../index.ts";
import { dateArgument, dateOf } from "../arguments.ts";
import { nameOfDraft } from "../draft-name.ts";
import { reviewTheDraft } from "../draft-review.ts";
import { writeTogether } from "../files.ts";
import { formatIds, formatsNamed, inFormats } from "../formats.ts";
import { holdAgainstReading } from "../hold-against-reading.ts";
import { previousIn } from "../previous-filings.ts";
import { draftText } from "../reports/draft.ts";
import { print } from "../text/terminal.ts";

interface Options {
  readonly on?: string;
  readonly form?: FormTold;
  readonly previous?: readonly string[];
  readonly event?: string;
  readonly signed?: string;
  readonly out: string;
  readonly format?: string;
  readonly review?: boolean;
  readonly json?: boolean;
}

export function defineDraft(program: Command): void {
  program
    .command("draft")
    .summary("draft the schedule that a book calls for")
    .description(
      "Drafts the schedule from a book and the words in items/*.md beside it, original or amendment, with its exhibits, in every format. What nobody gave is named and left out; nothing is invented.",
    )
    .argument("<book>", "the book, a YAML file")
    .option("--on <date>", "the date, year-month-day; without it the event date of the book's schedule")
    .addOption(
      new Option(
        "--form <form>",
        "the schedule, where the book or the previous filing do not say it",
      ).choices(formsTold),
    )
    .option(
      "--previous <filing>",
      "the filing that this one follows, in any format; again for those before it",
      (file: string, before: readonly string[] = []) => [...before, file],
    )
    .option("--event <date>", "the day of the event that requires the filing, where it is not the book's")
    .option("--signed <date>", "the day of the signatures, where it is not the book's")
    .option("-o, --out <folder>", "where to write", "out")
    .option("--format <list>", `what to write, apart by commas, all without it: ${formatIds.join(", ")}`)
    .option("--review", "write nothing: show what changed, what is open and what is old")
    .option("--json", "print the drafted Schedule and what it lacks as JSON, too")
    .addHelpText(
      "after",
      "\nExamples:\n  beneficial draft examples/ault/book.yaml --on 2024-07-23 -o out\n  beneficial draft book.yaml --previous amendment-7.xml --review",
    )
    .action(async (file: string, options: Options) => {
      if (options.format !== undefined) formatsNamed(options.format);
      const book = await loadBook(file);
      const on = dateOf(book, options.on);
      const { previous, cautions } = await previousIn(book, options.previous ?? []);
      const told = {
        form: options.form,
        previous,
        event: options.event === undefined ? undefined : dateArgument("--event", options.event),
        signed: options.signed === undefined ? undefined : dateArgument("--signed", options.signed),
      };
      const drafted = withCautions(draft(book, on, await loadItemTexts(file), told), cautions);
      const given = await loadExhibitFiles(book);
      if (options.review) {
        await reviewTheDraft({
          book,
          on,
          drafted,
          previous,
          folder: options.out,
          json: options.json ?? false,
        });
        return;
      }
      const fitted = withLongTextsInExhibits(drafted.schedule);
      const documents = submissionFiles(fitted.schedule, [...drafted.documents, ...fitted.exhibits], given);
      const carried = forEdgarXml(fitted.schedule);
      const suspends = suspendingFindings(carried);
      const name = join(options.out, nameOfDraft(fitted.schedule, file, on));
      const writerOptions: WriterOptions = {
        ...submissionOptions(book),
        documents,
        ...(previous ? { previous: previous.last } : {}),
        ...(suspends > 0 ? { watermark: "Draft" } : {}),
      };
      const written = await inFormats(fitted.schedule, options.format, name, writerOptions);
      const xml = written.find(({ id }) => id === "edgar-xml")?.content;
      if (typeof xml === "string") holdAgainstReading(carried, xml);
      const exhibits = documents.map((document) => ({
        file: join(`${name}-exhibits`, document.name),
        content: document.contents,
      }));
      await writeTogether([...written, ...exhibits]);
      const notes = written.flatMap((format) => format.notes);
      const report = { ...drafted, schedule: fitted.schedule, on, notes, suspends };
      const { schedule, missing, unchanged } = report;
      if (options.json)
        print(JSON.stringify({ schedule, missing, unchanged, cautions: report.cautions, notes }, null, 2));
      else
        print(
          draftText(report, [
            ...written.map(({ file: path }) => path),
            ...exhibits.map(({ file: path }) => path),
          ]),
        );
      if (suspends > 0) process.exitCode = 1;
    });
}

const withCautions = (drafted: Draft, cautions: readonly string[]): Draft => ({
  ...drafted,
  cautions: [...cautions, ...drafted.cautions],
});

/** Who submits, whom to ask: from the book. The CCC is no part of a draft. */
function submissionOptions({ schedule: { filer } }: Book): WriterOptions {
  if (filer === undefined) return {};
  return {
    filer: { cik: filer.cik },
    ...(filer.contact ? { contact: filer.contact } : {}),
    ...(filer.notify ? { notificationEmails: filer.notify } : {}),
  };
}

const suspendingFindings = (schedule: Schedule): number =>
  checkSchedule(schedule).findings.filter(
    ({ severity, outcome }) => severity === "suspends" && outcome === "fail",
  ).length;
