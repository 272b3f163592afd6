import type { Command } from "commander";
import { nearestWord } from "../../base/did-you-mean.ts";
import { UserError } from "../../base/user-error.ts";
import { checkSchedule, type Review, read, refusalOf, type Severity } from "../../index.ts";
import { filesIn, readBytes } from "../files.ts";
import { reviewText } from "../reports/review.ts";
import { progressBar } from "../text/progress.ts";
import { print, tell } from "../text/terminal.ts";

interface Options {
  readonly json?: boolean;
  readonly failOn: string;
  readonly all?: boolean;
}

/** From the heaviest to the lightest. */
const weights: readonly Severity[] = ["suspends", "required", "inconsistent", "advice"];

export function defineCheck(program: Command): void {
  program
    .command("check")
    .summary("check filings for what contradicts itself, is late or is missing")
    .description(
      "Checks Schedules 13D and 13G: arithmetic, structure, dates and what EDGAR suspends. Every finding says what is stated, what is expected, and why.",
    )
    .argument("<paths...>", "files, and folders with all the files in them")
    .option("--json", "print JSON")
    .option("--all", "list the checks that passed or did not apply, too")
    .option("--fail-on <severity>", `exit with 1 from this severity on: ${weights.join(", ")}`, "required")
    .addHelpText("after", "\nExample:\n  beneficial check filing.txt")
    .action(async (paths: readonly string[], options: Options) => {
      const limit = weights.indexOf(severityNamed(options.failOn));
      const files = await filesIn(paths);
      const progress = progressBar("checking", files.length);
      const reviews: { readonly file: string; readonly review: Review }[] = [];
      for (const file of files) {
        const schedule = read(await readBytes(file));
        progress.advance();
        const refusal = refusalOf(schedule);
        if (refusal && files.length === 1) throw new UserError(refusal.message, { file });
        if (refusal) tell(`beneficial: ${file}: ${refusal.message}`);
        else reviews.push({ file, review: checkSchedule(schedule) });
      }
      progress.end();
      if (options.json) print(JSON.stringify(reviews.length === 1 ? reviews[0] : reviews, null, 2));
      else
        print(reviews.map(({ file, review }) => reviewText(file, review, options.all === true)).join("\n\n"));
      const fails = reviews
        .flatMap(({ review }) => review.findings)
        .filter(({ outcome }) => outcome === "fail");
      if (fails.some(({ severity }) => weights.indexOf(severity) <= limit)) process.exitCode = 1;
    });
}

function severityNamed(name: string): Severity {
  const found = weights.find((severity) => severity === name);
  if (found) return found;
  const near = nearestWord(name, weights);
  throw new UserError(
    `--fail-on knows no severity "${name}"; ${near ? `did you mean "${near}"?` : `write one of ${weights.join(", ")}`}`,
  );
}
