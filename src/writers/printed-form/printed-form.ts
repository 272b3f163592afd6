import type { PlainDate } from "../../base/plain-date.ts";
import type { Redline } from "../../base/redline.ts";
import type { ScheduleKind } from "../../model/cover-rows.ts";

/**
 * A schedule as the form prints it, whatever the format: what stands on which page in which order, in words. Every text
 * is a redline against the schedule before; without one all of it is the same.
 */
export interface PrintedForm {
  readonly kind: ScheduleKind;
  /** `SC 13D/A — Ault Alliance, Inc.`, for a title bar. */
  readonly title: string;
  /** `SCHEDULE 13D`. */
  readonly name: string;
  /** The latest date on which it is signed; without one that of the event. */
  readonly date: PlainDate | null;
  readonly cusip: Redline;
  readonly face: PrintedFace;
  readonly covers: readonly PrintedCover[];
  readonly history: readonly PrintedParagraph[];
  readonly sections: readonly PrintedSection[];
  /** Notes whose marks stand on nothing that is printed. */
  readonly looseNotes: readonly PrintedNote[];
  readonly signaturePage: PrintedSignaturePage;
  /** Schedule 13G lists its exhibits behind the signatures; `null` where it has none, and for Schedule 13D. */
  readonly exhibitIndex: PrintedSection | null;
  /** Instruction C: executive officers, directors and controlling persons, a table for each reporting person. */
  readonly annex: readonly PrintedTable[];
}

/** A note beneath its stretch of the page. */
export interface PrintedNote {
  /** Once in the document: `person-1-note-2`. */
  readonly id: string;
  /** With its brackets: `(1)`, `*`. */
  readonly mark: string;
  readonly text: Redline;
}

/** A value and the notes whose marks stand at it. */
export interface PrintedValue {
  readonly text: Redline;
  readonly notes: readonly PrintedNote[];
}

/** A box to mark, with the words before and behind it. */
export interface PrintedBox {
  readonly before: string | null;
  readonly isMarked: boolean;
  readonly wasMarked: boolean;
  readonly words: string | null;
}

export interface PrintedParagraph {
  readonly text: Redline;
  /** `(a)`, `•`: hangs to the left of the text, and is no part of it. */
  readonly letter: string | null;
  /** Whether it goes on with the lettered part before it. */
  readonly isContinued: boolean;
}

/** The title page. */
export interface PrintedFace {
  /** `(Amendment No. 8)`. */
  readonly amendment: Redline;
  readonly fields: readonly PrintedField[];
  /** What the form asks by boxes: the sentence, and the boxes beneath or behind it. */
  readonly question: string;
  readonly boxes: readonly PrintedBox[];
  readonly notes: readonly PrintedNote[];
  /** The form's own words at the foot of its face. */
  readonly formNote: string;
}

/** What stands above its caption on the title page: values one under the other; persons side by side. */
export interface PrintedField {
  readonly caption: string;
  readonly value: PrintedValue;
  /** Blocks of lines, for the persons who receive notices; `null` for all other fields. */
  readonly persons: readonly (readonly Redline[])[] | null;
}

/** A cover page. */
export interface PrintedCover {
  readonly id: string;
  readonly name: Redline;
  readonly rows: readonly PrintedRow[];
  readonly comment: readonly PrintedParagraph[];
  readonly notes: readonly PrintedNote[];
}

/** A numbered row of a cover page: boxes or a value, neither for "SEC USE ONLY". */
export interface PrintedRow {
  readonly number: number;
  readonly caption: string;
  readonly isPower: boolean;
  readonly isName: boolean;
  readonly value: PrintedValue;
  readonly boxes: readonly PrintedBox[];
}

/** An item with all that stands under its heading. */
export interface PrintedSection {
  readonly id: string;
  readonly heading: PrintedValue;
  readonly boxes: readonly PrintedBox[];
  /** The sentence that asks for a box of its own: Item 5 of Schedule 13G. */
  readonly question: { readonly words: string; readonly box: PrintedBox } | null;
  readonly blocks: readonly PrintedBlock[];
  readonly notes: readonly PrintedNote[];
}

export type PrintedBlock =
  | ({ readonly is: "paragraph" } & PrintedParagraph)
  | ({ readonly is: "table" } & PrintedTable);

/** A table of the body; `text` is one that stands in an item's text. */
export interface PrintedTable {
  readonly what: "transactions" | "exhibits" | "instruction-c" | "text";
  readonly title: string | null;
  /** None where the table has no head of its own. */
  readonly head: readonly string[];
  /** What stands in each column: its row's name, words, a date or figures. */
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly (readonly Redline[])[];
}

export type PrintedColumn = "name" | "words" | "date" | "figures";

export interface PrintedSignaturePage {
  readonly certification: readonly PrintedParagraph[];
  readonly signatures: readonly PrintedSignature[];
  readonly comment: readonly PrintedParagraph[];
}

/** A signature: its date, beneath it who it is of, and the hand. */
export interface PrintedSignature {
  readonly date: PrintedLine | null;
  readonly person: Redline;
  readonly hand: readonly PrintedLine[];
}

/** `By: /s/ Ada Lovering`. */
export interface PrintedLine {
  readonly term: string;
  readonly value: Redline;
}
