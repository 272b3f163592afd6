import type { Command } from "commander";
import { toFixed } from "../../base/decimal.ts";
import { nearestWord } from "../../base/did-you-mean.ts";
import { UserError } from "../../base/user-error.ts";
import {
  type Book,
  chartSvg,
  loadBook,
  type OwnershipReport,
  own,
  ownerNamed,
  ownershipOverTime,
  ownersIn,
  timelineChart,
} from "../../index.ts";
import { dateArgument, dateOf } from "../arguments.ts";
import { writeWhole } from "../files.ts";
import { plainValues } from "../plain-values.ts";
import { thresholdsWith } from "../questions.ts";
import { chosenOwners } from "../reports/chosen-owners.ts";
import { ownershipText, whyText } from "../reports/ownership.ts";
import { timelineText } from "../reports/timeline.ts";
import { print, tell } from "../text/terminal.ts";

interface Options {
  readonly on?: string;
  readonly from?: string;
  readonly to?: string;
  readonly for?: readonly string[];
  readonly threshold?: readonly string[];
  readonly svg?: string;
  readonly why?: string;
  readonly brief?: boolean;
  readonly json?: boolean;
}

export function defineOwn(program: Command): void {
  program
    .command("own")
    .summary("compute who beneficially owns what, and why")
    .description(
      "Computes every person's cover page under Rule 13d-3 from a book of holdings and contracts, and explains every number.",
    )
    .argument("<book>", "the book, a YAML file")
    .option("--on <date>", "the date, year-month-day; without it the event date of the book's schedule")
    .option("--why <person>", "explain this person alone, by id or name, or the group: group, group-2")
    .option("--brief", "the table and the notes, without the explanations")
    .option("--from <date>", "with --to: what was owned over time, and what moved it")
    .option("--to <date>", "with --from: the last day")
    .option("--for <person>", "over time: this person, by id or name, or group", listed)
    .option(
      "--threshold <percent>",
      "over time: tell when this percent is passed, too: 33.3, or >=33.3",
      listed,
    )
    .option("--svg <file>", "over time: draw the chart into a file")
    .option("--json", "print JSON")
    .addHelpText(
      "after",
      "\nExamples:\n  beneficial own examples/ault/book.yaml --on 2024-07-23 --why milton-ault\n  beneficial own examples/ault/book.yaml --from 2023-10-01 --to 2024-07-23",
    )
    .action(async (file: string, options: Options) => {
      const book = await loadBook(file);
      refuseWhatDoesNotGoTogether(options);
      if (options.from !== undefined && options.to !== undefined) {
        await printOverTime(book, options.from, options.to, options);
        return;
      }
      const report = own(book, dateOf(book, options.on));
      if (options.json) print(JSON.stringify(plainValues(withPercentText(report)), null, 2));
      else if (options.why !== undefined) print(whyText(report, ownerIn(report, options.why)));
      else print(ownershipText(report, book, options.brief === true));
    });
}

const listed = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

function refuseWhatDoesNotGoTogether({ on, from, to, why, brief, ...overTime }: Options): void {
  if ((from === undefined) !== (to === undefined))
    throw new UserError(
      `--${from === undefined ? "to" : "from"} is one end of a time; add --${from === undefined ? "from" : "to"}`,
    );
  const alone =
    from === undefined ? (["for", "threshold", "svg"] as const).find((name) => overTime[name]) : undefined;
  if (alone) throw new UserError(`--${alone} goes with --from and --to; add two dates`);
  if (from !== undefined && (on !== undefined || why !== undefined || brief))
    throw new UserError(
      "--on, --why and --brief are of one day, --from and --to of many; write one or the other",
    );
}

async function printOverTime(book: Book, from: string, to: string, options: Options): Promise<void> {
  const asked = (options.for ?? []).map((name) => ownerNamed(book, name));
  const timeline = ownershipOverTime(
    book,
    dateArgument("--from", from),
    dateArgument("--to", to),
    thresholdsWith(options.threshold ?? []),
  );
  const owners = chosenOwners(
    asked,
    timeline.days.map((day) => day.owners),
  );
  if (options.svg !== undefined) {
    await writeWhole(options.svg, chartSvg(timelineChart(timeline, owners)));
    tell(`the chart is in ${options.svg}`);
  }
  if (options.json) print(JSON.stringify(plainValues(timeline), null, 2));
  else print(timelineText(book, timeline, owners));
}

/** The id of a person, or of a group that there is on the day. */
function ownerIn({ ownership }: OwnershipReport, text: string): string {
  const wanted = text.toLowerCase();
  const owners = ownersIn(ownership);
  const ids = owners.map(({ id }) => id);
  const groups = ids.slice(ownership.persons.length);
  if (groups.includes(text)) return text;
  const found = owners.find(({ id, name }) => id === text || name.toLowerCase() === wanted);
  if (found) return found.id;
  const near = nearestWord(text, ids);
  const mend = near ? `did you mean "${near}"?` : `there are ${ids.join(", ")}`;
  throw new UserError(
    /^group(-\d+)?$/.test(text)
      ? `there is no ${text} on ${ownership.asOf} in this book; ${groups.length > 0 ? mend : "a group stands under groups, with the time in which there is one"}`
      : `there is no person "${text}" in this book; ${mend}`,
  );
}

/** The percents as people read them beside the exact ones. */
function withPercentText({ ownership, covered, notes }: OwnershipReport): unknown {
  const add = <T extends { percent: OwnershipReport["ownership"]["persons"][number]["percent"] }>(
    owner: T,
  ) => ({
    ...owner,
    percentText: owner.percent && toFixed(owner.percent, 2),
  });
  return {
    ...ownership,
    persons: ownership.persons.map(add),
    groups: ownership.groups.map(add),
    covered,
    notes,
  };
}
