import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** What in a document of Word would tell when and in which order it was made. */
export interface Fixed {
  /** Year-month-day: the document's own date. */
  readonly date: string;
  /** The marks of the footnotes, whose numbers count from 1. */
  readonly marks: readonly string[];
}

/** The first moment that a zip file can name. */
const ZIP_TIME = new Date(1980, 0, 1);

/**
 * A document of Word packed again so that its bytes depend on what it says alone: its properties carry the document's own
 * date, its files stand in the order of their names at a fixed time. Footnotes get the marks of the schedule in place of
 * Word's numbers.
 */
export function repack(bytes: Uint8Array, { date, marks }: Fixed): Uint8Array {
  const files = unzipSync(bytes);
  const packed: Zippable = {};
  for (const name of Object.keys(files).toSorted(contentTypesFirst)) {
    const file = files[name];
    if (file) packed[name] = rewritten(name, file, date, marks);
  }
  return zipSync(packed, { level: 6, mtime: ZIP_TIME });
}

/** Readers find out what a package is by its first file. */
function contentTypesFirst(a: string, b: string): number {
  const first = (name: string) => (name === "[Content_Types].xml" ? 0 : name === "_rels/.rels" ? 1 : 2);
  return first(a) - first(b) || (a < b ? -1 : 1);
}

function rewritten(name: string, file: Uint8Array, date: string, marks: readonly string[]): Uint8Array {
  if (name === "docProps/core.xml") {
    return edited(file, (xml) =>
      xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`),
    );
  }
  if (/^word\/header\d+\.xml$/.test(name)) return edited(file, withWatermarkName);
  if (name === "word/document.xml") return edited(file, (xml) => withReferences(xml, marks));
  return name === "word/footnotes.xml" ? edited(file, (xml) => withMarks(xml, marks)) : file;
}

const edited = (file: Uint8Array, edit: (xml: string) => string): Uint8Array =>
  strToU8(edit(strFromU8(file)));

/** Word knows a watermark by the beginning of its name; what follows is drawn by lot. */
const withWatermarkName = (xml: string): string =>
  xml.replace(/(id="PowerPlusWaterMarkObject)[\w-]*"/g, '$1"');

/** A reference that is followed by a mark of its own takes no number. */
const withReferences = (xml: string, marks: readonly string[]): string =>
  xml.replace(/<w:footnoteReference w:id="(\d+)"\/>/g, (reference, id) => {
    const mark = marks[Number(id) - 1];
    if (mark === undefined) return reference;
    return `<w:footnoteReference w:customMarkFollows="1" w:id="${id}"/>${textElement(mark)}`;
  });

/** The mark stands in the note where its number would. */
function withMarks(xml: string, marks: readonly string[]): string {
  return xml.replace(/<w:footnote [^>]*?w:id="(\d+)"[^>]*>[\s\S]*?<\/w:footnote>/g, (note, id) => {
    const mark = marks[Number(id) - 1];
    return mark === undefined ? note : note.replace("<w:footnoteRef/>", textElement(mark));
  });
}

const textElement = (text: string): string =>
  `<w:t xml:space="preserve">${text.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</w:t>`;
