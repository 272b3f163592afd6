import type { ScheduleKind } from "../../model/cover-rows.ts";
import type { Item, Schedule } from "../../model/schedule.ts";
import { headingLine } from "../heading-line.ts";
import { itemParagraphs, onlyLists } from "../item-paragraphs.ts";
import { type PrintedItem, printedItems } from "../printed-items.ts";
import { exhibitsOutside, transactionsOutside, wholeText } from "../said-in-text.ts";
import { box } from "./cover-page.ts";
import { exhibitsTable } from "./exhibits.ts";
import { marksAt, noteScope, notesOf } from "./footnotes.ts";
import { type Html, html, stacked } from "./html.ts";
import { institutionBoxes } from "./institutions.ts";
import { broken, paragraph } from "./paragraphs.ts";
import { transactionsTable } from "./transactions.ts";

/** The items that the schedule has, in the form's order, each with its heading, text, tables and notes. */
export function itemSections(schedule: Schedule, kind: ScheduleKind): Html {
  const listsExhibitsApart = kind === "13G" && schedule.exhibits.length > 0;
  return stacked([
    ...printedItems(schedule, kind).map((item) => itemSection(schedule, kind, item)),
    listsExhibitsApart
      ? html`<section class="item"><h2 id="exhibits">Exhibits</h2>\n${exhibitsTable(schedule.exhibits)}\n</section>`
      : null,
  ]);
}

function itemSection(schedule: Schedule, kind: ScheduleKind, { number, heading, item }: PrintedItem): Html {
  const path = `items.${number}`;
  const scope = noteScope(schedule, `item-${number}`, (mark) => mark === path || mark.startsWith(`${path}.`));
  const marks = marksAt(scope, ...scope.notes.flatMap(({ note }) => note.marks));
  return html`<section class="item" aria-labelledby="${scope.id}">
<h2 id="${scope.id}">${headingLine(number, heading)}${marks}</h2>
${stacked([boxesOf(item, kind, number), textOf(schedule, item, number), tablesOf(schedule, kind, number), notesOf(scope)])}
</section>`;
}

/** Schedule 13G asks some items by boxes. */
function boxesOf(item: Item, kind: ScheduleKind, number: string): Html | null {
  if (kind !== "13G") return null;
  if (number === "3" && item.notApplicable !== true) return institutionBoxes(item.marked);
  if (number === "5" && item.marked.length > 0) {
    return html`<p>If this statement is being filed to report the fact that as of the date hereof the reporting person has ceased to be the beneficial owner of more than 5 percent of the class of securities, check the following ${box(true)}</p>`;
  }
  return item.notApplicable === true && wholeText(item) === "" ? html`<p>Not applicable</p>` : null;
}

/** The paragraphs, but for those that only list what the table of exhibits lists. */
function textOf(schedule: Schedule, item: Item, number: string): Html {
  const exhibits = number === "7" ? schedule.exhibits : [];
  const kept = itemParagraphs(item, number).filter(({ text }) => !onlyLists(text, exhibits));
  return stacked(
    kept.map(({ text, isContinued }) =>
      isContinued ? html`<p class="continued">${broken(text)}</p>` : paragraph(text),
    ),
  );
}

function tablesOf(schedule: Schedule, kind: ScheduleKind, number: string): Html | null {
  if (kind !== "13D") return null;
  if (number === "5") {
    const text = schedule.items["5"] ? wholeText(schedule.items["5"]) : "";
    return transactionsTable(transactionsOutside(text, schedule.transactions));
  }
  if (number !== "7") return null;
  const item = schedule.items["7"];
  const kept = item
    ? itemParagraphs(item, "7").filter(({ text }) => !onlyLists(text, schedule.exhibits))
    : [];
  return exhibitsTable(exhibitsOutside(kept.map(({ text }) => text).join("\n"), schedule.exhibits));
}
