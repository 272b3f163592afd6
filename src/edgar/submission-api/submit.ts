import { hostname } from "node:os";
import type { SubmissionMessage } from "./answers.ts";
import type { SubmissionApi } from "./api.ts";
import { awaitOutcome, type PollingTimes, usualTimes } from "./await-outcome.ts";
import type { SubmissionProgress } from "./progress.ts";
import type { Receipt, Receipts } from "./receipts.ts";
import { type Sending, send, uncertain } from "./sending.ts";
import { SubmissionError } from "./submission-error.ts";
import type { SubmissionFile } from "./submission-file.ts";

/** What became of a submission. */
export interface SubmissionResult {
  readonly outcome: "accepted" | "refused";
  readonly accession: string | null;
  /** `ACCEPTED`, `SUSPENDED`, `REJECTED` and the like, as EDGAR says. */
  readonly status: string | null;
  readonly messages: readonly SubmissionMessage[];
  readonly receipt: Receipt;
  readonly receiptFile: string;
  /** An earlier run sent it; this one asked what became of it, or knew. */
  readonly isEarlier: boolean;
}

export interface SubmitOptions {
  readonly api: SubmissionApi;
  readonly receipts: Receipts;
  readonly signal?: AbortSignal | null;
  readonly times?: PollingTimes;
  /** What the user found out of a sending whose answer was lost: EDGAR has it under this accession number, or has it not. */
  readonly lost?: { readonly accession: string } | "not received" | null;
  /** Sends again what was accepted before. */
  readonly isAgain?: boolean;
  readonly onProgress?: (progress: SubmissionProgress) => void;
}

/**
 * Sends a submission and waits until EDGAR has decided on it. What is to be sent is noted on the disk first, and every answer
 * after; so a run that is stopped at any instant is gone on with by the next one, and nothing is sent twice: where EDGAR's
 * answer was lost, and so nobody can know whether it has the submission, the next run says so and does not send.
 *
 * @throws SubmissionError where it comes to no result; the signal's reason where it is aborted
 */
export async function submit(submission: SubmissionFile, options: SubmitOptions): Promise<SubmissionResult> {
  const { api, receipts, signal = null, times = usualTimes, onProgress = () => undefined } = options;
  const sending: Sending = { api, receipts, signal, times, onProgress };
  const before = await receipts.latest(submission);
  const isEarlier = before !== null && !mayBeSent(before, options);
  const sent = isEarlier
    ? await withLostAnswer(before, options.lost ?? null, receipts)
    : await send(submission, await receipts.intend(submission, (before?.attempt ?? 0) + 1), sending);
  const decided = sent.outcome === null ? await awaitOutcome(sent, sending) : sent;
  return {
    outcome: decided.outcome ?? "refused",
    accession: decided.arrival?.accession ?? null,
    status: decided.status?.status ?? decided.arrival?.status ?? null,
    messages: [...(decided.arrival?.messages ?? []), ...(decided.status?.messages ?? [])],
    receipt: decided,
    receiptFile: receipts.pathOf(decided),
    isEarlier,
  };
}

const isLost = ({ arrival, outcome }: Receipt): boolean =>
  outcome === null && (arrival === null || arrival.accession === null);

/** What EDGAR never had or did not take may be sent, and what the user says so of. */
function mayBeSent(receipt: Receipt, { lost, isAgain }: SubmitOptions): boolean {
  if (receipt.outcome === "accepted") return isAgain === true;
  if (receipt.outcome === "refused" || receipt.notSent !== null) return true;
  return isLost(receipt) && lost === "not received" && !isAtWork(receipt);
}

async function withLostAnswer(
  receipt: Receipt,
  lost: { readonly accession: string } | "not received" | null,
  receipts: Receipts,
): Promise<Receipt> {
  if (!isLost(receipt)) return receipt;
  if (isAtWork(receipt))
    throw new SubmissionError(
      "pending",
      `process ${receipt.intended.process} is sending this submission; wait for it, then run this again`,
    );
  if (lost === null || lost === "not received")
    throw uncertain(receipt, "the program was stopped while it was sent");
  const told = { status: "RECEIVED", tracking: null, locator: null, messages: [], ...receipt.arrival };
  const found: Receipt = {
    ...receipt,
    arrival: { ...told, accession: lost.accession, at: receipt.intended.at },
  };
  await receipts.keep(found);
  return found;
}

/** No sending takes longer: after that, another process has the number of the one that noted the intent. */
const LONGEST_SENDING = 900_000;

/** Whether the process that noted the intent is still at it, and is another one than this. */
function isAtWork({ intended, arrival }: Receipt): boolean {
  const isRecent = Date.now() - Date.parse(intended.at) < LONGEST_SENDING;
  if (arrival !== null || !isRecent || intended.machine !== hostname() || intended.process === process.pid)
    return false;
  try {
    process.kill(intended.process, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
