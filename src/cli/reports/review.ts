import type { Finding, Review, Severity } from "../../index.ts";
import { lineWidth, paint } from "../text/terminal.ts";
import { labelled, wrap } from "../text/wrap.ts";

/** What `beneficial check` prints of one filing: its findings, the heaviest first. */
export function reviewText(file: string, { findings, reports }: Review, all: boolean): string {
  const parts = [
    `${paint.bold(file)}\n${counts(findings, reports.length)}`,
    ...findings.map((finding) => findingText(finding, file)),
    all ? checkList(reports) : "",
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function counts(findings: readonly Finding[], checks: number): string {
  if (findings.length === 0) return `${checks} checks, no findings.`;
  const fails = findings.filter(({ outcome }) => outcome === "fail").length;
  const reviews = findings.length - fails;
  const parts = [fails > 0 ? `${fails} to mend` : "", reviews > 0 ? `${reviews} to look at` : ""].filter(
    Boolean,
  );
  return `${checks} checks, ${findings.length} findings: ${parts.join(", ")}.`;
}

function findingText(
  { severity, outcome, message, stated, expected, arithmetic, cite, settledBy, check, places }: Finding,
  file: string,
): string {
  const line = (name: string, text: string | null): string[] =>
    text === null ? [] : [labelled(paint.dim(`  ${name.padEnd(10)}`), text, lineWidth())];
  const where = [...new Set(places.map((place) => `${file}:${place.line}`))].slice(0, 4).join(", ");
  return [
    wrap(`${severityText(severity, outcome)} ${message}`, lineWidth(), "  "),
    ...line("stated", stated),
    ...line("expected", expected),
    ...arithmetic.flatMap((sum, n) => line(n === 0 ? "because" : "", sum)),
    ...line("settle", settledBy),
    ...line("where", where || null),
    ...line("rule", `${cite.cite} · ${check}`),
  ].join("\n");
}

function severityText(severity: Severity, outcome: Finding["outcome"]): string {
  const word = outcome === "review" ? `${severity}?` : severity;
  const colour = { suspends: paint.red, required: paint.red, inconsistent: paint.yellow, advice: paint.cyan }[
    severity
  ];
  return paint.bold(colour(word));
}

function checkList(reports: Review["reports"]): string {
  return reports
    .filter(({ outcome }) => outcome === "pass" || outcome === "not applicable")
    .map(({ check, outcome, because }) =>
      paint.dim(`${outcome.padEnd(14)} ${check}${because ? ` (${because})` : ""}`),
    )
    .join("\n");
}
