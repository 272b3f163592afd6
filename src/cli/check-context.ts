import type { Command } from "commander";
import { decimal } from "../base/decimal.ts";
import { plainDate } from "../base/plain-date.ts";
import { UserError } from "../base/user-error.ts";
import {
  type Book,
  type CheckContext,
  type InsiderReport,
  loadBook,
  own,
  type ReportedOutstanding,
  read,
  readInsiderReport,
  refusalOf,
  reportedOutstandingIn,
  reportedOutstandingOf,
  type Schedule,
  sharesIn,
} from "../index.ts";
import { dateArgument, dateOf } from "./arguments.ts";
import { filesIn, readBytes } from "./files.ts";
import { tell } from "./text/terminal.ts";

/** The options of `check` that name what is known beside the filings. */
export interface ContextFlags {
  readonly previous?: string;
  readonly insiderReports?: readonly string[];
  readonly outstanding?: readonly string[];
  readonly price?: string;
  readonly book?: string;
  readonly on?: string;
}

/** Adds the options to a command. */
export function defineContextFlags(command: Command): Command {
  return command
    .option("--previous <file>", "the filing before, by the same persons on the same class")
    .option("--insider-reports <paths...>", "Forms 3, 4 and 5 on the issuer: files, and folders of them")
    .option(
      "--outstanding <reports...>",
      "shares that the issuer reported outstanding: 35846318@2024-07-23, or a .csv with shares,as-of,published,source",
    )
    .option("--price <price>", "a market price of a share on a day: 12.50@2024-07-23")
    .option("--book <book>", "the holder's book, to hold the cover pages against")
    .option(
      "--on <date>",
      "with --book: the date to compute for (that of the one filing's event, of many that of the book's)",
    );
}

/** What the options of `check` tell beside the filing itself; plain data, which every worker gets. */
export interface ContextOptions {
  readonly known: CheckContext;
  /** Asked for the date of the one filing's event; `null` where there is no book, or `known` has its answer. */
  readonly book: Book | null;
}

/** What is known beside a filing: made where the filing is read, in a worker or not. */
export const contextFor = ({ eventDate }: Schedule, { known, book }: ContextOptions): CheckContext =>
  book === null || eventDate === null ? known : { ...known, ownership: own(book, eventDate).ownership };

/**
 * Reads what the options name.
 *
 * @param count of the filings to check
 * @throws UserError where a file cannot be read, is of another kind, or an option makes no sense
 */
export async function gatherContext(flags: ContextFlags, count: number): Promise<ContextOptions> {
  const { previous, insiderReports, price, book: bookFile, on } = flags;
  if (on !== undefined && bookFile === undefined) throw new UserError("--on goes with --book; add it");
  if (previous !== undefined && count > 1)
    throw new UserError("--previous is the filing before one filing; check that one alone");
  const book = bookFile === undefined ? null : await loadBook(bookFile);
  const outstanding = await outstandingFrom(flags.outstanding ?? [], book);
  // A book cannot go to a worker: of many filings one day is asked for.
  const asked = book !== null && (on !== undefined || count > 1) ? dateOf(book, on) : null;
  return {
    known: {
      ...(previous === undefined ? {} : { previous: await scheduleIn(previous) }),
      ...(insiderReports === undefined ? {} : { insiderReports: await insiderReportsIn(insiderReports) }),
      ...(outstanding.length === 0 ? {} : { reportedOutstanding: outstanding }),
      ...(price === undefined ? {} : { marketPrice: priceFrom(price) }),
      ...(book === null || asked === null ? {} : { ownership: own(book, asked).ownership }),
    },
    book: asked === null ? book : null,
  };
}

async function scheduleIn(file: string): Promise<Schedule> {
  const schedule = read(await readBytes(file));
  const refusal = refusalOf(schedule);
  if (refusal) throw new UserError(refusal.message, { file });
  return schedule;
}

/** Files of other kinds are told of and left out, unless nothing remains. */
async function insiderReportsIn(paths: readonly string[]): Promise<readonly InsiderReport[]> {
  const files = await filesIn(paths);
  const reports: InsiderReport[] = [];
  for (const file of files) {
    const report = readInsiderReport(await readBytes(file));
    const refusal = refusalOf(report);
    if (refusal && files.length === 1) throw new UserError(refusal.message, { file });
    if (refusal) tell(`beneficial: ${file}: ${refusal.message}`);
    else reports.push(report);
  }
  if (reports.length === 0)
    throw new UserError(`there is no Form 3, 4 or 5 in ${paths.join(", ")}; name a file or another folder`);
  return reports;
}

async function outstandingFrom(
  given: readonly string[],
  book: Book | null,
): Promise<readonly ReportedOutstanding[]> {
  const named = await Promise.all(
    given.map(async (one) => {
      const at = /^([\d.,]+)@(.*)$/.exec(one);
      if (!at) return reportedOutstandingIn(await readBytes(one), one);
      const [, shares = "", day = ""] = at;
      const asOf = dateArgument("--outstanding SHARES@DATE", day);
      return [{ shares: sharesIn(shares, null), asOf, publishedOn: null, source: null }];
    }),
  );
  return [...named.flat(), ...(book ? reportedOutstandingOf(book) : [])];
}

function priceFrom(text: string): NonNullable<CheckContext["marketPrice"]> {
  const [perShare = "", day = ""] = text.split("@");
  const on = plainDate(day);
  const price = decimal(perShare);
  if (price === null || price.numerator <= 0n || on === null)
    throw new UserError(
      `--price takes dollars a share and a day, such as 12.50@2024-07-23; "${text}" is none`,
    );
  return { perShare, on };
}
