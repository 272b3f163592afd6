import type { ReviewFormat } from "./review-format.ts";
import type { ReviewedFiling, ShownFinding, Spot } from "./reviewed-filing.ts";
import { many, type ReviewSummary, summarySentence } from "./summary.ts";

/** Markdown, for a memorandum, a pull request or a mail. */
export const reviewMarkdown: ReviewFormat = {
  id: "markdown",
  title: "Markdown, for memoranda and pull requests",
  between: "\n",
  opening: (summary) => `# Review of ${many(summary.filings, "filing")}\n\n${summaryPart(summary)}\n`,
  filing(filing: ReviewedFiling) {
    const { file, title, findings, excepted, problems, checks } = filing;
    if (findings.length + excepted.length + problems === 0) return "";
    return [
      `## ${plain(title)}\n`,
      `${plain(file)}: ${many(checks, "check")}, ${many(findings.length, "finding")}.${problems > 0 ? ` The reader had trouble with ${many(problems, "value")}.` : ""}\n`,
      ...findings.map(
        (shown, n) => `### ${n + 1}. ${plain(shown.finding.message)}\n\n${details(file, shown)}\n`,
      ),
      ...(excepted.length > 0 ? ["### Switched off\n"] : []),
      ...excepted.map(
        ({ finding, exception: { reason, until, where } }) =>
          `- ${plain(finding.message)} (${code(finding.check)})  \n  Switched off: ${plain(reason)}${until ? `, until ${until}` : ""} (${plain(where)})\n`,
      ),
    ].join("\n");
  },
  closing: ({ refused, notes }) =>
    [
      ...(refused.length > 0
        ? [
            `\n## Not read\n\n${refused.map(({ file, because }) => `- ${plain(file)}: ${plain(because)}`).join("\n")}\n`,
          ]
        : []),
      ...(notes.length > 0 ? [`\n## Notes\n\n${notes.map((note) => `- ${plain(note)}`).join("\n")}\n`] : []),
    ].join(""),
};

function summaryPart(summary: ReviewSummary): string {
  const rows = summary.checks.map(
    ({ check, severity, fails, reviews, filings, example }) =>
      `| ${code(check)} | ${severity} | ${fails} | ${reviews} | ${filings} | ${plain(example)} |`,
  );
  if (rows.length === 0) return `${summarySentence(summary)}\n`;
  return [
    `${summarySentence(summary)}\n`,
    "| Check | Severity | To mend | To look at | Filings | For example |",
    "| --- | --- | ---: | ---: | ---: | --- |",
    ...rows,
    "",
  ].join("\n");
}

function details(file: string, { finding, spots }: ShownFinding): string {
  const { severity, outcome, stated, expected, arithmetic, cite, settledBy, check, suggestedFix } = finding;
  const row = (name: string, text: string | null | undefined): string[] =>
    text ? [`- ${name}: ${text}`] : [];
  return [
    ...row("Weight", `**${severity}**${outcome === "review" ? ", to be looked at by a person" : ""}`),
    ...row("Stated", stated && plain(stated)),
    ...row("Expected", expected && plain(expected)),
    ...arithmetic.flatMap((sum) => row("Because", plain(sum))),
    ...row("Settled by", settledBy && plain(settledBy)),
    ...row("On the draft", suggestedFix && plain(suggestedFix.wording)),
    ...row("Rule", `[${plain(cite.cite)}](${cite.url}) · ${code(check)}`),
    ...spots.map((spot) => `\n> ${excerptText(spot)}  \n> ${plain(file)}:${spot.place.line}`),
  ].join("\n");
}

const excerptText = ({ excerpt: { before, marked, after } }: Spot): string =>
  `${plain(before)}**${plain(marked).trim()}**${plain(after)}`;

/** Characters that Markdown would take for its own stay what they are; one line. */
const plain = (text: string): string =>
  text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>|#~&]/g, (character) => `\\${character}`);

const code = (text: string): string => `\`${text}\``;
