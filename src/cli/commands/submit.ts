import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { type Command, Option } from "commander";
import { UserError } from "../../base/user-error.ts";
import { version } from "../../base/version.ts";
import type { SubmissionFile, SubmissionProgress } from "../../tracking/index.ts";
import { FINDINGS, INTERRUPTED } from "../exit-codes.ts";
import { readBytes } from "../files.ts";
import { atInterrupt } from "../interrupts.ts";
import { progressText, submissionJson, submissionText } from "../reports/submission.ts";
import { print, tell } from "../text/terminal.ts";

interface Options {
  readonly live?: boolean;
  readonly beta?: boolean;
  readonly receipts?: string;
  readonly received?: string;
  readonly notReceived?: boolean;
  readonly again?: boolean;
  readonly json?: boolean;
  readonly api?: string;
}

/** How long Ctrl-C waits for the answer to what is on its way, in milliseconds. */
const ANSWER_WITHIN = 3000;

export function defineSubmit(program: Command): void {
  program
    .command("submit")
    .summary("send a schedule to EDGAR, as a test unless told otherwise")
    .description(
      "Sends a submission in EDGAR's XML to EDGAR's Submission API and waits until EDGAR has accepted or refused it. What is sent is noted first and every answer is kept: run again after Ctrl-C or a crash, it asks what became of it and sends nothing twice.",
    )
    .argument("<file>", "the submission, as beneficial draft writes it")
    .option("--live", "file it in earnest; the file's liveTestFlag must say LIVE, too")
    .option("--beta", "to EDGAR Beta, which has accounts and tokens of its own")
    .option("--receipts <folder>", "where receipts are kept, the user's folder of states without it")
    .option("--received <accession>", "after an answer was lost: EDGAR has it, under this number")
    .option("--not-received", "after an answer was lost: EDGAR has not got it; send it again")
    .option("--again", "send it again, though EDGAR accepted it before")
    .option("--json", "print the result as JSON")
    .addOption(new Option("--api <url>", "an API on this machine, for trying out").hideHelp())
    .addHelpText("after", HELP)
    .action(async (file: string, options: Options) => {
      const {
        accessionIn,
        hushing,
        receiptsIn,
        stateFolder,
        submissionApi,
        submissionFile,
        submit,
        tokensFrom,
      } = await import("../../tracking/index.ts");
      const received = options.received === undefined ? null : accessionIn(options.received);
      if (options.received !== undefined && received === null)
        throw new UserError(
          `--received takes an accession number such as 0001193125-26-000001; "${options.received}" is none`,
        );
      if (received !== null && options.notReceived)
        throw new UserError("--received and --not-received say opposite things; take one of them out");
      const submission = submissionFile(file, await readBytes(file), process.env.EDGAR_CCC?.trim() || null);
      agreeOnMode(submission, options.live === true);
      const tokens = tokensFrom(process.env);
      const hush = hushing([...submission.secrets, tokens.filer, tokens.user]);
      const controller = new AbortController();
      const { signal } = controller;
      const api = submissionApi({
        host: await hostOf(options),
        tokens,
        userAgent: `beneficial/${version}`,
        hush,
        signal,
      });
      const folder = options.receipts ?? join(stateFolder(), "submissions");
      const watch = watching();
      const result = submit(submission, {
        api,
        receipts: receiptsIn(folder, hush),
        signal,
        lost: received === null ? (options.notReceived ? "not received" : null) : { accession: received },
        isAgain: options.again === true,
        onProgress: watch.show,
      });
      const forget = atInterrupt(async () => {
        // What is on its way gets a moment to be answered, so that the next run knows.
        if (watch.isSending())
          await Promise.race([watch.sent, result.catch(() => undefined), delay(ANSWER_WITHIN)]);
        controller.abort();
        await result.catch(() => undefined);
        tell("beneficial: stopped; run the same command again, and it goes on from there");
      }, ANSWER_WITHIN + 1000);
      try {
        const { receiptFile, ...rest } = await result;
        print(
          options.json ? submissionJson({ ...rest, receiptFile }) : submissionText({ ...rest, receiptFile }),
        );
        if (rest.outcome === "refused") process.exitCode = FINDINGS;
      } catch (error) {
        if (signal.aborted) process.exitCode = INTERRUPTED;
        else if (isRefusal(error)) {
          tell(`beneficial: ${error.message}`);
          process.exitCode = FINDINGS;
        } else throw error;
      } finally {
        watch.end();
        forget();
      }
    });
}

const HELP = `
Two tokens and, unless it is in the file, the filer's CCC are taken from the environment, and are written nowhere:
  EDGAR_FILER_TOKEN   made by a technical administrator of the filer, good for a year
  EDGAR_USER_TOKEN    made by each person in the browser, good for 30 days
  EDGAR_CCC           the filer's CCC

Exit codes: 0 accepted, 1 refused, 2 not sent or not decided.

Examples:
  beneficial submit out/schedule-13d.xml
  beneficial submit out/schedule-13d.xml --live --receipts receipts/`;

function agreeOnMode({ file, mode }: SubmissionFile, isLive: boolean): void {
  if (mode === "live" && !isLive)
    throw new UserError("its liveTestFlag says LIVE; add --live to file it in earnest, or write TEST there", {
      file,
    });
  if (mode === "test" && isLive)
    throw new UserError(
      "its liveTestFlag says TEST; write LIVE there to file it in earnest, or leave out --live",
      { file },
    );
}

async function hostOf({ api, beta }: Options): Promise<string> {
  const { submissionHosts } = await import("../../tracking/index.ts");
  if (api === undefined) return beta ? submissionHosts.beta : submissionHosts.edgar;
  // Tokens go to EDGAR and to nobody else.
  if (!/^http:\/\/127\.0\.0\.1:\d{1,5}$/.test(api))
    throw new UserError(
      `--api takes an address on this machine, such as http://127.0.0.1:8080; "${api}" is none`,
    );
  return api;
}

const isRefusal = (error: unknown): error is UserError =>
  error instanceof UserError && (error as UserError & { failure?: string }).failure === "refused";

interface Watching {
  readonly show: (progress: SubmissionProgress) => void;
  readonly isSending: () => boolean;
  /** Settled once EDGAR has answered. */
  readonly sent: Promise<void>;
  readonly end: () => void;
}

/** On a terminal one line that changes; elsewhere a line whenever there is something new. */
function watching(): Watching {
  const stream = process.stderr;
  let doing: SubmissionProgress["doing"] | null = null;
  let last = "";
  let answered = (): void => undefined;
  const sent = new Promise<void>((resolve) => {
    answered = resolve;
  });
  return {
    sent,
    isSending: () => doing === "sending",
    show(progress) {
      doing = progress.doing;
      if (doing !== "sending") answered();
      const text = progressText(progress, stream.isTTY);
      if (stream.isTTY) stream.write(`\r\u001b[K${text}`);
      else if (text !== last) tell(text);
      last = text;
    },
    end: () => void (stream.isTTY && stream.write("\r\u001b[K")),
  };
}
