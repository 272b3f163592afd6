import { type Numbering, numberingOf } from "./numbering.ts";
import { type PageBuilder, pageBuilder } from "./page-builder.ts";
import { lookWith, PLAIN, type RunLook, runMarkup, symbolMarkup } from "./run-text.ts";
import { type PartVisitor, scan } from "./scan.ts";
import type { WordParts } from "./unpack.ts";

/** What tracked changes took out, what stands twice, and instructions to Word: nobody is to read it. */
const UNREAD: ReadonlySet<string> = new Set([
  "del",
  "moveFrom",
  "instrText",
  "delInstrText",
  "Fallback",
  "pPrChange",
  "rPrChange",
  "sectPrChange",
  "tblPrChange",
  "trPrChange",
  "tcPrChange",
]);

const blocks = { tbl: "table", tr: "row", tc: "cell" } as const;
const blockOf = (name: string) => (name === "tbl" || name === "tr" || name === "tc" ? blocks[name] : null);

/** Stands in a note where Word prints its number. */
const NUMBER = "\u0002";

/**
 * The text of a document of Word as a page of HTML: paragraphs, tables, pages and notes, with tracked changes accepted
 * and hidden text left out. The numbers of lists that Word counts stand before their paragraphs. A note stands as a paragraph beneath the table of its mark, or before the part of the form
 * that follows its mark. Notes that Word numbers itself are marked `(1)`, `(2)` and so on.
 */
export function wordText({ document, footnotes, endnotes, numbering }: WordParts): string {
  const notes: Notes = { footnote: notesOf(footnotes, "footnote"), endnote: notesOf(endnotes, "endnote") };
  const page = pageBuilder();
  scan(document, pageReader(page, notes, numberingOf(numbering)));
  return `<html><body>\n${page.finish()}</body></html>\n`;
}

type NoteKind = "footnote" | "endnote";
type Notes = Readonly<Record<NoteKind, ReadonlyMap<string, string>>>;

/** Each note of a part as paragraphs of HTML, by its id. */
function notesOf(xml: string | null, element: NoteKind): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const none: Notes = { footnote: new Map(), endnote: new Map() };
  let open: { readonly id: string; readonly page: PageBuilder; readonly reader: PartVisitor } | null = null;
  scan(xml ?? "", {
    open(name, attribute) {
      if (name === element) {
        const page = pageBuilder();
        open = { id: attribute("id") ?? "", page, reader: pageReader(page, none, numberingOf(null)) };
      } else open?.reader.open(name, attribute);
    },
    text: (text) => open?.reader.text(text),
    close(name) {
      if (open === null) return;
      if (name !== element) return open.reader.close(name);
      found.set(open.id, open.page.finish());
      open = null;
    },
  });
  return found;
}

function pageReader(page: PageBuilder, notes: Notes, numbering: Numbering): PartVisitor {
  const path: string[] = [];
  let unread = 0;
  let look: RunLook = PLAIN;
  let noted = 0;
  const said = new Set<string>();
  let sectionEnds = false;
  let list: string | null = null;
  let level = 0;
  let formBox: "☒" | "☐" | null = null;

  const refer = (kind: NoteKind, hasOwnMark: boolean, id: string): void => {
    const mark = hasOwnMark ? "" : `(${++noted})`;
    look = { ...look, isRaised: true };
    page.inline(runMarkup(mark, look));
    const text = notes[kind].get(id);
    if (text === undefined || said.has(`${kind} ${id}`)) return;
    said.add(`${kind} ${id}`);
    page.note(text.replace(NUMBER, mark));
  };

  /** A mark of revision or layout within the properties of a row, a cell or a paragraph. */
  const openProperty = (name: string, parent: string | undefined, value: string | undefined): boolean => {
    const isOn = value !== "0" && value !== "false";
    if (parent === "trPr" && name === "del") page.drop("row");
    else if (parent === "tcPr" && name === "cellDel") page.drop("cell");
    else if (parent === "tcPr" && name === "gridSpan") page.spanColumns(Number(value));
    else if (parent === "rPr" && path.at(-2) === "pPr" && (name === "del" || name === "moveFrom")) {
      page.setParagraph({ isOpenEnded: true });
    } else if (parent === "pPr" && name === "pStyle") {
      page.setParagraph({ isHeading: /^(?:heading|title)/i.test(value ?? "") });
    } else if (parent === "pPr" && name === "pageBreakBefore") page.setParagraph({ beginsPage: isOn });
    else if (parent === "numPr" && name === "ilvl") level = Number(value) || 0;
    else if (parent === "numPr" && name === "numId") list = value ?? null;
    else if (parent === "pPr" && name === "sectPr") sectionEnds = true;
    else if (parent === "sectPr" && name === "type") sectionEnds = sectionEnds && value !== "continuous";
    else if (parent === "checkBox" && (name === "default" || name === "checked")) formBox = isOn ? "☒" : "☐";
    else return false;
    return true;
  };

  const openText = (name: string, attribute: (name: string) => string | undefined): void => {
    const block = blockOf(name);
    if (block !== null) page.open(block);
    else if (name === "p") page.openParagraph();
    else if (name === "r") look = PLAIN;
    else if (name === "tab" || name === "ptab") page.inline(" ");
    else if (name === "noBreakHyphen") page.inline("-");
    else if (name === "cr") page.inline("<br>");
    else if (name === "br") attribute("type") === "page" ? page.endPage() : page.inline("<br>");
    else if (name === "sym") page.inline(symbolMarkup(attribute("font") ?? "", attribute("char") ?? ""));
    else if (name === "checkBox") formBox = "☐";
    else if (name === "footnoteRef" || name === "endnoteRef") page.inline(NUMBER);
    else if (name === "footnoteReference" || name === "endnoteReference") {
      const own = attribute("customMarkFollows");
      const kind = name === "footnoteReference" ? "footnote" : "endnote";
      refer(kind, own !== undefined && own !== "0" && own !== "false", attribute("id") ?? "");
    }
  };

  return {
    open(name, attribute) {
      const parent = path.at(-1);
      if (unread > 0) unread++;
      else if (openProperty(name, parent, attribute("val"))) {
        // Said of the block around it; it holds no text.
      } else if (UNREAD.has(name)) unread = 1;
      else if (parent === "rPr" && path.at(-2) === "r") look = lookWith(look, name, attribute);
      else if (!isProperties(parent)) openText(name, attribute);
      path.push(name);
    },
    text(text) {
      if (unread === 0 && path.at(-1) === "t") page.inline(runMarkup(text, look));
    },
    close(name) {
      path.pop();
      if (unread > 0) {
        unread--;
        return;
      }
      const block = isProperties(path.at(-1)) ? null : blockOf(name);
      if (name === "pPr" && list !== null) {
        const label = numbering.next(list, level);
        page.inline(runMarkup(label === "" ? "" : `${label} `, PLAIN));
        [list, level] = [null, 0];
      }
      if (block !== null) page.close(block);
      else if (name === "p") {
        if (sectionEnds) page.endPage();
        sectionEnds = false;
        page.closeParagraph();
      } else if (name === "checkBox" && formBox !== null) page.inline(formBox);
    },
  };
}

/** Elements that say how a block looks, not what it says: a `tab` in them is a tab stop. */
const isProperties = (name: string | undefined): boolean =>
  name !== undefined && (/Pr$/.test(name) || name === "tabs");
