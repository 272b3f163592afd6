import { type IParagraphOptions, Paragraph, Tab, TextRun } from "docx";
import type { Redline } from "../../base/redline.ts";
import type { PrintedNote, PrintedParagraph, PrintedValue } from "../printed-form/printed-form.ts";
import type { NoteReferences } from "./notes.ts";
import { type ChangeNumbers, runsOf, writable } from "./run.ts";

/** What the paragraphs of one document share: the numbers of its changes and of its notes. */
export interface Writing {
  readonly changes: ChangeNumbers;
  readonly notes: NoteReferences;
}

/** A paragraph of a style that says a redline, with the marks of its notes. */
export function paragraphOf(
  writing: Writing,
  text: Redline,
  options: Omit<IParagraphOptions, "children" | "text"> = {},
  notes: readonly PrintedNote[] = [],
): Paragraph {
  return new Paragraph({
    ...options,
    ...paragraphMark(text, writing),
    children: [...runsOf(text, writing.changes), ...writing.notes.at(notes)],
  });
}

export const valueParagraph = (
  writing: Writing,
  { text, notes }: PrintedValue,
  options: Omit<IParagraphOptions, "children" | "text"> = {},
): Paragraph => paragraphOf(writing, text, options, notes);

/** A paragraph of the form's own words. */
export const fixed = (text: string, options: Omit<IParagraphOptions, "children" | "text"> = {}): Paragraph =>
  new Paragraph({ ...options, children: [new TextRun(writable(text))] });

/** A paragraph of a text, hanging from its letter where it has one; it may begin a page. */
export function bodyParagraph(
  writing: Writing,
  { text, letter, isContinued }: PrintedParagraph,
  pageBreakBefore = false,
): Paragraph {
  if (letter === null) {
    return paragraphOf(writing, text, {
      pageBreakBefore,
      style: isContinued ? "HangingContinued" : "Normal",
    });
  }
  return new Paragraph({
    pageBreakBefore,
    style: "Hanging",
    children: [new TextRun({ children: [letter, new Tab()] }), ...runsOf(text, writing.changes)],
  });
}

/** Paragraphs of a text, the first of which may begin a page. */
export const bodyParagraphs = (
  writing: Writing,
  list: readonly PrintedParagraph[],
  beginsPage = false,
): readonly Paragraph[] => list.map((one, i) => bodyParagraph(writing, one, beginsPage && i === 0));

/** The mark at a paragraph's end came or went with all of its text. */
function paragraphMark(text: Redline, { changes }: Writing): Pick<IParagraphOptions, "run"> {
  const [first, second] = text;
  if (!first || second || first.is === "same") return {};
  return { run: first.is === "inserted" ? { insertion: changes.next() } : { deletion: changes.next() } };
}
