import type { PlainDate } from "../../base/plain-date.ts";
import type { AmendmentHistory } from "../../model/schedule.ts";
import type { BodyLines } from "./body-lines.ts";
import { datesIn } from "./dates.ts";
import { type Paragraph, paragraphsOf, spansOf } from "./paragraphs.ts";
import type { Places } from "./places.ts";
import type { Span } from "./span.ts";

interface DatedRole {
  readonly date: PlainDate;
  readonly span: Span;
}

const STATEMENT = /schedule\s+13\s?-?[dg]|\bstatement\b|\b13[dg]\b/i;
/** A combined filing tells the history of its tender offer statement too. */
const OTHER_STATEMENT =
  /schedule\s+to\b(?!\s+(?:report|reflect|add|include|the|which|be|amend))|schedule\s+14/i;
const AMENDS = /amend|supplement/i;
const MOST_LINES = 400;

/**
 * The sentence that tells when the statement was filed and amended, from the paragraphs before `end` (the preamble
 * and Item 1): "… filed on October 12, 2021 and amended on …". Only dates of filing count: not those of events, of
 * agreements, or "dated".
 */
export function historyOf(body: BodyLines, end: number, places: Places): AmendmentHistory | null {
  const last = Math.min(end, body.from + MOST_LINES);
  if (!body.lines.slice(body.from, last).some(({ text }) => AMENDS.test(text))) return null;
  for (const paragraph of paragraphsOf(body, last)) {
    if (
      !STATEMENT.test(paragraph.text) ||
      !AMENDS.test(paragraph.text) ||
      !/\bfil(?:ed|ing)\b/i.test(paragraph.text)
    )
      continue;
    for (const sentence of sentencesOf(paragraph.text)) {
      const history = historyIn(paragraph, sentence.start, sentence.end);
      if (!history || OTHER_STATEMENT.test(paragraph.text.slice(sentence.start, sentence.end))) continue;
      places.note("history.text", spansOf(paragraph, sentence.start, sentence.end));
      if (history.original) places.note("history.originallyFiled", [history.original.span]);
      for (const [at, { span }] of history.amended.entries()) places.note(`history.amended.${at}`, [span]);
      return {
        text: paragraph.text.slice(sentence.start, sentence.end).trim(),
        originallyFiled: history.original?.date ?? null,
        amended: history.amended.map(({ date }) => date),
      };
    }
  }
  return null;
}

function historyIn(
  paragraph: Paragraph,
  start: number,
  end: number,
): { original: DatedRole | null; amended: readonly DatedRole[] } | null {
  const text = paragraph.text.slice(start, end);
  let original: DatedRole | null = null;
  const amended: DatedRole[] = [];
  let last: "original" | "amended" | "other" = "other";
  let from = 0;
  for (const { date, start: at, end: after } of datesIn(text)) {
    last = roleOf(text.slice(from, at), last, original !== null);
    from = after;
    const span = spansOf(paragraph, start + at, start + after)[0];
    if (!span) continue;
    if (last === "original" && !original) original = { date, span };
    else if (last === "amended") amended.push({ date, span });
  }
  return original || amended.length > 0 ? { original, amended } : null;
}

/** What the date behind these words is of; a list goes on with what its last date was. */
function roleOf(
  words: string,
  last: "original" | "amended" | "other",
  hasOriginal: boolean,
): "original" | "amended" | "other" {
  if (last === "amended" && /^[\s,;]*(?:and|&)?(?:\s+on)?\s*$/i.test(words)) return "amended";
  const filed = lastIndexOf(words, /\b(?:re)?filed\b|\bfiling\b/gi);
  const amends = lastIndexOf(words, /\bamended\b|\bsupplemented\b|\bamendment\b|\bamendments\b/gi);
  const statement = lastIndexOf(words, /schedule\s+13\s?-?[dg]|\bstatement\b|\boriginal\b/gi);
  const other = lastIndexOf(
    words,
    /\bdated\b|\bagreement\b|\bevent\b|\bpurchase[ds]?\b|\breport on form\b|\b8-k\b|\b10-[kq]\b/gi,
  );
  if (Math.max(filed, amends) < 0 || other > Math.max(filed, amends)) return "other";
  const isOriginal =
    filed >= 0 &&
    !hasOriginal &&
    (statement > amends || amends < 0 || /\b(?:originally|initially)\s+filed\b/i.test(words));
  if (isOriginal) return "original";
  return amends >= 0 || (filed >= 0 && last === "amended") ? "amended" : "other";
}

function lastIndexOf(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

/** Sentences end at a full stop before a capital, unless an abbreviation or an initial stands before it. */
function sentencesOf(text: string): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]["”’)]{0,2}\s+(?=["“(]?[A-Z])/g)) {
    if (
      /(?:\b(?:no|nos|inc|corp|co|ltd|mr|mrs|ms|messrs|dr|st|jr|sr|u\.s|l\.p|l\.l\.c|n\.a|[a-z])|\.[a-z])$/i.test(
        text.slice(Math.max(0, match.index - 8), match.index),
      )
    )
      continue;
    found.push({ start, end: match.index + 1 });
    start = match.index + match[0].length;
  }
  found.push({ start, end: text.length });
  return found;
}
