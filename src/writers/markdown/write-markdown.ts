import type { Redline } from "../../base/redline.ts";
import { POWERS_CAPTION } from "../../model/cover-rows.ts";
import type { Schedule } from "../../model/schedule.ts";
import type { PageOptions } from "../page-options.ts";
import { printForm } from "../printed-form/print-form.ts";
import type {
  PrintedCover,
  PrintedForm,
  PrintedRow,
  PrintedSection,
  PrintedSignaturePage,
  PrintedTable,
} from "../printed-form/printed-form.ts";
import { escapeMarkdown } from "./escape.ts";
import { bold, box, note, oneLine, paragraph, value, words } from "./redline.ts";

/**
 * The schedule as Markdown that reads well as it is and on any page that shows Markdown: headings, the cover pages and
 * lists as tables, notes beneath what they mark.
 *
 * @example
 * writeMarkdown(schedule) //=> "**UNITED STATES**  \n**SECURITIES AND EXCHANGE COMMISSION**…"
 */
export function writeMarkdown(schedule: Schedule, options: PageOptions = {}): string {
  const form = printForm(schedule, options.previous ?? null);
  const blocks = [
    ...(options.watermark === undefined ? [] : [`> ${bold(escapeMarkdown(options.watermark))}`]),
    ...face(form),
    ...form.covers.flatMap((cover) => coverPage(form, cover)),
    "---",
    ...form.history.map(paragraph),
    ...form.sections.flatMap(section),
    ...form.looseNotes.map(note),
    ...signatures(form.signaturePage),
    ...(form.exhibitIndex === null ? [] : section(form.exhibitIndex)),
    ...(form.annex.length === 0 ? [] : ["## Schedule A", ...form.annex.flatMap(table)]),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function face({ name, face: page }: PrintedForm): readonly string[] {
  const fields = page.fields.map(({ caption, value: said, persons }) => {
    const above =
      persons === null
        ? [bold(value(said))]
        : persons.map((lines) => lines.map((line) => words(line)).join("  \n"));
    return [...above, `(${caption})`].filter((line) => line !== "").join("  \n");
  });
  const [first, second] = page.boxes;
  return [
    "**UNITED STATES**  \n**SECURITIES AND EXCHANGE COMMISSION**  \nWashington, D.C. 20549",
    `# ${name}`,
    "Under the Securities Exchange Act of 1934",
    bold(words(page.amendment)),
    ...fields,
    ...(first && !second
      ? [`${page.question} ${box(first)}`]
      : [page.question, page.boxes.map((one) => `${box(one)} ${one.words ?? ""}`).join("  \n")]),
    ...page.notes.map(note),
    page.formNote,
  ];
}

function coverPage({ cusip }: PrintedForm, { name, rows, comment, notes }: PrintedCover): readonly string[] {
  const firstPower = rows.findIndex(({ isPower }) => isPower);
  const lines = rows.flatMap((row, i) => [
    ...(i === firstPower ? [`| | ${POWERS_CAPTION} | |`] : []),
    `| ${row.number} | ${row.caption} | ${rowValue(row)} |`,
  ]);
  return [
    `## Cover page of ${oneLine(name)}`,
    cusip.length === 0 ? "" : `CUSIP No. ${words(cusip)}`,
    ["| | | |", "| ---: | :--- | :--- |", ...lines].join("\n"),
    ...(comment.length === 0 ? [] : ["Comment for Type of Reporting Person", ...comment.map(paragraph)]),
    ...notes.map(note),
  ];
}

function rowValue({ boxes, value: said, isName }: PrintedRow): string {
  const ticked = boxes.map((one) => `${one.before === null ? "" : `${one.before} `}${box(one)}`).join(" ");
  const text = value(said);
  return [ticked, isName ? bold(text) : text].filter((part) => part !== "").join(" ");
}

function section({ heading, boxes, question, blocks, notes }: PrintedSection): readonly string[] {
  return [
    `## ${value(heading)}`,
    boxes.map((one) => `${one.before ?? ""} ${box(one)} ${one.words ?? ""}`.trim()).join("  \n"),
    question === null ? "" : `${question.words} ${box(question.box)}`,
    ...blocks.flatMap((block) => (block.is === "table" ? table(block) : [paragraph(block)])),
    ...notes.map(note),
  ];
}

function table({ title, head, columns, rows }: PrintedTable): readonly string[] {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rule = columns.map((column) => (column === "figures" ? "---:" : ":---"));
  const heads = head.length === 0 ? columns.map(() => "") : head;
  const cells = (line: readonly Redline[]): readonly string[] => line.map(oneLine);
  return [
    title === null ? "" : bold(escapeMarkdown(title)),
    [row(heads), row(rule), ...rows.map((line) => row(cells(line)))].join("\n"),
  ];
}

function signatures({ certification, signatures: given, comment }: PrintedSignaturePage): readonly string[] {
  return [
    "## Signature",
    ...certification.map(paragraph),
    ...given.map(({ date, person, hand }) =>
      [
        date === null ? "" : `${date.term}: ${words(date.value)}`,
        bold(oneLine(person)),
        ...hand.map(({ term, value: said }) => `${term}: ${words(said)}`),
      ]
        .filter((line) => line !== "")
        .join("  \n"),
    ),
    ...comment.map(paragraph),
  ];
}
