import type { Command } from "commander";
import { decimal } from "../../base/decimal.ts";
import { UserError } from "../../base/user-error.ts";
import { dateArgument } from "../arguments.ts";
import { searchText } from "../reports/search.ts";
import { print } from "../text/terminal.ts";

interface Options {
  readonly issuer?: string;
  readonly person?: string;
  readonly cusip?: string;
  readonly cik?: string;
  readonly percent?: string;
  readonly from?: string;
  readonly to?: string;
  readonly form?: string;
  readonly item?: string;
  readonly limit?: string;
  readonly json?: boolean;
  readonly data?: string;
}

export function defineSearch(program: Command): void {
  program
    .command("search")
    .summary("search the filings of the database")
    .description(
      'Searches the text of items as a web search does (words, "a phrase", or, -not) and what stands on the covers; all that is given must be so, and the newest filings come first.',
    )
    .argument("[words...]", "what stands in an item")
    .option("--issuer <name>", "on this issuer: name, ticker, CIK or CUSIP")
    .option("--person <name>", "with this reporting person: name or CIK")
    .option("--cusip <number>", "on a class with this CUSIP")
    .option("--cik <number>", "by or on whoever has this CIK")
    .option("--percent <from..to>", "with somebody on the covers within these percents: 5..10, or 20..")
    .option("--from <date>", "filed from this date")
    .option("--to <date>", "filed up to this date")
    .option("--form <form>", "13D, 13G, 13D/A or 13G/A")
    .option("--item <number>", "in this item")
    .option("--limit <count>", "so many filings", "20")
    .option("--json", "print JSON")
    .option("--data <folder>", "the database in this folder")
    .addHelpText("after", examples)
    .action(async (words: readonly string[], options: Options) => {
      const asked = {
        words: words.join(" "),
        issuer: options.issuer ?? null,
        person: options.person ?? null,
        cusip: options.cusip ?? null,
        cik: digitsOf(options.cik),
        percent: percentOf(options.percent),
        from: options.from === undefined ? null : dateArgument("--from", options.from),
        to: options.to === undefined ? null : dateArgument("--to", options.to),
        form: formOf(options.form),
        item: options.item ?? null,
        limit: limitOf(options.limit ?? "20"),
      };
      const { openDatabase, search } = await import("../../tracking/index.ts");
      const database = await openDatabase(options.data === undefined ? {} : { folder: options.data });
      try {
        const hits = await search(database, asked);
        print(options.json ? JSON.stringify(hits, null, 2) : searchText(hits, asked.limit));
      } finally {
        await database.close();
      }
    });
}

function digitsOf(cik: string | undefined): string | null {
  if (cik === undefined) return null;
  if (!/^\d{1,10}$/.test(cik)) throw new UserError(`--cik takes up to ten digits; "${cik}" is no CIK`);
  return cik;
}

function percentOf(text: string | undefined): { readonly from: string; readonly to: string } | null {
  if (text === undefined) return null;
  const [from = "", to] = text.includes("..") ? text.split("..") : [text, text];
  const ends = { from: from === "" ? "0" : from, to: to === undefined || to === "" ? "100000" : to };
  if (decimal(ends.from) === null || decimal(ends.to) === null)
    throw new UserError(`--percent takes a range such as 5..10, 20.. or 9.9; "${text}" is none`);
  return ends;
}

function formOf(form: string | undefined): string | null {
  if (form === undefined) return null;
  if (!/^(?:(?:SC|SCHEDULE)\s+)?13[DG](?:\/A)?$/i.test(form))
    throw new UserError(`--form takes 13D, 13G, 13D/A or 13G/A; "${form}" is none of them`);
  return form;
}

function limitOf(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
    throw new UserError(`--limit takes a whole number from 1 to 1000; "${text}" is none`);
  return limit;
}

const examples = `
Examples:
  beneficial search "strategic alternatives" --item 4 --form 13D --from 2024-01-01
  beneficial search --person "Harbor Capital" --percent 5..10`;
