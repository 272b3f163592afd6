import type { Exhibit } from "../../model/schedule.ts";
import { joinLines } from "./join-lines.ts";

/** An exhibit in one line: `Exhibit 99.1: Joint Filing Agreement`. */
export function exhibitLine({ number, description }: Exhibit): string {
  const text = description.replace(/\s+/g, " ");
  if (number === null) return text;
  return /^(?:\d|[A-Z]{1,2}(?:-\d|$))/i.test(number) ? `Exhibit ${number}: ${text}` : `(${number}) ${text}`;
}

/**
 * The exhibits as they are read out of the lines that list them: those with a number. Schedule 13G's prose without any
 * number is one exhibit.
 */
export function normalExhibits(exhibits: readonly Exhibit[], is13G: boolean): readonly Exhibit[] {
  const described = exhibits.filter(({ description }) => description.trim() !== "");
  const numbered = described.filter(({ number }) => number !== null);
  if (numbered.length > 0) return numbered.map(normalExhibit);
  const prose = joinLines(described.map(({ description }) => description));
  return is13G && prose !== null ? [{ number: null, description: prose, incorporatedFrom: null }] : [];
}

function normalExhibit(exhibit: Exhibit): Exhibit {
  const number = exhibit.number?.replace(/[()]/g, "") ?? null;
  return { ...exhibit, number, description: exhibit.description.replace(/\s+/g, " ").trim() };
}
