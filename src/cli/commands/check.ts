import { basename } from "node:path";
import type { Command } from "commander";
import { nearestWord } from "../../base/did-you-mean.ts";
import { UserError } from "../../base/user-error.ts";
import { checks, type Severity } from "../../index.ts";
import { severities } from "../../model/finding.ts";
import { todayInNewYork } from "../arguments.ts";
import { type ContextFlags, defineContextFlags, gatherContext } from "../check-context.ts";
import type { CheckSettings } from "../check-work.ts";
import { EXCEPTIONS_FILE, loadExceptions } from "../exceptions/load-exceptions.ts";
import { filesIn } from "../files.ts";
import { reviewFiles } from "../review-files.ts";
import { reviewFormatNamed, reviewFormatNames } from "../review-formats.ts";
import { workerCount } from "../threads/work-in-parallel.ts";

interface Options extends ContextFlags {
  readonly json?: boolean;
  readonly format?: string;
  readonly out?: string;
  readonly failOn: string;
  readonly all?: boolean;
  readonly details?: boolean;
  readonly except?: string;
  readonly draft?: boolean;
  readonly workers?: string;
}

/** So many filings are told of one by one without `--details`. */
const FEW = 5;

export function defineCheck(program: Command): void {
  const command = program
    .command("check")
    .summary("check filings for what contradicts itself, is late or is missing")
    .description(
      "Checks Schedules 13D and 13G: arithmetic, structure, dates and what EDGAR suspends. Every finding says what is stated, what is expected, and why. Of many filings it counts what each check found.",
    )
    .argument("<paths...>", "files, and folders with all the files in them")
    .option("--format <format>", `how to write: ${reviewFormatNames.join(", ")}`)
    .option("--json", "short for --format json")
    .option("--out <file>", "write into a file, whole or not at all")
    .option("--details", `tell of every filing, also where there are more than ${FEW}`)
    .option("--all", "list the checks that passed or did not apply, too")
    .option("--fail-on <severity>", `exit with 1 from this severity on: ${severities.join(", ")}`, "required")
    .option("--except <file>", `a list of checks that are switched off, besides any ${EXCEPTIONS_FILE} there`)
    .option("--draft", "these are drafts: suggest what to write instead, where the numbers say")
    .option("--workers <count>", "how many threads check (one for each core)");
  defineContextFlags(command)
    .addHelpText("after", HELP)
    .action(async (paths: readonly string[], options: Options) => {
      const failOn = severityNamed(options.failOn);
      const format = formatOf(options);
      const workers = workerCount(options.workers);
      const files = (await filesIn(paths)).filter((file) => basename(file) !== EXCEPTIONS_FILE);
      if (files.length === 0)
        throw new UserError(`there are no files in ${paths.join(", ")}; name a file or another folder`);
      const settings: CheckSettings = {
        context: await gatherContext(options, files.length),
        exceptions: loadExceptions(
          paths,
          files,
          options.except,
          checks.map(({ id }) => id),
        ),
        today: todayInNewYork(),
        format,
        isDraft: options.draft === true,
        details: options.details === true || options.all === true || files.length <= FEW,
      };
      await reviewFiles(files, settings, {
        failOn,
        workers,
        out: options.out ?? null,
        listAll: options.all === true,
      });
    });
}

const HELP = `
A check is switched off by an entry in ${EXCEPTIONS_FILE} beside the filings:
  exceptions:
    - files: "*.txt"
      check: cover/percent-is-aggregate-over-outstanding
      person: Example Fund LP      (may be left out: all persons)
      reason: The percent is of the votes; see the note on the cover page.
      until: 2027-01-31            (may be left out: for good)

Examples:
  beneficial check filing.txt
  beneficial check filings/ --format html --out review.html
  beneficial check amendment-8.htm --previous amendment-7.htm --insider-reports forms/ --outstanding 35846318@2024-07-23`;

function formatOf({ format, json }: Options): string {
  if (json && format !== undefined && format !== "json")
    throw new UserError(`--json and --format ${format} are two formats; take one of them out`);
  return json ? "json" : reviewFormatNamed(format ?? "text");
}

function severityNamed(name: string): Severity {
  const found = severities.find((severity) => severity === name);
  if (found) return found;
  const near = nearestWord(name, severities);
  throw new UserError(
    `--fail-on knows no severity "${name}"; ${near ? `did you mean "${near}"?` : `write one of ${severities.join(", ")}`}`,
  );
}
