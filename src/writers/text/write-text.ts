import { longDate } from "../../base/plain-date.ts";
import type { ScheduleKind } from "../../model/cover-rows.ts";
import type { Item, Schedule } from "../../model/schedule.ts";
import { headingLine } from "../heading-line.ts";
import { institutions } from "../institutions.ts";
import { itemParagraphs } from "../item-paragraphs.ts";
import { looseFootnotes } from "../loose-footnotes.ts";
import { printedItems } from "../printed-items.ts";
import { printedAmount } from "../printed-values.ts";
import { exhibitsOutside, historyOutside, transactionsOutside, wholeText } from "../said-in-text.ts";
import { box, coverBox, WIDTH } from "./cover-box.ts";
import { footnoteText } from "./footnotes.ts";
import { instructionC } from "./instruction-c.ts";
import { signatures } from "./signatures.ts";
import { titlePage } from "./title-page.ts";
import { hanging, wrap } from "./wrap.ts";

/**
 * The schedule as plain text of 79 columns, as filings were before HTML: title page, cover pages as boxes, the items,
 * the exhibits and the signatures.
 */
export function writeText(schedule: Schedule): string {
  const kind: ScheduleKind = schedule.form?.includes("13G") ? "13G" : "13D";
  const pages = [
    titlePage(schedule, kind),
    ...schedule.reportingPersons.map((_, i) => coverBox(schedule, kind, i)),
    [...body(schedule, kind), ...signatures(schedule)],
    ...(kind === "13G" && schedule.exhibits.length > 0 ? [["EXHIBIT INDEX", ...exhibits(schedule, "")]] : []),
    ...(kind === "13D" && schedule.instructionCPersons.length > 0 ? [instructionC(schedule)] : []),
  ];
  return `${pages.map((page) => page.join("\n").trimEnd()).join("\n\n\n")}\n`;
}

function body(schedule: Schedule, kind: ScheduleKind): readonly string[] {
  const history = historyOutside(schedule);
  return [
    ...(history === null ? [] : [...wrap(history, WIDTH), ""]),
    ...printedItems(schedule, kind).flatMap(({ number, heading, item }) => {
      const text = wholeText(item);
      return [
        ...wrap(headingLine(number, heading), WIDTH),
        ...boxesOf(item, kind, number),
        ...itemText(item, number),
        ...(kind === "13D" && number === "5" ? trades(schedule, text) : []),
        ...(kind === "13D" && number === "7" ? exhibits(schedule, text) : []),
        ...schedule.footnotes
          .filter(({ marks }) =>
            marks.some((mark) => mark === `items.${number}` || mark.startsWith(`items.${number}.`)),
          )
          .flatMap((note) => ["", ...footnoteText(note, WIDTH)]),
        "",
      ];
    }),
    ...looseFootnotes(schedule).flatMap((note) => [...footnoteText(note, WIDTH), ""]),
  ];
}

/** The exhibits that a text does not already list. */
const exhibits = (schedule: Schedule, text: string): readonly string[] =>
  exhibitsOutside(text, schedule.exhibits).flatMap(({ number, description }) => [
    "",
    ...hanging(number ?? "-", description, WIDTH),
  ]);

function boxesOf(item: Item, kind: ScheduleKind, number: string): readonly string[] {
  if (kind !== "13G") return [];
  const isMarked = (mark: string) => item.marked.includes(mark);
  if (number === "3" && item.notApplicable !== true) {
    return institutions.flatMap(({ letter, code, words }) =>
      hanging(`(${letter}) ${box(isMarked(letter) || isMarked(code))}`, words, WIDTH),
    );
  }
  if (number === "5" && item.marked.length > 0)
    return ["", `Five percent or less of the class: ${box(true)}`];
  return item.notApplicable === true && wholeText(item) === "" ? ["", "Not applicable"] : [];
}

/** A blank line before each paragraph. */
const itemText = (item: Item, number: string): readonly string[] =>
  itemParagraphs(item, number).flatMap(({ text }) => ["", ...wrap(text, WIDTH)]);

function trades(schedule: Schedule, text: string): readonly string[] {
  return transactionsOutside(text, schedule.transactions).flatMap(
    ({ person, date, nature, amount, price }) => {
      const cells = [person, date && longDate(date), nature, printedAmount(amount), printedAmount(price)];
      return ["", ...hanging("-", cells.filter((cell) => cell !== null).join("; "), WIDTH)];
    },
  );
}
