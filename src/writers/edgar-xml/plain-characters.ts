import type { Schedule } from "../../model/schedule.ts";
import type { WriteNote } from "../write-note.ts";
import { toAscii } from "./ascii.ts";

/** Texts that keep their line breaks. */
const PROSE =
  /^(?:items\.\w+\.(?:text|parts\..+)|reportingPersons\.\d+\.comment|signatureComment|certification|history\.text|(?:footnotes|exhibits|instructionCPersons|transactions)\..+)$/;

/** Texts that stay "" where they say nothing: the Schedule has no `null` for them. */
const NEVER_NULL =
  /^(?:(?:reportingPersons|signatures|instructionCPersons)\.\d+\.name|footnotes\.\d+\.(?:mark|text)|exhibits\.\d+\.description|history\.text)$/;

/** EDGAR's own words of Schedule 13G's certification have a section sign, which it keeps. */
const CERTIFICATION = /^(?:items\.10\.|certification$)/;

/**
 * The schedule with every text in ASCII, blanks folded but for the line breaks of prose, none at its ends; what says
 * nothing is `null` or left out of its list. A character that has no ASCII spelling stays, and is noted.
 */
export function inPlainCharacters(schedule: Schedule): { schedule: Schedule; notes: readonly WriteNote[] } {
  const notes: WriteNote[] = [];
  const plainText = (value: string, path: string): string | null => {
    const { text, kept } = toAscii(value, CERTIFICATION.test(path) ? "§" : "");
    if (kept.length > 0) {
      const message = `EDGAR prints question marks for ${kept.slice(0, 5).join(" ")}; spell it in ASCII.`;
      notes.push({ path, message });
    }
    const folded = PROSE.test(path) ? text : text.replace(/\s+/g, " ");
    return folded.trim() || (NEVER_NULL.test(path) ? "" : null);
  };
  const plain = (value: unknown, path: string): unknown => {
    if (typeof value === "string") return plainText(value, path);
    if (Array.isArray(value)) {
      return value.map((entry, i) => plain(entry, `${path}.${i}`)).filter((entry) => entry !== null);
    }
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).map(([key, entry]) => [
      key,
      plain(entry, path ? `${path}.${key}` : key),
    ]);
    return Object.fromEntries(
      path.endsWith(".parts") ? entries.filter(([, entry]) => entry !== null) : entries,
    );
  };
  const carried: Schedule = { ...schedule, submission: null, problems: [], places: {} };
  return { schedule: plain(carried, "") as Schedule, notes };
}
