import type { Command } from "commander";
import { table } from "../text/table.ts";
import { print } from "../text/terminal.ts";
import { withDatabase } from "../with-database.ts";

interface Options {
  readonly data?: string;
  readonly reread?: boolean;
  readonly retry?: boolean;
  readonly json?: boolean;
}

const COLUMNS = [
  { heading: "work" },
  ...["waiting", "being done", "done", "given up"].map((heading) => ({ heading, right: true })),
];

export function defineJobs(program: Command): void {
  program
    .command("jobs")
    .summary("show the work that waits in the database")
    .description(
      "Shows how much work waits, is being done, was done within a day, and was given up, with the reasons.",
    )
    .option("--data <folder>", "where the database is (BENEFICIAL_DATA, DATABASE_URL, or your data folder)")
    .option("--reread", "first ask for every filing to be read that this version of the program has not read")
    .option("--retry", "first ask for what was given up to be tried again")
    .option("--json", "print it as JSON")
    .addHelpText(
      "after",
      "\nExamples:\n  beneficial jobs\n  beneficial jobs --reread && beneficial worker --until-done",
    )
    .action(async ({ data, reread = false, retry = false, json }: Options) => {
      await withDatabase(data, async (database) => {
        const { stateOfWork, tellingFaults } = await import("../../tracking/index.ts");
        const state = await tellingFaults(database, () => stateOfWork(database, { reread, retry }));
        if (json) {
          print(JSON.stringify(state, null, 2));
          return;
        }
        const rows = state.kinds.map(({ kind, waiting, active, done, failed }) => [
          kind,
          ...[waiting, active, done, failed].map(String),
        ]);
        print(table(COLUMNS, rows));
        for (const { kind, why, of } of state.failures) print(`${kind} ${JSON.stringify(of)}: ${why}`);
      });
    });
}
