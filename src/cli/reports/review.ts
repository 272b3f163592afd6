import type { CheckReport, Finding, ReviewedFiling, Severity, ShownFinding, Spot } from "../../index.ts";
import { many } from "../../index.ts";
import { lineWidth, paint } from "../text/terminal.ts";
import { labelled, wrap } from "../text/wrap.ts";

/** The other formats show more; here they would hide the next finding. */
const MOST_SPOTS = 3;

/** What `beneficial check` prints of one filing: its findings, the heaviest first, and those that are switched off. */
export function reviewText(filing: ReviewedFiling, listed: readonly CheckReport[] = []): string {
  const { file, title, findings, excepted } = filing;
  const parts = [
    `${paint.bold(file)}\n${wrap(title, lineWidth(), "  ")}\n${counts(filing)}`,
    ...findings.map((shown) => findingText(shown, file)),
    excepted.length > 0 ? `${paint.bold("Switched off")}\n${excepted.map(exceptedText).join("\n")}` : "",
    checkList(listed),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function counts({ findings, checks, problems }: ReviewedFiling): string {
  const trouble =
    problems > 0 ? ` The reader had trouble with ${many(problems, "value")}: see beneficial read.` : "";
  if (findings.length === 0) return `${checks} checks, no findings.${trouble}`;
  const fails = findings.filter(({ finding }) => finding.outcome === "fail").length;
  const reviews = findings.length - fails;
  const parts = [fails > 0 ? `${fails} to mend` : "", reviews > 0 ? `${reviews} to look at` : ""];
  return `${checks} checks, ${many(findings.length, "finding")}: ${parts.filter(Boolean).join(", ")}.${trouble}`;
}

function findingText({ finding, spots }: ShownFinding, file: string): string {
  const { severity, outcome, message, stated, expected, arithmetic, cite, settledBy, check, suggestedFix } =
    finding;
  return [
    wrap(`${severityText(severity, outcome)} ${message}`, lineWidth(), "  "),
    ...line("stated", stated),
    ...line("expected", expected),
    ...arithmetic.flatMap((sum, n) => line(n === 0 ? "because" : "", sum)),
    ...line("settle", settledBy),
    ...line("draft", suggestedFix?.wording ?? null),
    ...spots.slice(0, MOST_SPOTS).flatMap((spot, n) => line(n === 0 ? "where" : "", spotText(spot, file))),
    ...(spots.length > MOST_SPOTS ? line("", `and in ${spots.length - MOST_SPOTS} more places`) : []),
    ...line("rule", `${cite.cite} · ${check}`),
  ].join("\n");
}

const line = (name: string, text: string | null): string[] =>
  text === null ? [] : [labelled(paint.dim(`  ${name.padEnd(10)}`), text, lineWidth())];

/** `a.txt:12  SOLE VOTING POWER [81] SHARED …`: the value is in bold, and in brackets where nothing can be bold. */
function spotText({ place, excerpt: { before, marked, after } }: Spot, file: string): string {
  const value = paint.isColorSupported ? paint.bold(paint.underline(marked)) : `[${marked}]`;
  return `${file}:${place.line}\n${paint.dim(before)}${value}${paint.dim(after)}`;
}

function exceptedText({ finding, exception }: ReviewedFiling["excepted"][number]): string {
  const until = exception.until === null ? "" : `, until ${exception.until}`;
  return [
    wrap(`  ${finding.message}`, lineWidth(), "    "),
    ...line("because", `${exception.reason}${until} (${exception.where})`),
    ...line("rule", `${finding.cite.cite} · ${finding.check}`),
  ].join("\n");
}

/** A severity in its colour. */
export function severityText(severity: Severity, outcome: Finding["outcome"] = "fail"): string {
  const word = outcome === "review" ? `${severity}?` : severity;
  const colour = { suspends: paint.red, required: paint.red, inconsistent: paint.yellow, advice: paint.cyan }[
    severity
  ];
  return paint.bold(colour(word));
}

function checkList(reports: readonly CheckReport[]): string {
  return reports
    .filter(({ outcome }) => outcome === "pass" || outcome === "not applicable")
    .map(({ check, outcome, because }) =>
      paint.dim(`${outcome.padEnd(14)} ${check}${because ? ` (${because})` : ""}`),
    )
    .join("\n");
}
