import type { Command } from "commander";
import { openEdgar } from "../edgar-at-hand.ts";
import { print, tell } from "../text/terminal.ts";
import { workerCount } from "../threads/work-in-parallel.ts";
import { withDatabase } from "../with-database.ts";

interface Options {
  readonly data?: string;
  readonly concurrency?: string;
  readonly untilDone?: boolean;
  readonly json?: boolean;
  readonly silence: string;
}

export function defineWorker(program: Command): void {
  program
    .command("worker")
    .summary("do the work that waits in the database")
    .description(
      "Does the work that waits in the database: fetches, reads and checks filings. Any number of workers may run, on any number of machines, on one database; one that is killed loses nothing.",
    )
    .option("--data <folder>", "where the database is (BENEFICIAL_DATA, DATABASE_URL, or your data folder)")
    .option("--concurrency <count>", "how many threads read (one for each core)")
    .option("--until-done", "leave when nothing is left to do")
    .option("--silence <seconds>", "after how long without a sign a worker is taken for dead", "60")
    .option("--json", "print what was done as JSON")
    .addHelpText(
      "after",
      "\nExamples:\n  beneficial worker\n  DATABASE_URL=postgres://… beneficial worker --concurrency 8 --until-done",
    )
    .action(async ({ data, concurrency, untilDone = false, silence, json }: Options) => {
      const threads = workerCount(concurrency);
      await withDatabase(data, async (database, signal) => {
        const { findIdentity, work, workOf, tellingFaults } = await import("../../tracking/index.ts");
        const identity = await findIdentity();
        const edgar = identity === null ? null : await openEdgar(identity, signal);
        if (edgar === null)
          tell(
            "beneficial: nobody told the SEC who asks, so this worker fetches nothing; set BENEFICIAL_USER_AGENT, or run beneficial watch once",
          );
        const done = { download: 0, read: 0, index: 0 };
        await tellingFaults(database, async () => {
          const queue = await workOf(database, { secondsOfSilence: Math.max(2, Number(silence) || 60) });
          try {
            await work(database, queue, {
              concurrency: threads,
              signal,
              edgar,
              untilDone,
              onDone: (kind, pieces) => {
                done[kind] += pieces;
              },
            });
          } finally {
            edgar?.close();
            await queue.close().catch(() => undefined);
          }
        });
        print(json ? JSON.stringify(done) : `${done.read} filings read, ${done.download} fetched`);
      });
    });
}
