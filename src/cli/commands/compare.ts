import { stat } from "node:fs/promises";
import type { Command } from "commander";
import { UserError } from "../../base/user-error.ts";
import {
  type Comparison,
  compareSchedules,
  hasChanged,
  type JudgedChain,
  read,
  refusalOf,
  reviewFilings,
  type Schedule,
} from "../../index.ts";
import { filesIn, readBytes } from "../files.ts";
import { filingsIn } from "../filings-in.ts";
import { plainValues } from "../plain-values.ts";
import { chainText } from "../reports/chain.ts";
import { comparisonText } from "../reports/comparison.ts";
import { print } from "../text/terminal.ts";

interface Options {
  readonly json?: boolean;
  readonly details?: boolean;
  readonly exitCode?: boolean;
}

export function defineCompare(program: Command): void {
  program
    .command("compare")
    .summary("say what changed from one filing to the next")
    .description(
      "Compares schedules on one class: rows by person with their change in shares and points, who joined and left, thresholds crossed (5, 10, 15, 20, 25 and 50%), powers moved between sole and shared, items as a redline, exhibits. Of a folder, or of more than two files, it makes chains of amendments, compares each filing with the one before, and tells gaps and duplicates.",
    )
    .argument(
      "<paths...>",
      "the earlier and the later filing; or more files, and folders with all the files in them",
    )
    .option("--details", "of chains, print every comparison whole, with its redlines")
    .option("--json", "print JSON")
    .option(
      "--exit-code",
      "exit with 1 where anything changed, or a filing is missing from a chain for certain",
    )
    .addHelpText(
      "after",
      "\nExamples:\n  beneficial compare amendment-7.txt amendment-8.xml\n  beneficial compare filings-on-lantern/",
    )
    .action(async (paths: readonly string[], options: Options) => {
      const [first, second] = paths;
      const isPair = first !== undefined && second !== undefined && paths.length === 2;
      if (isPair && !(await isFolder(first)) && !(await isFolder(second)))
        return comparePair(first, second, options);
      return compareChains(paths, options);
    });
}

async function comparePair(old: string, later: string, options: Options): Promise<void> {
  const comparison = compareSchedules(await scheduleIn(old), await scheduleIn(later));
  if (options.json) print(JSON.stringify(comparison, null, 2));
  else print(comparisonText(comparison, old, later));
  if (options.exitCode && hasChanged(comparison)) process.exitCode = 1;
}

async function compareChains(paths: readonly string[], options: Options): Promise<void> {
  const files = await filesIn(paths);
  if (files.length < 2)
    throw new UserError(
      `there is nothing to compare ${files[0] ?? paths.join(", ")} with; name the earlier filing and the later one, or a folder with both`,
    );
  const texts: string[] = [];
  const found: { readonly chain: JudgedChain; readonly comparisons: readonly (Comparison | null)[] }[] = [];
  let isChanged = false;
  for (const chain of reviewFilings(await filingsIn(files))) {
    const comparisons = await comparisonsOf(chain);
    isChanged ||= comparisons.some((comparison) => comparison !== null && hasChanged(comparison));
    isChanged ||= chain.missing.some(({ isCertain }) => isCertain);
    if (options.json) found.push({ chain, comparisons });
    else texts.push(chainText(chain, comparisons, options.details === true));
  }
  print(options.json ? JSON.stringify(plainValues(found), null, 2) : texts.join("\n\n\n"));
  if (options.exitCode && isChanged) process.exitCode = 1;
}

/** Each filing of a chain against the one before it; `null` for the first. Two schedules at most are held at a time. */
async function comparisonsOf({ filings }: JudgedChain): Promise<readonly (Comparison | null)[]> {
  const comparisons: (Comparison | null)[] = [];
  let before: Schedule | null = null;
  for (const { filing } of filings) {
    const schedule: Schedule | null =
      filing.files[0] === undefined ? null : await scheduleIn(filing.files[0]);
    comparisons.push(before && schedule ? compareSchedules(before, schedule) : null);
    before = schedule;
  }
  return comparisons;
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

async function scheduleIn(file: string): Promise<Schedule> {
  const schedule = read(await readBytes(file));
  const refusal = refusalOf(schedule);
  if (refusal) throw new UserError(refusal.message, { file });
  return schedule;
}
