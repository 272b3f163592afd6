import type { EdgarIngestSummary, IngestSummary } from "../../tracking/index.ts";

const FEW = 20;

/** What came of taking filings in, in a few lines. */
export function ingestText(summary: IngestSummary, where: string): string {
  const lines = [
    line(summary.new, "new filing", "new filings"),
    line(summary.known, "known already, not read again"),
    line(summary.read - summary.new - summary.otherVersions, "read again"),
    line(summary.unchanged, "of those say what they said before"),
    line(
      summary.otherVersions,
      "other version of a known filing, kept beside it",
      "other versions of known filings, kept beside them",
    ),
    line(
      summary.otherForms,
      "submission on another form, passed over",
      "submissions on other forms, passed over",
    ),
    line(summary.problems, "place that could not be read", "places that could not be read"),
    line(summary.findings, "finding of the checks", "findings of the checks"),
    line(summary.failed, "could not be taken in:"),
    ...summary.failures.slice(0, FEW).map(({ name, why }) => `    ${name}: ${why}`),
    ...(summary.failed > FEW ? [`    … and ${summary.failed - FEW} more; --json tells them`] : []),
    ...(summary.interrupted ? ["Ended early. Run the command again: it goes on from there."] : []),
    `The database is ${where}.`,
  ];
  return lines.filter((one) => one !== null).join("\n");
}

/** `null` where there is nothing to tell; the one line that is always told is that of new filings. */
function line(count: number, one: string, many = one): string | null {
  if (count <= 0 && !one.startsWith("new")) return null;
  return `${String(count).padStart(9)} ${count === 1 ? one : many}`;
}

/** What came from EDGAR, in a few lines. */
export function edgarIngestText(summary: EdgarIngestSummary, where: string): string {
  const lines = [
    line(summary.new, "new filing", "new filings"),
    line(summary.listed - summary.new, "known already"),
    line(summary.fetched, "fetched"),
    line(summary.read, "read and checked"),
    line(summary.failed, "given up for now; beneficial jobs --retry has them tried again:"),
    ...summary.failures.slice(0, FEW).map(({ name, why }) => `    ${name}: ${why}`),
    ...(summary.interrupted ? ["Ended early. Run the command again: it goes on from there."] : []),
    `The database is ${where}.`,
  ];
  return lines.filter((one) => one !== null).join("\n");
}
