import { initialOf, initials } from "./initials.ts";

const ANNEX =
  /^\W{0,4}(?:exhibit|annex|schedule|appendix|attachment)s?\s{0,4}(?:no\.?\s{0,3}|number\s{0,3})?(?!13[dg]|to\b|to-)["“']?(?:[A-Z]{1,2}|[IVX]{1,5}|\d{1,3})(?:[-.]\d{1,3})?["”']?(?:\b|(?<=[A-Z])(?=[A-Z][a-z]{2}))/i;
const ANNEX_HEADING =
  /^\W{0,4}(?:index (?:to|of)(?: the)? exhibits|exhibits? (?:index|list)|list of exhibits|exhibits?|joint (?:filing|acquisition)(?: agreement| statement)?|agreement(?: regarding| of| to| as to)?(?: joint filing)?|(?:limited )?power of attorney|certificate|resolutions?|confirming statement)\b[^a-z]{0,20}$/i;
/** What the patterns above begin with, besides signs. */
export const MAY_ANNEX = initials("easiljpcr");
const LONGEST_HEADING = 90;

/** Whether a line heads what is attached to the statement: "Exhibit A", "SCHEDULE I", "Joint Filing Agreement". */
export function isAnnexHeading(text: string): boolean {
  if (MAY_ANNEX[initialOf(text)] !== 1) return false;
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_HEADING) return false;
  if (ANNEX_HEADING.test(trimmed)) return true;
  const annex = ANNEX.exec(trimmed);
  if (!annex) return false;
  const rest = trimmed.slice(annex[0].length);
  return (
    !/^\s{0,3}(?:is|are|hereto|attached|herein|of|to|and|,|;|\))(?![A-Z])/.test(rest) && !/[,;]$/.test(rest)
  );
}
