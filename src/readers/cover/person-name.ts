import type { Answered } from "./answer.ts";
import { marksAt } from "./footnote-marks.ts";

/** Numbers that identify a taxpayer, with the words before them. */
const TAXPAYER =
  /[-–—,;:(\s]{0,6}(?:\(?(?:i\.?\s?r\.?\s?s\.?|s\.?\s?s\.?|tax(?:payer)?|fed(?:eral)?|employer|e\.?i\.?n\.?|i\.\s?d\.|id|fein|tin|social\s+security)[\s.:#-]{0,4}(?:(?:or|tax|id|i\.d\.|identification|ident|employer|security|number|no)\b[\s.:#-]{0,4}){0,5})?\(?\s?(?:\d{2}-\s?\d{7}|\d{2}-\d{3}-\d{4}|\d{3}-\d{2}-\d{4}|#{2,3}-#{2}-#{3,4}|[Xx*]{2,3}-[Xx*]{2,3}-[Xx*\d]{4}|(?<!\d)\d{9}(?!\d)|\d{2}-[Xx*]{5,7}|00-0{5,7})\)?/gi;
const TAXPAYER_WORDS =
  /^[\s(]{0,6}(?:(?:s\.?s\.?|social\s+security)\s*(?:no|number)?s?\.?\s*or\s*)?(?:i\.?\s?r\.?\s?s\.?|s\.?s\.?|tax|ein|fein|employer|social\s+security)(?:\s+(?:or|and|i\.?r\.?s\.?|s\.?s\.?|security|tax|employer|id(?:entification)?|ident\.?|nos?\.?|numbers?|#|of|the|above|reporting|persons?))*[\s.:()#-]{0,8}(?:\(?(?:entities|entity)\s+only\)?)?[\s.:()]{0,4}(?:not\s+applicable|none|n\/?a|omitted|not\s+required)?[\s.:()*]{0,6}$/i;
const LEFTOVER =
  /^\W{0,4}(?:\(?(?:entities|entity)\s+only\)?|(?:\(?see\s+instructions?\)?)|identification\s+(?:nos?\.?|numbers?).{0,60}|(?:nos?\.?\s+)?of\s+above\s+persons?.{0,30}|no\s+(?:ss|s\.s\.|irs|i\.r\.s\.).{0,60}|(?:s\.?s\.?|i\.?r\.?s\.?)\s+(?:or|identification).{0,70}|persons?\s*\(?entities\s+only\)?|only\)?|n\/a|not\s+applicable|none|individual)\W{0,6}$/i;
const FURNITURE =
  /^\W{0,4}(?:cusip\b|page\s{1,4}\d|\d{1,3}\s+of\s+\d{1,3}|schedule\s+13[dg]|13[dg](?:\/a)?\W{0,2}$)/i;
const ADDRESS =
  /^\W{0,2}(?:c\/o\b|p\.?\s?o\.?\s+box|\d{1,5}\s+[A-Z][a-z]+\s+(?:street|st\.|avenue|ave|road|rd|boulevard|blvd|drive|lane|plaza)|attn\b|attention\b|address\b|\(?[ab]\)?\s*[[/☐☒])/i;

/** A remark behind a name that sends the reader to a note: "[See Note 2]". */
const REMARK = /\s{0,6}\[[^[\]]{0,80}\b(?:foot)?notes?\b[^[\]]{0,80}\]$/i;

const LONGEST = 400;

/**
 * The name in the answer to row 1: without taxpayers' numbers, what is left of captions, addresses and marks.
 *
 * @example
 * nameIn("FMR Corp. - (Tax ID: 04-2507163)") //=> { value: "FMR Corp.", … }
 */
export function nameIn(text: string): Answered<string> | null {
  const kept: string[] = [];
  let start = -1;
  let end = -1;
  let at = 0;
  const marks: string[] = [];
  for (const entire of text.split("\n")) {
    const from = at;
    at += entire.length + 1;
    const line = entire.slice(0, LONGEST);
    if (line.trim() === "" || FURNITURE.test(line) || LEFTOVER.test(line) || TAXPAYER_WORDS.test(line))
      continue;
    if (ADDRESS.test(line)) {
      if (kept.length > 0) break;
      continue;
    }
    const number = firstTaxpayer(line);
    const whole = number === null ? line : number.before.trim() === "" ? number.after : number.before;
    const offset = number !== null && number.before.trim() === "" ? line.length - number.after.length : 0;
    const bare = trimmed(whole);
    if (
      bare.text === "" ||
      LEFTOVER.test(bare.text) ||
      TAXPAYER_WORDS.test(bare.text) ||
      !/[A-Za-z]{2}/.test(bare.text)
    )
      continue;
    if (start < 0) start = from + offset + bare.start;
    end = from + offset + bare.start + bare.text.length;
    kept.push(bare.text);
    marks.push(...bare.marks);
    if (number !== null && number.before.trim() !== "") break;
  }
  if (kept.length === 0) return null;
  const value = kept.join(" ").replace(/\s+/g, " ").trim();
  return { value, start, end, marks };
}

function firstTaxpayer(line: string): { before: string; after: string } | null {
  TAXPAYER.lastIndex = 0;
  const match = TAXPAYER.exec(line);
  if (!match) return null;
  return { before: line.slice(0, match.index), after: line.slice(match.index + match[0].length) };
}

/** Without dashes and blanks before, marks and loose punctuation behind. */
function trimmed(line: string): { text: string; start: number; marks: readonly string[] } {
  const lead = /^[\s:;,*.–—-]{0,40}(?:\(?\d{1,2}\)\s{1,4}(?=[A-Z]))?/.exec(line)?.[0].length ?? 0;
  let text = line.slice(lead).trimEnd().replace(REMARK, "");
  const marks: string[] = [];
  const tail =
    /(?:\s{0,6}(?:\*{1,6}|[†‡]|\((?:\d{1,2}|[a-z]|\*{1,4})\)|\[\d{1,2}\]|⁽?[⁰¹²³⁴-⁹]{1,2}⁾?))+$/.exec(text);
  if (tail) {
    marks.push(...marksAt(tail[0]).marks);
    text = text.slice(0, tail.index).replace(REMARK, "");
  }
  const loose = /[\s:;,–—-]+$|\s*\((?:entities only|see instructions)\)$|\s+\($/i.exec(text);
  if (loose) text = text.slice(0, loose.index);
  return { text, start: lead, marks };
}
