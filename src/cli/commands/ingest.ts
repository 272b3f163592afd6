import { existsSync } from "node:fs";
import type { Command } from "commander";
import { UserError } from "../../base/user-error.ts";
import type { Database } from "../../tracking/index.ts";
import { dateArgument, todayInNewYork } from "../arguments.ts";
import { openEdgar, whoAsks } from "../edgar-at-hand.ts";
import { FINDINGS, INTERRUPTED } from "../exit-codes.ts";
import { edgarIngestText, ingestText } from "../reports/ingest.ts";
import { partBar } from "../text/part-bar.ts";
import { print } from "../text/terminal.ts";
import { workerCount } from "../threads/work-in-parallel.ts";
import { withDatabase } from "../with-database.ts";

interface Options {
  readonly data?: string;
  readonly from?: string;
  readonly to?: string;
  readonly all?: boolean;
  readonly insiderReports?: boolean;
  readonly userAgent?: string;
  readonly workers?: string;
  readonly json?: boolean;
}

export function defineIngest(program: Command): void {
  program
    .command("ingest")
    .summary("take filings into the database")
    .description(
      "Takes filings into the database, reads and checks them: files, folders with all that lies in them, archives (.tar, .tar.gz, .tgz, .zip, daily feeds), and from EDGAR by accession number, by CIK, ticker or name of an issuer or a filer, or by dates. What is known is neither fetched nor read again, so that the command may be ended and repeated at any time.",
    )
    .argument("[what...]", "files, folders, archives, accession numbers, CIKs, tickers, names")
    .option("--data <folder>", "where the database is (BENEFICIAL_DATA, DATABASE_URL, or your data folder)")
    .option("--from <date>", "from EDGAR: filed on this day or later")
    .option("--to <date>", "from EDGAR: filed on this day or before")
    .option("--all", "from EDGAR: everything since 1993")
    .option("--insider-reports", "Forms 3, 4 and 5, too")
    .option("--user-agent <who>", "who asks EDGAR: your company's name and an e-mail address")
    .option("--workers <count>", "how many threads read (one for each core)")
    .option("--json", "print what came of it as JSON")
    .addHelpText("after", HELP)
    .action(async (what: readonly string[], options: Options) => {
      const paths = what.filter((word) => existsSync(word));
      const words = what.filter((word) => !existsSync(word));
      for (const word of words)
        if (/[\\/]|\.\w{2,5}$/.test(word))
          throw new UserError("there is no such file; see the path", { file: word });
      const isFromEdgar = words.length > 0 || options.from !== undefined || options.all === true;
      if (paths.length === 0 && !isFromEdgar)
        throw new UserError(
          "say what to take in: files, folders, archives, a company, or --from with a date",
        );
      const identity = isFromEdgar ? await whoAsks(options.userAgent) : null;
      await withDatabase(options.data, async (database, signal) => {
        if (paths.length > 0) await fromPaths(database, paths, options, signal);
        if (identity !== null && !signal.aborted) await fromEdgar(database, words, identity, options, signal);
      });
    });
}

async function fromPaths(
  database: Database,
  paths: readonly string[],
  { insiderReports = false, workers, json }: Options,
  signal: AbortSignal,
): Promise<void> {
  const { ingestPaths } = await import("../../tracking/index.ts");
  const bar = partBar("reading", "filings");
  const threads = workerCount(workers);
  const summary = await ingestPaths(database, paths, {
    insiderReports,
    threads,
    signal,
    onProgress: bar.show,
  }).finally(bar.end);
  print(json ? JSON.stringify(summary, null, 2) : ingestText(summary, database.where));
  leaveWith(summary);
}

async function fromEdgar(
  database: Database,
  words: readonly string[],
  identity: string,
  { from, to, insiderReports = false, workers, json }: Options,
  signal: AbortSignal,
): Promise<void> {
  const { ingestFromEdgar } = await import("../../tracking/index.ts");
  const edgar = await openEdgar(identity, signal);
  const bar = partBar("fetching", "filings");
  try {
    const summary = await ingestFromEdgar(database, {
      edgar,
      words,
      from: from === undefined ? null : dateArgument("--from", from),
      to: to === undefined ? null : dateArgument("--to", to),
      today: todayInNewYork(),
      insiderReports,
      concurrency: workerCount(workers),
      signal,
      onProgress: ({ toFetch, fetched, read }) =>
        bar.show(read, toFetch === 0 ? 0 : (fetched + read) / (2 * toFetch)),
    });
    bar.end();
    print(json ? JSON.stringify(summary, null, 2) : edgarIngestText(summary, database.where));
    leaveWith(summary);
  } finally {
    bar.end();
    edgar.close();
  }
}

function leaveWith({
  interrupted,
  failed,
}: {
  readonly interrupted: boolean;
  readonly failed: number;
}): void {
  if (interrupted) process.exitCode = INTERRUPTED;
  else if (failed > 0) process.exitCode = FINDINGS;
}

const HELP = `
Examples:
  beneficial ingest filings/ more.zip
  beneficial ingest 20241218.nc.tar.gz --insider-reports
  beneficial ingest AAPL 0001067983
  beneficial ingest 0001193125-24-000001
  beneficial ingest --from 2024-12-18 --to 2024-12-31
  beneficial ingest --all --data /srv/filings`;
