import type { ScheduleKind } from "../../model/cover-rows.ts";
import type { Item, Schedule } from "../../model/schedule.ts";
import { headingLine } from "../heading-line.ts";
import { institutions } from "../institutions.ts";
import { itemParagraphs, onlyLists } from "../item-paragraphs.ts";
import { type PrintedItem, printedItems } from "../printed-items.ts";
import { exhibitsOutside, transactionsOutside, wholeText } from "../said-in-text.ts";
import { listAgainst, type PlainParagraph } from "./against.ts";
import { blocksOf } from "./blocks.ts";
import { isWithin, noteScope } from "./notes.ts";
import type { PrintedBlock, PrintedBox, PrintedSection, PrintedTable, PrintedValue } from "./printed-form.ts";
import { exhibitsTable, transactionsTable } from "./tables.ts";

/**
 * The items that the schedule has, in the form's order, each with its heading, text, tables and notes. An item that the
 * schedule before did not have is set against nothing; one that this schedule leaves out stands as it was, and is not
 * printed.
 */
export function printSections(
  schedule: Schedule,
  kind: ScheduleKind,
  previous: Schedule | null,
): readonly PrintedSection[] {
  return printedItems(schedule, kind).map((item) => section(schedule, kind, item, previous));
}

/** The index of exhibits, which Schedule 13G has no item for: it stands behind the signatures. */
export function printExhibitIndex(
  schedule: Schedule,
  kind: ScheduleKind,
  previous: Schedule | null,
): PrintedSection | null {
  if (kind === "13D" || schedule.exhibits.length === 0) return null;
  const table = exhibitsTable(schedule.exhibits, previous?.exhibits);
  return { ...nothingBut("exhibits", "Exhibit Index"), blocks: [{ is: "table", ...table }] };
}

function section(
  schedule: Schedule,
  kind: ScheduleKind,
  { number, heading, item }: PrintedItem,
  previous: Schedule | null,
): PrintedSection {
  const path = `items.${number}`;
  const before = previous?.items[number] ?? null;
  const notesBefore = previous?.footnotes.filter(({ marks }) => marks.some(isWithin(path)));
  const scope = noteScope(schedule, notesBefore, `item-${number}`, isWithin(path));
  const was = previous === null ? undefined : before === null ? [] : textOf(previous, before, number);
  const question = fivePercentQuestion(item, kind, number, previous === null ? item : before);
  const isNone = kind === "13G" && item.notApplicable === true && question === null && wholeText(item) === "";
  const said = textOf(schedule, item, number);
  return {
    ...nothingBut(`item-${number}`, headingLine(number, heading)),
    heading: { text: same(headingLine(number, heading)), notes: scope.notes },
    boxes: institutionBoxes(item, kind, number, previous === null ? item : before),
    question,
    blocks: withTables(
      blocksOf(listAgainst(was, isNone ? [NOT_APPLICABLE] : said)),
      tablesOf(schedule, kind, number, previous),
    ),
    notes: scope.notes,
  };
}

/** The trades of Item 5(c) stand before (d), all else at the end. */
function withTables(
  blocks: readonly PrintedBlock[],
  tables: readonly PrintedTable[],
): readonly PrintedBlock[] {
  const added = tables.map((table) => ({ is: "table" as const, ...table }));
  const isTrades = tables.some(({ what }) => what === "transactions");
  const part = blocks.findIndex((block) => isTrades && block.is === "paragraph" && block.letter === "(d)");
  const at = part < 0 ? blocks.length : part;
  return [...blocks.slice(0, at), ...added, ...blocks.slice(at)];
}

const NOT_APPLICABLE: PlainParagraph = { text: "Not applicable", isContinued: false };
const same = (text: string): PrintedValue["text"] => [{ is: "same", text }];

const nothingBut = (id: string, heading: string): PrintedSection => ({
  id,
  heading: { text: same(heading), notes: [] },
  boxes: [],
  question: null,
  blocks: [],
  notes: [],
});

/** The boxes of Item 3 of Schedule 13G, marked by letter or by EDGAR's code. */
function institutionBoxes(
  item: Item,
  kind: ScheduleKind,
  number: string,
  before: Item | null,
): readonly PrintedBox[] {
  if (kind !== "13G" || number !== "3" || item.notApplicable === true) return [];
  return institutions.map(({ letter, code, words }) => ({
    before: `(${letter})`,
    isMarked: item.marked.includes(letter) || item.marked.includes(code),
    wasMarked: before !== null && (before.marked.includes(letter) || before.marked.includes(code)),
    words,
  }));
}

function fivePercentQuestion(
  item: Item,
  kind: ScheduleKind,
  number: string,
  before: Item | null,
): PrintedSection["question"] {
  if (kind !== "13G" || number !== "5" || item.marked.length === 0) return null;
  const wasMarked = before !== null && before.marked.length > 0;
  return { words: FIVE_PERCENT, box: { before: null, isMarked: true, wasMarked, words: null } };
}

const FIVE_PERCENT =
  "If this statement is being filed to report the fact that as of the date hereof the reporting person has ceased to be the beneficial owner of more than 5 percent of the class of securities, check the following";

/** The paragraphs, but for those that only list what the table of exhibits lists. */
function textOf(schedule: Schedule, item: Item, number: string): readonly PlainParagraph[] {
  const exhibits = number === "7" ? schedule.exhibits : [];
  return itemParagraphs(item, number).filter(({ text }) => !onlyLists(text, exhibits));
}

function tablesOf(
  schedule: Schedule,
  kind: ScheduleKind,
  number: string,
  previous: Schedule | null,
): readonly PrintedTable[] {
  if (kind !== "13D") return [];
  if (number === "5") {
    const item = schedule.items["5"];
    const trades = transactionsOutside(item ? wholeText(item) : "", schedule.transactions);
    return trades.length === 0 ? [] : [transactionsTable(trades, previous?.transactions)];
  }
  if (number !== "7") return [];
  const item = schedule.items["7"];
  const kept = item ? textOf(schedule, item, "7").map(({ text }) => text) : [];
  const listed = exhibitsOutside(kept.join("\n"), schedule.exhibits);
  return listed.length === 0 ? [] : [exhibitsTable(listed, previous?.exhibits)];
}
