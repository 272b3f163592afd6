import type { Command } from "commander";
import { UserError } from "../../base/user-error.ts";
import {
  type Book,
  type Case,
  chartSvg,
  loadBook,
  own,
  ownerNamed,
  rangeToSearch,
  solve,
  suppose,
  sweep,
  sweepChart,
} from "../../index.ts";
import { dateOf } from "../arguments.ts";
import { writeWhole } from "../files.ts";
import { plainValues } from "../plain-values.ts";
import { goalArgument, rangeArgument, sweepArgument, thresholdsWith, variedArgument } from "../questions.ts";
import { chosenOwners } from "../reports/chosen-owners.ts";
import { solutionText } from "../reports/solution.ts";
import { sweepCsv, sweepText } from "../reports/sweep.ts";
import { supposedText } from "../reports/what-if.ts";
import { type SuppositionOptions, suppositionsIn } from "../suppositions.ts";
import { print, tell } from "../text/terminal.ts";

interface Options extends SuppositionOptions {
  readonly on?: string;
  readonly sweep?: string;
  readonly until?: string;
  readonly by?: string;
  readonly range?: string;
  readonly for?: readonly string[];
  readonly threshold?: readonly string[];
  readonly svg?: string;
  readonly csv?: boolean;
  readonly json?: boolean;
}

export function defineWhatIf(program: Command): void {
  program
    .command("what-if")
    .summary("ask what would be owned at other prices, dates and share counts")
    .description(
      "Computes ownership with something else supposed: once, over a range of values (--sweep), or backwards (--until), for the value at which a goal is reached.",
    )
    .argument("<book>", "the book, a YAML file")
    .option("--on <date>", "the date, year-month-day; without it the event date of the book's schedule")
    .option("--price <name=price>", "suppose an average price: vwap=0.15, or NAME:SECURITY:DAYS=0.15", listed)
    .option("--outstanding <shares>", "suppose so many shares outstanding")
    .option("--buy <person:security=number>", "suppose a purchase on the date", listed)
    .option("--sell <person:security=number>", "suppose a sale on the date", listed)
    .option(
      "--approve <security[:condition][=date]>",
      "suppose an approval, or another condition, given",
      listed,
    )
    .option("--exercise <person:right=units>", "suppose units, or all, exercised or converted", listed)
    .option("--sweep <thing=from..to/points>", "vary price, outstanding, buy:PERSON, sell:PERSON or date")
    .option("--until <goal>", 'search for "percent > 20", "aggregate >= 1,000,000" or "counts SECURITY"')
    .option("--by <thing>", "what to vary in the search: price, outstanding, buy, sell or date")
    .option("--range <from..to>", "where to search")
    .option("--for <person>", "this person, by id or name, or group", listed)
    .option("--threshold <percent>", "tell when this percent is passed, too: 33.3, or >=33.3", listed)
    .option("--svg <file>", "with --sweep: draw the chart into a file")
    .option("--csv", "with --sweep: print CSV")
    .option("--json", "print JSON")
    .addHelpText("after", examples)
    .action(async (file: string, options: Options) => {
      const book = await loadBook(file);
      const asked = { book, on: dateOf(book, options.on), suppositions: suppositionsIn(book, options) };
      refuseWhatDoesNotGoTogether(options);
      if (options.until !== undefined) solveAndPrint(asked, options.until, options);
      else if (options.sweep !== undefined) await sweepAndPrint(asked, options.sweep, options);
      else supposeAndPrint(asked, options);
    });
}

const examples = `
Examples:
  beneficial what-if examples/ault/book.yaml --price vwap=0.15
  beneficial what-if examples/ault/book.yaml --sweep price=0.10..0.40/61
  beneficial what-if examples/ault/book.yaml --until "percent > 86" --by price --for ault-and-company
  beneficial what-if examples/ault/book.yaml --until "percent > 5" --by buy --for henry-nisser`;

const listed = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

function refuseWhatDoesNotGoTogether(options: Options): void {
  const { sweep: swept, until, by, svg, csv, json } = options;
  if (until !== undefined && swept !== undefined)
    throw new UserError("--until and --sweep are two questions; ask one at a time");
  if (until !== undefined && by === undefined)
    throw new UserError("--until takes --by, what to vary: price, outstanding, buy, sell or date");
  if (until === undefined && (by !== undefined || options.range !== undefined))
    throw new UserError(
      `--${by === undefined ? "range" : "by"} goes with --until; add a goal such as --until "percent > 20"`,
    );
  if (swept === undefined && (svg !== undefined || csv))
    throw new UserError(
      `--${csv ? "csv" : "svg"} goes with --sweep; add a range such as --sweep price=0.10..0.40/61`,
    );
  if (csv && json) throw new UserError("--csv and --json are two formats; write one of them");
}

function supposeAndPrint({ book, on, suppositions }: Case, options: Options): void {
  const [before, after] = [own(book, on).ownership, own(suppose(book, on, suppositions), on).ownership];
  if (options.json) print(JSON.stringify(plainValues({ before, after }), null, 2));
  else print(supposedText({ book, on, suppositions }, before, after, ownersAsked(book, options)));
}

async function sweepAndPrint(asked: Case, text: string, options: Options): Promise<void> {
  const owners = ownersAsked(asked.book, options);
  const range = sweepArgument(asked.book, text, owners.find((id) => id in asked.book.persons) ?? null);
  const swept = sweep(asked, range, thresholdsWith(options.threshold ?? []));
  const chosen = chosenOwners(
    owners,
    swept.points.map((point) => point.owners),
  );
  if (options.svg !== undefined) {
    await writeWhole(options.svg, chartSvg(sweepChart(swept, chosen)));
    tell(`the chart is in ${options.svg}`);
  }
  if (options.json) print(JSON.stringify(plainValues(swept), null, 2));
  else print(options.csv ? sweepCsv(swept).trimEnd() : sweepText(asked, swept, chosen));
}

function solveAndPrint(asked: Case, text: string, options: Options): void {
  const { book } = asked;
  const [owner, ...more] = ownersAsked(book, options);
  const [only, ...others] = book.schedule.reportingPersons;
  const id = owner ?? (others.length === 0 ? only : undefined);
  if (id === undefined || more.length > 0)
    throw new UserError("--until takes one --for, whose number it is: a person's id or name, or group");
  const varied = variedArgument(book, "--by", options.by ?? "", id in book.persons ? id : null);
  const range =
    options.range === undefined ? rangeToSearch(asked, varied) : rangeArgument(varied, options.range);
  const solution = solve(asked, { goal: goalArgument(book, text, id), varied, ...range });
  if (options.json) print(JSON.stringify(plainValues(solution), null, 2));
  else print(solutionText(asked, solution));
}

const ownersAsked = (book: Book, options: Options): readonly string[] =>
  (options.for ?? []).map((name) => ownerNamed(book, name));
