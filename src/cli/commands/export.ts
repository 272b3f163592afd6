import type { Command } from "commander";
import { UserError } from "../../base/user-error.ts";
import { todayInNewYork } from "../arguments.ts";
import { atInterrupt } from "../interrupts.ts";
import { tell } from "../text/terminal.ts";

interface Options {
  readonly format: string;
  readonly out?: string;
  readonly data?: string;
}

export function defineExport(program: Command): void {
  program
    .command("export")
    .summary("write the database's tables into a file")
    .description(
      "Writes all schedules, cover pages, findings or present stakes of the database into one file: CSV, JSON Lines, Parquet, or for stakes the Beneficial Ownership Data Standard 0.4. Amounts are exact text; the file appears whole or not at all.",
    )
    .argument("<what>", "schedules, cover-pages, findings or stakes")
    .requiredOption("--format <format>", "csv, jsonl, parquet or bods")
    .option("-o, --out <file>", "the file to write")
    .option("--data <folder>", "the database in this folder")
    .addHelpText("after", examples)
    .action(async (what: string, { format, out, data }: Options) => {
      const { exportFormats, exportTo, isExported, isExportFormat, openDatabase } = await import(
        "../../tracking/index.ts"
      );
      if (!isExported(what))
        throw new UserError(`schedules, cover-pages, findings and stakes can be exported; "${what}" cannot`);
      if (!isExportFormat(format))
        throw new UserError(`--format takes ${exportFormats.join(", ")}; "${format}" is none of them`);
      if (out === undefined) throw new UserError("no file is named to write; add -o with a name");
      const ended = new AbortController();
      const forget = atInterrupt(async () => ended.abort());
      const database = await openDatabase(data === undefined ? {} : { folder: data });
      try {
        const asked = { what, format, file: out, on: todayInNewYork(), signal: ended.signal };
        const rows = await exportTo(database, asked);
        tell(`${rows} ${format === "bods" ? "statements" : "rows"} are in ${out}`);
      } finally {
        forget();
        await database.close();
      }
    });
}

const examples = `
Examples:
  beneficial export cover-pages --format parquet -o cover-pages.parquet
  beneficial export stakes --format bods -o stakes.json`;
