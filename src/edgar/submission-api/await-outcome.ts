import { wait } from "../fair-access/pace.ts";
import type { SubmissionApi } from "./api.ts";
import type { SubmissionProgress } from "./progress.ts";
import type { Receipt, Receipts } from "./receipts.ts";
import { SubmissionError } from "./submission-error.ts";

/** How long to wait between questions, in milliseconds, and how long in all. */
export interface PollingTimes {
  readonly firstWait: number;
  readonly longestWait: number;
  /** EDGAR knows of a submission some seconds after it came. */
  readonly unknownFor: number;
  readonly inAll: number;
  /** So often it is tried to send where EDGAR has too many requests. */
  readonly throttledTries: number;
}

export const usualTimes: PollingTimes = {
  firstWait: 2000,
  longestWait: 30_000,
  unknownFor: 600_000,
  inAll: 3_600_000,
  throttledTries: 4,
};

const ACCEPTED = new Set(["ACCEPTED", "DISSEMINATED", "DONE"]);
const REFUSED = new Set(["SUSPENDED", "BLOCKED", "REJECTED", "FAILED"]);

interface Polling {
  readonly api: SubmissionApi;
  readonly receipts: Receipts;
  readonly signal: AbortSignal | null;
  readonly times: PollingTimes;
  readonly onProgress: (progress: SubmissionProgress) => void;
}

/** Asks until EDGAR has decided. Every answer is kept. @throws SubmissionError where it does not in time */
export async function awaitOutcome(receipt: Receipt, polling: Polling): Promise<Receipt> {
  const { api, receipts, signal, times, onProgress } = polling;
  const accession = receipt.arrival?.accession ?? null;
  if (accession === null) throw new SubmissionError("uncertain", NO_NUMBER);
  const began = Date.now();
  let known = receipt;
  for (let pause = times.firstWait; ; pause = Math.min(pause * 1.5, times.longestWait)) {
    const status = await api.status(accession).catch((error: unknown) => {
      if (
        error instanceof SubmissionError &&
        (error.failure === "not allowed" || error.failure === "refused")
      )
        throw new SubmissionError(
          error.failure,
          `EDGAR received it as ${accession}, but what became of it is not told: ${error.sentence}`,
        );
      if (error instanceof SubmissionError) return error;
      throw error;
    });
    const waited = Date.now() - began;
    if (status !== null && !(status instanceof SubmissionError)) {
      const outcome = outcomeOf(status.status, status.isFinal);
      known = { ...known, status: { ...status, at: new Date().toISOString() }, outcome };
      await receipts.keep(known);
      if (outcome !== null) return known;
    } else if (status === null && waited > times.unknownFor) {
      throw new SubmissionError(
        "pending",
        `EDGAR received it as ${accession} on ${receipt.arrival?.at} and tells nothing of it; ask on its website, for it forgets test filings after 2 days and suspended ones after 6`,
      );
    }
    if (waited > times.inAll)
      throw new SubmissionError(
        "pending",
        `EDGAR received it as ${accession} and has not decided yet; run the same command again to ask`,
      );
    if (status instanceof SubmissionError)
      onProgress({ doing: "trying again", why: status.sentence, seconds: Math.ceil(pause / 1000) });
    else
      onProgress({
        doing: "waiting",
        accession,
        status: status?.status ?? null,
        seconds: Math.round(waited / 1000),
      });
    await wait(pause, signal);
  }
}

const NO_NUMBER =
  "EDGAR received it and gave no accession number; look for its e-mail or on its website, then run this again with --received and the number";

function outcomeOf(status: string | null, isFinal: boolean): Receipt["outcome"] {
  if (status !== null && ACCEPTED.has(status)) return "accepted";
  if (status !== null && REFUSED.has(status)) return "refused";
  // A last word that is none of those known is no acceptance.
  return isFinal ? "refused" : null;
}
