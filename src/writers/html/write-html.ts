import type { ScheduleKind } from "../../model/cover-rows.ts";
import type { Schedule } from "../../model/schedule.ts";
import { looseFootnotes } from "../loose-footnotes.ts";
import { historyOutside } from "../said-in-text.ts";
import { coverPage } from "./cover-page.ts";
import { notesList } from "./footnotes.ts";
import { type Html, html, nothing, stacked } from "./html.ts";
import { instructionC } from "./instruction-c.ts";
import { itemSections } from "./items.ts";
import { paragraphs } from "./paragraphs.ts";
import { signaturePage } from "./signatures.ts";
import { styleSheet } from "./style.ts";
import { titlePage } from "./title-page.ts";

export interface HtmlOptions {
  /** Across every page, on screen and in print: "DRAFT". */
  readonly watermark?: string;
}

/**
 * The schedule as one HTML file in the shape of the form: title page, a cover page for each reporting person with its
 * numbered rows and notes, the items, the exhibits and the signatures.
 *
 * The page needs nothing from elsewhere, runs nothing, and is the same bytes every time. What the schedule does not
 * give stays blank.
 *
 * @example
 * writeHtml(schedule, { watermark: "DRAFT" }) //=> "<!DOCTYPE html>\n<html lang=\"en\">…"
 */
export function writeHtml(schedule: Schedule, options: HtmlOptions = {}): string {
  const kind: ScheduleKind = schedule.form?.includes("13G") ? "13G" : "13D";
  const title = [schedule.form ?? `Schedule ${kind}`, schedule.issuer.name]
    .filter((part) => part !== null)
    .join(" — ");
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>
${{ markup: styleSheet }}</style>
</head>
<body>
${options.watermark === undefined ? nothing : html`<div class="watermark" role="note">${options.watermark}</div>`}
<main>
${stacked([
  titlePage(schedule, kind),
  ...schedule.reportingPersons.map((_, i) => coverPage(schedule, kind, i)),
  body(schedule, kind),
  signaturePage(schedule),
  kind === "13D" ? instructionC(schedule) : null,
])}
</main>
</body>
</html>
`;
  return page.markup;
}

/** What follows the covers: when it was filed before, the items, and notes that stand nowhere else. */
function body(schedule: Schedule, kind: ScheduleKind): Html {
  const loose = looseFootnotes(schedule);
  const history = historyOutside(schedule);
  return html`<div class="body">
${stacked([
  history === null ? null : html`<div class="history">${paragraphs(history)}</div>`,
  itemSections(schedule, kind),
  notesList(loose.map((note, i) => ({ note, id: `note-${i + 1}` }))),
])}
</div>`;
}
