import type { FindPerson } from "../../model/person-name.ts";
import { plainText } from "./plain-text.ts";

/** The stretch of an item that speaks of one reporting person. */
export interface PersonSection {
  /** Index in the names given. */
  readonly person: number;
  readonly text: string;
}

const LEAD = /^[\s*•·-]*(?:\(?(?:[A-Z]|[ivx]{1,4}|\d{1,2})[.)]\s+)?/;
const LETTERED = /^[\s*•·-]*\(?[A-Z][.)]\s+\S/;

/**
 * Cuts an item at its headings that are names of reporting persons ("A. Ault & Company"), each on a line of its own.
 *
 * A lettered heading that is nobody's name ends the section before it. A person who heads two sections has none here:
 * which of them counts is not for a grammar to say.
 */
export function personSections(text: string, find: FindPerson): readonly PersonSection[] {
  const sections: { person: number | null; lines: string[] }[] = [];
  for (const line of plainText(text).split("\n")) {
    const person = headingOf(line, find);
    if (person !== null) sections.push({ person, lines: [] });
    else if (LETTERED.test(line) && line.length < 120 && !/\d{3}/.test(line))
      sections.push({ person: null, lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections.flatMap(({ person, lines }) => {
    if (person === null || sections.filter((section) => section.person === person).length > 1) return [];
    return [{ person, text: lines.join("\n") }];
  });
}

function headingOf(line: string, find: FindPerson): number | null {
  if (line.length > 160 || !/[A-Z]/.test(line)) return null;
  const words = line.replace(LEAD, "").replace(/[\s:.;]+$/, "");
  return words.length > 2 ? find(words) : null;
}
