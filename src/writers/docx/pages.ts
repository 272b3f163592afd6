import { Paragraph, Tab, type Table, TextRun } from "docx";
import type { PrintedCover, PrintedForm, PrintedLine, PrintedSection } from "../printed-form/printed-form.ts";
import { boxesInLine, boxRuns } from "./boxes.ts";
import { unmarkedNotes } from "./notes.ts";
import {
  bodyParagraph,
  bodyParagraphs,
  fixed,
  paragraphOf,
  valueParagraph,
  type Writing,
} from "./paragraphs.ts";
import { runsOf, writable } from "./run.ts";
import { bodyTable, coverTable } from "./tables.ts";

type Blocks = readonly (Paragraph | Table)[];

/** The face of the form. */
export function facePage(writing: Writing, { name, face }: PrintedForm): Blocks {
  const fields = face.fields.flatMap(({ caption, value, persons }) => [
    ...(persons === null
      ? [valueParagraph(writing, value, { style: "FaceValue" })]
      : persons.flatMap((lines) =>
          lines.map((line, i) =>
            paragraphOf(writing, line, { style: "FaceValue", ...(i > 0 ? { spacing: { before: 0 } } : {}) }),
          ),
        )),
    fixed(`(${caption})`, { style: "FaceCaption" }),
  ]);
  const marked = face.fields.flatMap(({ value }) => value.notes);
  return [
    fixed("UNITED STATES", { style: "FaceAgency" }),
    fixed("SECURITIES AND EXCHANGE COMMISSION", { style: "FaceAgency" }),
    fixed("Washington, D.C. 20549", { style: "FaceCaption" }),
    fixed(name, { heading: "Title" }),
    fixed("Under the Securities Exchange Act of 1934", { style: "FaceCaption" }),
    ...(face.amendment.length === 0 ? [] : [paragraphOf(writing, face.amendment, { style: "FaceAgency" })]),
    ...fields,
    ...question(writing, face),
    ...notesBeneath(writing, unmarkedNotes(face.notes, marked)),
    fixed(face.formNote, { spacing: { before: 240 } }),
  ];
}

function question(writing: Writing, { question: words, boxes }: PrintedForm["face"]): Blocks {
  const [first, second] = boxes;
  const options = { spacing: { before: 360 } };
  if (first && !second) {
    return [
      new Paragraph({ ...options, children: [new TextRun(`${words} `), ...boxRuns(first, writing.changes)] }),
    ];
  }
  return [fixed(words, options), ...boxList(writing, boxes)];
}

const boxList = ({ changes }: Writing, boxes: PrintedSection["boxes"]): Blocks =>
  boxes.map(
    (box) =>
      new Paragraph({
        style: "Hanging",
        children: [
          ...boxesInLine([box], changes),
          new TextRun({ children: [new Tab(), writable(box.words ?? "")] }),
        ],
      }),
  );

/** A cover page, on a page of its own. */
export function coverPage(writing: Writing, form: PrintedForm, cover: PrintedCover): Blocks {
  const head = new Paragraph({
    heading: "Heading1",
    pageBreakBefore: true,
    children: [new TextRun("Cover page of "), ...runsOf(cover.name, writing.changes)],
  });
  const cusip =
    form.cusip.length === 0
      ? []
      : [new Paragraph({ children: [new TextRun("CUSIP No. "), ...runsOf(form.cusip, writing.changes)] })];
  const table = coverTable(writing, cover);
  const marked = cover.rows.flatMap(({ value }) => value.notes);
  return [
    head,
    ...cusip,
    table,
    ...(cover.comment.length === 0
      ? []
      : [fixed("Comment for Type of Reporting Person", { heading: "Heading2" })]),
    ...bodyParagraphs(writing, cover.comment),
    ...notesBeneath(writing, unmarkedNotes(cover.notes, marked)),
  ];
}

/** What follows the covers: when it was filed before, the items, and notes that stand nowhere else. */
export function bodyPages(writing: Writing, { history, sections, looseNotes }: PrintedForm): Blocks {
  return [
    ...bodyParagraphs(writing, history, true),
    ...sections.flatMap((section, i) => item(writing, section, i === 0 && history.length === 0)),
    ...notesBeneath(writing, looseNotes),
  ];
}

function item(writing: Writing, section: PrintedSection, pageBreakBefore: boolean): Blocks {
  const { heading, boxes, question, blocks } = section;
  return [
    valueParagraph(writing, heading, { heading: "Heading1", pageBreakBefore }),
    ...boxList(writing, boxes),
    ...(question === null
      ? []
      : [
          new Paragraph({
            children: [new TextRun(`${question.words} `), ...boxRuns(question.box, writing.changes)],
          }),
        ]),
    ...blocks.flatMap((block) =>
      block.is === "table" ? bodyTable(writing, block) : [bodyParagraph(writing, block)],
    ),
  ];
}

/** Notes without a place for their mark, as paragraphs. */
const notesBeneath = (writing: Writing, notes: PrintedCover["notes"]): Blocks =>
  notes.map(
    ({ mark, text }) =>
      new Paragraph({
        style: "Hanging",
        children: [new TextRun({ children: [writable(mark), new Tab()] }), ...runsOf(text, writing.changes)],
      }),
  );

/** The certification, and a block of signatures for each reporting person. */
export function signaturePage(writing: Writing, { signaturePage: page }: PrintedForm): Blocks {
  return [
    fixed("Signature", { heading: "Heading1" }),
    ...bodyParagraphs(writing, page.certification),
    ...page.signatures.flatMap(({ date, person, hand }) => [
      ...(date === null ? [] : [signatureLine(writing, date, true)]),
      paragraphOf(writing, person, { heading: "Heading3" }),
      ...hand.map((line, i) => signatureLine(writing, line, false, i < hand.length - 1)),
    ]),
    ...(page.comment.length === 0 ? [] : [fixed("")]),
    ...bodyParagraphs(writing, page.comment),
  ];
}

/** A line of a signature, kept on a page with the one below. */
function signatureLine(
  writing: Writing,
  { term, value }: PrintedLine,
  isFirst = false,
  keepNext = true,
): Paragraph {
  return new Paragraph({
    style: "SignatureLine",
    keepNext,
    ...(isFirst ? { spacing: { before: 320 } } : {}),
    children: [new TextRun({ children: [`${term}:`, new Tab()] }), ...runsOf(value, writing.changes)],
  });
}

/** What stands behind the signatures: the index of exhibits of Schedule 13G; Instruction C, on a page of its own. */
export function annexPages(writing: Writing, { annex, exhibitIndex }: PrintedForm): Blocks {
  const index = exhibitIndex === null ? [] : item(writing, exhibitIndex, false);
  if (annex.length === 0) return index;
  return [
    ...index,
    fixed("Schedule A", { heading: "Heading1", pageBreakBefore: true }),
    ...annex.flatMap((table) => bodyTable(writing, table)),
  ];
}
