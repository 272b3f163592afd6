import { UserError } from "../base/user-error.ts";
import { version } from "../base/version.ts";
import { beginTally, type Counted, checks, type Refused, type Severity } from "../index.ts";
import { severities } from "../model/finding.ts";
import { type CheckResult, type CheckSettings, prepare } from "./check-work.ts";
import { unusedNotes } from "./exceptions/load-exceptions.ts";
import { FINDINGS, tellBug, USER_ERROR } from "./exit-codes.ts";
import { writePieces } from "./files.ts";
import { type GatheredText, gatherText } from "./gathered-text.ts";
import { reviewText } from "./reports/review.ts";
import { reviewSummaryText } from "./reports/review-summary.ts";
import { reviewFormat } from "./review-formats.ts";
import { printPiece, tell } from "./text/terminal.ts";
import { workInParallel } from "./threads/work-in-parallel.ts";

interface Reporting {
  /** From this severity on a "fail" gives the exit code of findings. */
  readonly failOn: Severity;
  readonly workers: number;
  /** Where to write the report, or `null` to print it. */
  readonly out: string | null;
  /** Whether to list what passed, too. */
  readonly listAll: boolean;
}

/**
 * Checks files and reports: one here, many on several threads. The exit code is 1 where a "fail" weighs enough,
 * otherwise 2 where a file was refused.
 *
 * @throws UserError where the only file is refused
 */
export async function reviewFiles(
  files: readonly string[],
  settings: CheckSettings,
  reporting: Reporting,
): Promise<void> {
  const tally = beginTally();
  const refused: Refused[] = [];
  const used = new Set<number>();
  const gathered = gatherText();
  let parts = 0;
  let hasFailed = false;
  const between = betweenParts(settings.format);

  const take = (result: CheckResult, { file }: { readonly file: string }): void => {
    if (result.refused !== null) {
      refused.push({ file, because: result.refused });
      tell(`beneficial: ${file}: ${result.refused}`);
    }
    if (result.counted) {
      tally.add(result.counted);
      hasFailed ||= isHeavy(result.counted, reporting.failOn);
    }
    for (const number of result.used) used.add(number);
    const part = result.filing
      ? reviewText(result.filing, reporting.listAll ? result.reports : [])
      : result.part;
    if (part !== "") gathered.add(`${parts++ > 0 ? between : ""}${part}`);
  };

  try {
    await checkAll(files, settings, reporting.workers, take, refused);
    const notes = unusedNotes(settings.exceptions, used, settings.today);
    for (const note of notes) tell(`beneficial: ${note}`);
    const summary = tally.summary(refused, notes);
    const pieces = reportPieces(settings.format, summary, gathered, files.length, parts);
    if (reporting.out !== null) await writePieces(reporting.out, pieces);
    else for (const piece of pieces) await printPiece(piece);
  } finally {
    gathered.drop();
  }
  if (hasFailed) process.exitCode ??= FINDINGS;
  else if (refused.length > 0) process.exitCode ??= USER_ERROR;
}

async function checkAll(
  files: readonly string[],
  settings: CheckSettings,
  workers: number,
  take: (result: CheckResult, job: { readonly file: string }) => void,
  refused: Refused[],
): Promise<void> {
  const [only] = files;
  if (only !== undefined && files.length === 1) {
    const result = prepare(settings)({ file: only });
    if (result.refused !== null) throw new UserError(result.refused, { file: only });
    take(result, { file: only });
    return;
  }
  await workInParallel<{ readonly file: string }, CheckResult>({
    what: "checking",
    module: new URL("./check-work.js", import.meta.url),
    settings,
    jobs: files.map((file) => ({ file })),
    workers,
    take,
    takeBug(trace, { file }) {
      refused.push({ file, because: "the program stopped at it by a mistake of its own" });
      tellBug(file, trace);
    },
  });
}

const isHeavy = ({ findings }: Counted, failOn: Severity): boolean =>
  findings.some(
    ({ outcome, severity }) =>
      outcome === "fail" && severities.indexOf(severity) <= severities.indexOf(failOn),
  );

const betweenParts = (format: string): string =>
  format === "text" ? "\n\n" : (reviewFormat(format)?.between ?? ",\n");

function* reportPieces(
  format: string,
  summary: ReturnType<ReturnType<typeof beginTally>["summary"]>,
  gathered: GatheredText,
  files: number,
  parts: number,
): Generator<string> {
  const writer = reviewFormat(format);
  const context = { checks, version };
  const isOne = files === 1;
  if (writer) yield writer.opening(summary, context);
  else if (format === "json" && !isOne) yield "[\n";
  yield* gathered.pieces();
  if (writer) yield writer.closing(summary, context);
  else if (format === "json") yield isOne ? "\n" : "\n]\n";
  else if (isOne) yield "\n";
  else yield `${parts > 0 ? "\n\n" : ""}${reviewSummaryText(summary)}\n`;
}
