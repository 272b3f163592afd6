import type { LineIndex, Place } from "../../base/place.ts";
import type { Problem } from "../../base/problem.ts";
import type { EdgarXmlProblem } from "./problems.ts";

/** What a hostile document may make us list. */
const MOST_PROBLEMS = 1000;

/** What is noted while a document is read: where each value stands, and what could not be read. */
export interface Notes {
  readonly text: string;
  readonly places: Record<string, Place>;
  readonly problems: readonly Problem[];
  /** The first place of a path stays, unless `replaces`: a repeated element must not move the value that was read. */
  place(path: string, start: number, end: number, replaces?: boolean): void;
  placeOf(start: number, end: number): Place;
  problem(code: EdgarXmlProblem, message: string, start: number, end: number): void;
}

export function notesOn(text: string, lines: LineIndex): Notes {
  const places: Record<string, Place> = {};
  const problems: Problem[] = [];
  return {
    text,
    places,
    problems,
    placeOf: lines.placeOf,
    place(path, start, end, replaces = false) {
      if (replaces || places[path] === undefined) places[path] = lines.placeOf(start, end);
    },
    problem(code, message, start, end) {
      if (problems.length > MOST_PROBLEMS) return;
      const isLast = problems.length === MOST_PROBLEMS;
      const place = lines.placeOf(start, end);
      if (!isLast) problems.push({ code, message, place });
      else {
        const more: EdgarXmlProblem = "edgar-xml/more-problems";
        problems.push({ code: more, message: `only the first ${MOST_PROBLEMS} problems are listed`, place });
      }
    },
  };
}

/** The beginning of what the document has, for a message, on one line. */
export function excerpt(text: string, start: number, end: number): string {
  const raw = text
    .slice(start, Math.min(end, start + 120))
    .replace(/\s+/g, " ")
    .trim();
  return end - start > 120 ? `${raw} …` : raw;
}
