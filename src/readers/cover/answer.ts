import type { LineIndex, Place } from "../../base/place.ts";
import { sourceEnd, sourceStart } from "../layout/line.ts";
import type { Piece } from "./piece.ts";

/** What stands after a row's caption: the stretches of it, in reading order, joined by line feeds or blanks. */
export interface Answer {
  readonly text: string;
  readonly parts: readonly AnswerPart[];
}

export interface AnswerPart {
  readonly piece: Piece;
  /** Where the part begins in its line, and in the answer's text. */
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

/** Joins stretches: those on one line by two blanks, others by a line feed. */
export function answerOf(stretches: readonly { readonly piece: Piece; readonly from: number }[]): Answer {
  let text = "";
  const parts: AnswerPart[] = [];
  let last: Piece | null = null;
  for (const { piece, from } of stretches) {
    if (last) text += last.line === piece.line && last.inner === piece.inner ? "  " : "\n";
    const own = piece.line.text.slice(from, piece.end);
    parts.push({ piece, from, at: text.length, length: own.length });
    text += own;
    last = piece;
  }
  return { text, parts };
}

/** The place in the source of a stretch of an answer's text. */
export function placeOf(source: LineIndex, answer: Answer, start: number, end: number): Place | null {
  const first = answer.parts.find((part) => start < part.at + part.length && end > part.at);
  const last = answer.parts.findLast((part) => end > part.at && start < part.at + part.length);
  if (!first || !last) return null;
  const from = sourceStart(first.piece.line, first.from + Math.max(0, start - first.at));
  const to = sourceEnd(last.piece.line, last.from + Math.min(last.length, end - last.at));
  return from < to ? source.placeOf(from, to) : null;
}

/** A value read from an answer, the stretch of the answer's text that says it, and the footnotes' marks beside it. */
export interface Answered<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
  readonly marks: readonly string[];
}
