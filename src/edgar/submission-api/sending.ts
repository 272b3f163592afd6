import { wait } from "../fair-access/pace.ts";
import type { Arrival } from "./answers.ts";
import type { SubmissionApi } from "./api.ts";
import type { PollingTimes } from "./await-outcome.ts";
import type { SubmissionProgress } from "./progress.ts";
import type { Receipt, Receipts } from "./receipts.ts";
import { SubmissionError } from "./submission-error.ts";
import type { SubmissionFile } from "./submission-file.ts";

export interface Sending {
  readonly api: SubmissionApi;
  readonly receipts: Receipts;
  readonly signal: AbortSignal | null;
  readonly times: PollingTimes;
  readonly onProgress: (progress: SubmissionProgress) => void;
}

/**
 * Sends what is noted as intended, and notes what EDGAR answers. It is sent again only where EDGAR says that it took nothing.
 *
 * @throws SubmissionError where there is no answer, or one that says no; the signal's reason where it is aborted
 */
export async function send(submission: SubmissionFile, receipt: Receipt, sending: Sending): Promise<Receipt> {
  const { api, receipts, signal, times, onProgress } = sending;
  const notSent = (why: string): Promise<void> =>
    receipts.keep({ ...receipt, notSent: { at: new Date().toISOString(), why } });
  for (let pause = times.firstWait, tries = 1; ; pause *= 2, tries++) {
    if (signal?.aborted) {
      await notSent("it was stopped before it was sent");
      throw signal.reason;
    }
    onProgress({ doing: "sending" });
    const answer = await api.send(submission.bytes, submission.mode).catch((error: unknown) => {
      if (error instanceof SubmissionError) return error;
      throw error;
    });
    if (!(answer instanceof SubmissionError)) return keepArrival(receipt, answer, receipts);
    if (answer.failure === "uncertain") throw uncertain(receipt, answer.sentence);
    if (answer.failure === "throttled" && tries < times.throttledTries) {
      onProgress({ doing: "trying again", why: answer.sentence, seconds: Math.ceil(pause / 1000) });
      // A wait that is broken off ends at the head of the loop, where that is noted.
      await wait(pause, signal).catch(() => undefined);
      continue;
    }
    await notSent(answer.sentence);
    throw answer;
  }
}

async function keepArrival(receipt: Receipt, answer: Arrival, receipts: Receipts): Promise<Receipt> {
  const isRefused = answer.status === "REJECTED" || answer.status === "FAILED";
  const arrival = { ...answer, at: new Date().toISOString() };
  const sent: Receipt = { ...receipt, arrival, outcome: isRefused ? "refused" : null };
  await receipts.keep(sent).catch((error: Error) => {
    if (isRefused || answer.accession === null) throw error;
    throw new SubmissionError(
      "pending",
      `EDGAR received it as ${answer.accession}, but the receipt is lost: ${error.message}; then run this again with --received ${answer.accession}`,
    );
  });
  return sent;
}

/** Nobody can know whether EDGAR has it. */
export const uncertain = ({ intended, mode }: Receipt, why: string): SubmissionError =>
  new SubmissionError(
    "uncertain",
    `${why}, at ${intended.at} (${mode}), and EDGAR's answer was lost: it may have the submission or not; look for its e-mail or on its website, then run this again with --received and the accession number, or with --not-received to send it again`,
  );
