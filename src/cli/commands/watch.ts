import type { Command } from "commander";
import { UserError } from "../../base/user-error.ts";
import { todayInNewYork } from "../arguments.ts";
import { openEdgar, whoAsks } from "../edgar-at-hand.ts";
import { print, tell } from "../text/terminal.ts";
import { withDatabase } from "../with-database.ts";

interface Options {
  readonly every: string;
  readonly data?: string;
  readonly userAgent?: string;
  readonly json?: boolean;
}

/** EDGAR's feed does not change more often. */
const LEAST_SECONDS = 10;

export function defineWatch(program: Command): void {
  program
    .command("watch")
    .summary("follow EDGAR and take in what is filed")
    .description(
      "Follows EDGAR's feed of current filings: each Schedule 13D and 13G is fetched, read and checked, and told in a line. What the feed missed is found in the daily indexes. Ctrl-C ends it.",
    )
    .option("--every <time>", "how often to look: 60s, 5m", "60s")
    .option("--data <folder>", "where the database is (BENEFICIAL_DATA, DATABASE_URL, or your data folder)")
    .option("--user-agent <who>", "who asks: your company's name and an e-mail address")
    .option("--json", "print a line of JSON for each filing")
    .addHelpText("after", "\nExamples:\n  beneficial watch\n  beneficial watch --every 5m --json")
    .action(async ({ every, data, userAgent, json }: Options) => {
      const seconds = secondsIn(every);
      const identity = await whoAsks(userAgent);
      await withDatabase(data, async (database, signal) => {
        const { tellingFaults, watch } = await import("../../tracking/index.ts");
        const edgar = await openEdgar(identity, signal);
        try {
          await tellingFaults(database, () =>
            watch(database, {
              edgar,
              every: seconds,
              signal,
              today: todayInNewYork,
              onTrouble: (sentence) => tell(`beneficial: ${sentence}; going on`),
              onFiling: (filing) => print(json ? JSON.stringify(filing) : lineOf(filing)),
            }),
          );
        } finally {
          edgar.close();
        }
      });
    });
}

function lineOf({
  accession,
  form,
  filedOn,
  parties,
}: {
  readonly accession: string;
  readonly form: string;
  readonly filedOn: string | null;
  readonly parties: readonly { readonly name: string; readonly role: string | null }[];
}): string {
  const named = (role: string): string =>
    [...new Set(parties.filter((party) => party.role === role).map(({ name }) => name))].join(", ");
  const all = [...new Set(parties.map(({ name }) => name))].join(", ");
  const who =
    named("subject") === "" ? all : `${named("subject")}, filed by ${named("filer") || "(not told)"}`;
  return `${filedOn ?? "          "}  ${form.padEnd(14)}  ${accession}  ${who}`;
}

function secondsIn(text: string): number {
  const [, number, unit] = /^(\d{1,6})(s|m|h)?$/.exec(text.trim()) ?? [];
  const seconds = Number(number) * (unit === "h" ? 3600 : unit === "m" ? 60 : 1);
  if (number !== undefined && seconds >= LEAST_SECONDS) return seconds;
  throw new UserError(`--every takes a time from ${LEAST_SECONDS}s on, such as 60s or 5m; "${text}" is none`);
}
