import { type Html, html, nothing, stacked } from "../html/html.ts";
import { reviewStyle } from "./html-style.ts";
import type { ReviewFormat } from "./review-format.ts";
import type { ExceptedFinding, ReviewedFiling, ShownFinding, Spot } from "./reviewed-filing.ts";
import { many, type ReviewSummary, summarySentence } from "./summary.ts";

/** One self-contained page, for the screen, light or dark, and for print. */
export const reviewHtml: ReviewFormat = {
  id: "html",
  title: "HTML, one page with the source excerpted, for the screen and for print",
  between: "\n",
  opening: (summary) => {
    const title = `Review of ${many(summary.filings, "filing")}`;
    return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${html`<title>${title}</title>`.markup}
<style>
${reviewStyle}</style>
</head>
<body>
<main>
${stacked([html`<header><h1>${title}</h1><p>${summarySentence(summary)}</p></header>`, summaryTable(summary)]).markup}
`;
  },
  filing(filing: ReviewedFiling) {
    const { file, title, findings, excepted, problems, checks } = filing;
    if (findings.length + excepted.length + problems === 0) return "";
    return html`<section class="filing">
<h2>${title}</h2>
<p class="file">${file}</p>
<p class="count">${many(checks, "check")}, ${many(findings.length, "finding")}.${problems > 0 ? ` The reader had trouble with ${many(problems, "value")}.` : ""}</p>
${stacked(findings.map((shown) => findingPart(file, shown)))}
${excepted.length > 0 ? html`<h3 class="off">Switched off</h3>` : nothing}
${stacked(excepted.map((shown) => exceptedPart(file, shown)))}
</section>`.markup;
  },
  closing: ({ refused, notes }) => {
    const list = (heading: string, entries: readonly Html[]): Html =>
      entries.length === 0
        ? nothing
        : html`<section class="filing"><h2>${heading}</h2><ul>${stacked(entries)}</ul></section>`;
    return `
${
  stacked([
    list(
      "Not read",
      refused.map(({ file, because }) => html`<li><span class="file">${file}</span>: ${because}</li>`),
    ),
    list(
      "Notes",
      notes.map((note) => html`<li>${note}</li>`),
    ),
  ]).markup
}
</main>
</body>
</html>
`;
  },
};

function summaryTable({ checks }: ReviewSummary): Html {
  if (checks.length === 0) return nothing;
  const rows = checks.map(
    ({ check, severity, fails, reviews, filings, example }) =>
      html`<tr><th scope="row"><code>${check}</code></th><td><span class="weight ${severity}">${severity}</span></td><td class="number">${fails}</td><td class="number">${reviews}</td><td class="number">${filings}</td><td class="file">${example}</td></tr>`,
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Findings by check">
<table class="tally">
<thead><tr><th scope="col">Check</th><th scope="col">Severity</th><th scope="col" class="number">To mend</th><th scope="col" class="number">To look at</th><th scope="col" class="number">Filings</th><th scope="col">For example</th></tr></thead>
<tbody>
${stacked(rows)}
</tbody>
</table>
</div>`;
}

function findingPart(file: string, { finding, spots }: ShownFinding): Html {
  const { severity, outcome, message, stated, expected, arithmetic, cite, settledBy, check, suggestedFix } =
    finding;
  const row = (name: string, content: Html | string | null): Html =>
    content === null || content === "" ? nothing : html`<div><dt>${name}</dt><dd>${content}</dd></div>`;
  return html`<article class="finding ${outcome}">
<h3><span class="weight ${severity}">${severity}${outcome === "review" ? "?" : ""}</span> ${message}</h3>
<dl>
${stacked([
  row("Stated", stated),
  row("Expected", expected),
  row("Because", arithmetic.length > 0 ? stacked(arithmetic.map((sum) => html`<div>${sum}</div>`)) : null),
  row("Settled by", settledBy),
  row("On the draft", suggestedFix?.wording ?? null),
  row("Rule", html`<a href="${cite.url}">${cite.cite}</a> · <code>${check}</code>`),
])}
</dl>
${stacked(spots.map((spot) => excerptPart(file, spot)))}
</article>`;
}

const excerptPart = (file: string, { place, excerpt: { before, marked, after } }: Spot): Html =>
  html`<figure><blockquote>${before}<mark>${marked}</mark>${after}</blockquote><figcaption>${file}:${place.line}</figcaption></figure>`;

const exceptedPart = (file: string, { finding, spots, exception }: ExceptedFinding): Html =>
  html`<article class="finding excepted">
<h4>${finding.message}</h4>
<p><b>${exception.reason}</b> ${exception.until === null ? "" : `Until ${exception.until}. `}<span class="file">${exception.where}</span> · <code>${finding.check}</code></p>
${stacked(spots.slice(0, 1).map((spot) => excerptPart(file, spot)))}
</article>`;
