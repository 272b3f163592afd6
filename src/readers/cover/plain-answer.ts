import type { Answered } from "./answer.ts";
import { marksAt } from "./footnote-marks.ts";

const FURNITURE =
  /^\W{0,4}(?:cusip\b|page\s{1,4}\d|\d{1,3}\s+of\s+\d{1,3}\b|schedule\s+13[dg]|13[dg](?:\/a)?\W{0,2}$)/i;
const NOTHING = /^\W{0,6}(?:n\s?\/?\s?a\.?|not\s+applicable|none|\(?see\s+instructions?\)?)?\W{0,6}$/i;

const LONGEST = 400;

/** Words as they stand: citizenship. `null` where there are none or they say that nothing applies. */
export function wordsIn(text: string): Answered<string> | null {
  const kept: string[] = [];
  let start = -1;
  let end = -1;
  let at = 0;
  let marks: readonly string[] = [];
  for (const whole of text.split("\n")) {
    const from = at;
    at += whole.length + 1;
    const line = withoutSideCaption(whole.slice(0, LONGEST));
    if (FURNITURE.test(line) || NOTHING.test(line)) continue;
    const lead = /^[\s:;,*.–—-]{0,40}/.exec(line)?.[0].length ?? 0;
    let words = line.slice(lead).trimEnd();
    const tail = /(?:\s{0,6}(?:\*{1,6}|[†‡]|\((?:\d{1,2}|\*{1,4})\)|⁽?[⁰¹²³⁴-⁹]{1,2}⁾?))+$/.exec(words);
    if (tail) {
      marks = marksAt(tail[0]).marks;
      words = words.slice(0, tail.index).trimEnd();
    }
    if (words === "" || !/[A-Za-z]/.test(words)) continue;
    if (start < 0) start = from + lead;
    end = from + lead + words.length;
    kept.push(words);
  }
  if (kept.length === 0) return null;
  return { value: kept.join(" ").replace(/\s+/g, " "), start, end, marks };
}

/** Where all stands on one line, the caption beside the powers follows; some put it into a sentence. */
function withoutSideCaption(line: string): string {
  const caption = /\bnumber\s{1,9}of\s{1,9}(?:\w{1,12}\s{1,9}){0,3}beneficially\s/i.exec(line);
  if (!caption) return line;
  const before = line.slice(0, caption.index);
  return before.lastIndexOf("(") > before.lastIndexOf(")")
    ? before.slice(0, before.lastIndexOf("("))
    : before;
}
