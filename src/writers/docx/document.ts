import { Document, Footer, Header, Packer, PageNumber, Paragraph, Tab, TextRun } from "docx";
import { TextWatermark } from "docx/watermarks";
import { textAfter } from "../../base/redline.ts";
import type { Schedule } from "../../model/schedule.ts";
import type { PageOptions } from "../page-options.ts";
import { printForm } from "../printed-form/print-form.ts";
import type { PrintedForm } from "../printed-form/printed-form.ts";
import { noteReferences } from "./notes.ts";
import { annexPages, bodyPages, coverPage, facePage, signaturePage } from "./pages.ts";
import type { Writing } from "./paragraphs.ts";
import { repack } from "./repack.ts";
import { changeNumbers, writable } from "./run.ts";
import { QUIET, SANS, styles } from "./styles.ts";

/** The document, packed. Only `write-docx.ts` imports it, when a document is asked for: the library for Word is large. */
export async function documentOf(schedule: Schedule, options: PageOptions): Promise<Uint8Array> {
  const form = printForm(schedule, options.previous ?? null);
  const date = form.date ?? NO_DATE;
  const changes = changeNumbers(date);
  const writing: Writing = { changes, notes: noteReferences(changes) };
  const children = [
    ...facePage(writing, form),
    ...form.covers.flatMap((cover) => coverPage(writing, form, cover)),
    ...bodyPages(writing, form),
    ...signaturePage(writing, form),
    ...annexPages(writing, form),
  ];
  const mark = options.watermark;
  const document = new Document({
    title: writable(form.title),
    creator: "beneficial",
    lastModifiedBy: "beneficial",
    styles,
    footnotes: writing.notes.footnotes,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: 12240, height: 15840 },
            margin: { top: 1080, bottom: 1080, left: 1170, right: 1170 },
          },
        },
        headers: { first: header([], mark), default: header(headWords(form), mark) },
        footers: { first: footer(), default: footer() },
        children,
      },
    ],
  });
  return repack(await Packer.toBuffer(document), { date, marks: writing.notes.marks });
}

/** The day that Word's own calendar begins with, where the schedule has no date. */
const NO_DATE = "1900-01-01";

/** `SCHEDULE 13D` and the issuer on the left, the CUSIP on the right. */
function headWords({ name, face, cusip }: PrintedForm): readonly string[] {
  const issuer = textAfter(face.fields[0]?.value.text ?? []);
  const number = textAfter(cusip);
  const left = issuer === "" ? name : `${name} — ${issuer}`;
  return number === "" ? [left] : [left, `CUSIP ${number}`];
}

function header(words: readonly string[], watermark: string | undefined): Header {
  const [left, right] = words;
  const runs = [
    ...(left === undefined ? [] : [new TextRun({ ...small, text: writable(left) })]),
    ...(right === undefined ? [] : [new TextRun({ ...small, children: [new Tab(), writable(right)] })]),
    ...(watermark === undefined ? [] : [new TextWatermark({ text: writable(watermark) })]),
  ];
  return new Header({
    children: [new Paragraph({ tabStops: [{ type: "right", position: 9900 }], children: runs })],
  });
}

const small = { font: SANS, size: 15, color: QUIET } as const;

function footer(): Footer {
  const words = new TextRun({
    ...small,
    children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES],
  });
  return new Footer({ children: [new Paragraph({ alignment: "center", children: [words] })] });
}
