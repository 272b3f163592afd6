import type { SubmissionMessage, SubmissionProgress, SubmissionResult } from "../../tracking/index.ts";
import { lineWidth, paint } from "../text/terminal.ts";
import { wrap } from "../text/wrap.ts";

/** What `beneficial submit` prints: whether EDGAR took it, under which number, and what it remarks. */
export function submissionText(result: SubmissionResult): string {
  const { receipt, accession, messages, receiptFile, isEarlier } = result;
  const isTest = receipt.mode === "test";
  const kind = isTest ? ", as a test: nothing was filed" : "";
  const under = accession === null ? "" : `, accession number ${accession}`;
  const head = `${headOf(result)}: ${receipt.form}${under}${kind}.`;
  const { status } = receipt;
  const facts = [
    status?.filingDate ? `Filed ${status.filingDate}.` : "",
    status?.acceptedAt ? `Accepted ${status.acceptedAt}.` : "",
    status && status.fileNumbers.length > 0 ? `File number ${status.fileNumbers.join(", ")}.` : "",
    isEarlier ? `Sent ${receipt.intended.at}, by an earlier run; this one sent nothing.` : "",
  ].filter((fact) => fact !== "");
  const trouble = result.outcome === "refused" ? troubleText(result) : [];
  return [
    paint.bold(result.outcome === "accepted" ? paint.green(head) : paint.red(head)),
    ...(facts.length > 0 ? [wrap(facts.join(" "), lineWidth())] : []),
    ...messages.map(messageText),
    ...trouble,
    "",
    `Receipt: ${receiptFile}`,
  ].join("\n");
}

function headOf({ outcome, status }: SubmissionResult): string {
  if (outcome === "accepted") return "EDGAR accepted it";
  if (status === "SUSPENDED") return "EDGAR suspended it";
  if (status === "BLOCKED") return "EDGAR blocked it";
  return status === null ? "EDGAR refused it" : `EDGAR refused it (${status})`;
}

function troubleText({ messages, receipt }: SubmissionResult): readonly string[] {
  const { tracking = null, locator = null } = receipt.arrival ?? {};
  const references = [tracking && `tracking ${tracking}`, locator && `locator ${locator}`]
    .filter(Boolean)
    .join(", ");
  return [
    ...(messages.length === 0 ? ["EDGAR gives no reason; its e-mail may."] : []),
    "Mend it and run this again: what EDGAR refused may be sent anew.",
    ...(references ? [`For EDGAR's help desk: ${references}.`] : []),
  ];
}

function messageText({ type, content, errorNumber, line }: SubmissionMessage): string {
  const kind = [type ?? "MESSAGE", errorNumber].filter(Boolean).join(" ");
  return wrap(`${kind}${line === null ? "" : `, line ${line}`}: ${content}`, lineWidth(), "  ");
}

/** The result for programs. */
export const submissionJson = (result: SubmissionResult): string => JSON.stringify(result, null, 2);

/** What it is at; the seconds only where the line is written over. */
export function progressText(progress: SubmissionProgress, hasSeconds: boolean): string {
  if (progress.doing === "sending") return "sending it to EDGAR";
  if (progress.doing === "trying again") return `${progress.why}; trying again in ${progress.seconds} s`;
  const state = progress.status === null ? "EDGAR does not know of it yet" : progress.status.toLowerCase();
  return `received as ${progress.accession}: ${state}${hasSeconds ? `, ${progress.seconds} s` : ""}`;
}
