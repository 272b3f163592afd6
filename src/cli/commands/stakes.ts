import type { Command } from "commander";
import { UserError } from "../../base/user-error.ts";
import { chartSvg } from "../../index.ts";
import type { ClassStakes } from "../../tracking/index.ts";
import { dateArgument, todayInNewYork } from "../arguments.ts";
import { writeWhole } from "../files.ts";
import { plainValues } from "../plain-values.ts";
import { stakesText } from "../reports/stakes.ts";
import { terminalChart } from "../text/chart.ts";
import { lineWidth, print, tell } from "../text/terminal.ts";

interface Options {
  readonly class?: string;
  readonly on?: string;
  readonly person?: string;
  readonly from?: string;
  readonly to?: string;
  readonly history?: boolean;
  readonly json?: boolean;
  readonly svg?: string;
  readonly data?: string;
}

export function defineStakes(program: Command): void {
  program
    .command("stakes")
    .summary("tell who holds what of an issuer, over time")
    .description(
      "Tells from all filings in the database who holds what of an issuer's class: the holders table on a date, with bounds where joint filers may own the same shares, and each stake over time with crossings, switches, exits and filings that were late.",
    )
    .argument("[issuer]", "name, ticker, CIK or CUSIP")
    .option("--class <words>", 'one class only, by words of its title such as "Class A"')
    .option("--on <date>", "the holders table as of this date, by the filings made until then")
    .option(
      "--person <name>",
      "the stakes of this person, by name or CIK; without an issuer, in every issuer",
    )
    .option("--from <date>", "show filings and the chart from this date")
    .option("--to <date>", "show filings and the chart up to this date")
    .option("--history", "every filing, also those with nothing to remark")
    .option("--svg <file>", "draw the chart into a file")
    .option("--json", "print JSON")
    .option("--data <folder>", "the database in this folder")
    .addHelpText("after", examples)
    .action(async (issuer: string | undefined, options: Options) => {
      if (issuer === undefined && options.person === undefined)
        throw new UserError("nobody is named; give an issuer, or --person with a name");
      const on = options.on === undefined ? null : dateArgument("--on", options.on);
      const range = {
        from: options.from === undefined ? null : dateArgument("--from", options.from),
        to: options.to === undefined ? null : dateArgument("--to", options.to),
      };
      const { openDatabase, stakesChart, stakesOf } = await import("../../tracking/index.ts");
      const database = await openDatabase(options.data === undefined ? {} : { folder: options.data });
      let stakes: readonly ClassStakes[];
      try {
        stakes = await stakesOf(database, {
          issuer: issuer ?? null,
          securityClass: options.class ?? null,
          person: options.person ?? null,
          on,
        });
      } finally {
        await database.close();
      }
      const charts = stakes.map((each) => stakesChart(each, range.to ?? on ?? todayInNewYork(), range.from));
      if (options.svg !== undefined) await drawInto(options.svg, charts);
      if (options.json) return print(JSON.stringify(plainValues(stakes), null, 2));
      if (stakes.length === 0) return print("No stake is told by the filings in the database.");
      const parts = stakes.map((each, n) =>
        stakesText(each, {
          chart: charts[n] && isOverTime(each) ? terminalChart(charts[n], lineWidth()) : null,
          isWholeClass: options.person === undefined,
          all: options.history === true,
          ...range,
        }),
      );
      print(parts.join("\n\n\n"));
    });
}

/** One filing alone makes no line worth the room. */
const isOverTime = ({ histories }: ClassStakes): boolean =>
  histories.some(({ filings }) => filings.length > 1);

async function drawInto(
  file: string,
  charts: readonly (Parameters<typeof chartSvg>[0] | null)[],
): Promise<void> {
  const drawn = charts.flatMap((chart) => chart ?? []);
  const [first] = drawn;
  if (first === undefined)
    throw new UserError("there is nothing to draw: no filing gives a percent and a date");
  await writeWhole(file, chartSvg(first));
  const more = drawn.length === 1 ? "" : ` of "${first.title}"; name one class with --class for another`;
  tell(`the chart${more} is in ${file}`);
}

const examples = `
Examples:
  beneficial stakes "Lantern Corp" --on 2025-06-30
  beneficial stakes LNTN --class "Class A" --svg stakes.svg
  beneficial stakes --person "Harbor Capital"`;
