import { FootnoteReferenceRun, Paragraph, TextRun } from "docx";
import type { PrintedNote } from "../printed-form/printed-form.ts";
import { type ChangeNumbers, runsOf, writable } from "./run.ts";

type Footnotes = Readonly<Record<string, { readonly children: readonly Paragraph[] }>>;

/** The notes of a document as Word's footnotes. */
export interface NoteReferences {
  /** The marks of notes where they stand: the footnote itself at its first place, its mark alone at the others. */
  at(notes: readonly PrintedNote[]): readonly (TextRun | FootnoteReferenceRun)[];
  /** Of every note that was asked for, by its number in the document. */
  readonly footnotes: Footnotes;
  /** The marks in the order of the numbers, which count from 1. */
  readonly marks: readonly string[];
}

/** Numbers the notes in the order of their first mark, so that the numbers are the same every time. */
export function noteReferences(changes: ChangeNumbers): NoteReferences {
  const numbers = new Map<string, number>();
  const marks: string[] = [];
  const footnotes: Record<string, { children: readonly Paragraph[] }> = {};
  return {
    footnotes,
    marks,
    at: (notes) =>
      notes.map((note) => {
        if (numbers.has(note.id)) return new TextRun({ text: writable(note.mark), superScript: true });
        const number = numbers.size + 1;
        numbers.set(note.id, number);
        marks.push(writable(note.mark));
        const blank = new TextRun(" ");
        footnotes[number] = {
          children: [new Paragraph({ children: [blank, ...runsOf(note.text, changes)] })],
        };
        return new FootnoteReferenceRun(number);
      }),
  };
}

/** The notes of a stretch that no value of it carries the mark of; they have to be printed beneath it. */
export function unmarkedNotes(
  notes: readonly PrintedNote[],
  marked: readonly PrintedNote[],
): readonly PrintedNote[] {
  const ids = new Set(marked.map(({ id }) => id));
  return notes.filter(({ id }) => !ids.has(id));
}
