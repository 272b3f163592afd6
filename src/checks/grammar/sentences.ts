import { onceAText } from "./once-a-text.ts";
import { oneBlank, plainText } from "./plain-text.ts";

/** How far to look for the word before a point: documents are hostile. */
const LONGEST_WORD = 40;
const ABBREVIATIONS = new Set(
  "inc corp co ltd mr mrs ms messrs dr st jr sr no nos llc lp u.s l.p l.l.c n.v s.a ave blvd rd ste fl".split(
    " ",
  ),
);

/**
 * The sentences of a text, each on one line. A line is a paragraph and ends a sentence; an abbreviation ("Inc.", "Mr.") or an
 * initial ("William B. Horne") does not.
 *
 * @example
 * sentences("Mr. Horne owns 81 Shares. He sold none.") //=> ["Mr. Horne owns 81 Shares.", "He sold none."]
 */
export const sentences = onceAText((text: string): readonly string[] =>
  plainText(text).split("\n").flatMap(sentencesOfParagraph),
);

function sentencesOfParagraph(paragraph: string): readonly string[] {
  const line = oneBlank(paragraph);
  if (!line) return [];
  const found: string[] = [];
  let start = 0;
  for (const match of line.matchAll(/[.;?!]["')]{0,3} (?=["'(]{0,2}[A-Z0-9])/g)) {
    const end = match.index + match[0].length;
    const before = line.slice(Math.max(start, match.index - LONGEST_WORD), match.index);
    if (match[0].startsWith(".") && isWithin(before, line.slice(end, end + LONGEST_WORD))) continue;
    if (match[0].startsWith(";")) continue;
    found.push(line.slice(start, end).trim());
    start = end;
  }
  const rest = line.slice(start).trim();
  return rest ? [...found, rest] : found;
}

const COMPANY = /(?:^|[ ,])(?:inc|corp|co|ltd|llc|lp|l\.p|l\.l\.c|n\.v|s\.a|u\.s)$/i;
const OPENER =
  /^["'(]{0,2}(?:Each|The|On|In|As|This|These|Such|All|No|For|If|Upon|Based|It|Pursuant|He|She|They|Mr|Ms|Messrs|At|After|By|Under|To|Except|Neither|None|There)\b/;

/** Whether a point ends an abbreviation and no sentence. A company's "Inc." ends one where an opening word follows. */
function isWithin(before: string, after: string): boolean {
  const word = before.slice(before.lastIndexOf(" ") + 1).replace(/^["'(]+/, "");
  if (COMPANY.test(before)) return !OPENER.test(after);
  return /^[A-Z]$/.test(word) || ABBREVIATIONS.has(word.toLowerCase());
}
