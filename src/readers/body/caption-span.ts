import { codeAt, isSpace } from "../characters.ts";
import type { Line } from "../layout/line.ts";
import type { BodyLines } from "./body-lines.ts";
import { type Caption, plainWords } from "./captions.ts";
import { isRule } from "./page-furniture.ts";
import { isBlank, type Span, spanOf } from "./span.ts";

/** A caption as printed, and where the text after it begins. */
export interface CaptionSpan {
  readonly spans: readonly Span[];
  readonly line: number;
  readonly start: number;
}

const ANSWER = /^(?:n\/?a\b|none|not\s|inapplicable|see\s|no\b|[[(☐☒/|]|\d)/i;
const LONGEST_ADDITION = 60;
const MOST_LINES = 4;

/**
 * Where a caption ends: it runs over lines as long as its own words go on, to its colon or its full stop. What is
 * left of its line is of the caption where it is short, no answer, and nothing follows on the line, unless the answer
 * may stand there (`mayTakeRest`).
 */
export function captionSpan(
  body: BodyLines,
  caption: Caption,
  from: { readonly line: number; readonly start: number },
  end: number,
  mayTakeRest = true,
): CaptionSpan {
  const spans: Span[] = [];
  let { line, start } = from;
  for (let lines = 0; lines < MOST_LINES; lines++) {
    const here = body.lines[line];
    if (!here) break;
    const stop = wordsEnd(here.text, start, caption, lines === 0);
    const rest = here.text.slice(stop.at);
    const takesRest = mayTakeRest && !stop.isClosed && isAddition(body, line, rest, stop.at > start, end);
    const to = takesRest ? here.text.length : stop.at;
    const span = spanOf(here, start, to);
    if (span) spans.push(span);
    if (to < here.text.trimEnd().length) return { spans, line, start: to };
    const next = isRule(body.lines[line + 1]?.text ?? "") ? line + 2 : line + 1;
    const isOver = stop.isClosed || takesRest || body.isBreak(next) || next >= end;
    if (isOver || !continues(body.lines[next], caption)) return { spans, line: next, start: 0 };
    line = next;
    start = 0;
  }
  return { spans, line, start };
}

const NEUTRAL = /^[^A-Za-z0-9[\]()☐☒/|]+$/;
const CLOSES = /[:.]["”’]?$|[:.]-+$/;
const MAY_CLOSE = ':.-"”’';
const mayClose = (word: string): boolean => MAY_CLOSE.includes(word.charAt(word.length - 1));
const ABBREVIATION = /^(?:rule|sec|no|\d\S*)\.?$/i;

/** The index after the caption's words in a text; `isClosed` where a colon or a full stop ends them. */
function wordsEnd(
  text: string,
  start: number,
  caption: Caption,
  isFirst: boolean,
): { at: number; isClosed: boolean } {
  let at = start;
  for (let words = 0; ; words++) {
    let from = at;
    while (from < text.length && isBlank(codeAt(text, from))) from++;
    let to = from;
    while (to < text.length && !isBlank(codeAt(text, to))) to++;
    const word = text.slice(from, to);
    const mayBeNeutral = isFirst || words > 0;
    const isOwn = word !== "" && (isCaptionWord(word, caption) || (mayBeNeutral && NEUTRAL.test(word)));
    if (!isOwn) return { at, isClosed: false };
    at = to;
    if (mayClose(word) && CLOSES.test(word) && !ABBREVIATION.test(word)) return { at, isClosed: true };
  }
}

function isAddition(body: BodyLines, line: number, rest: string, hasWords: boolean, end: number): boolean {
  const trimmed = rest.trim();
  if (!hasWords || trimmed === "" || trimmed.length > LONGEST_ADDITION || ANSWER.test(trimmed)) return false;
  if (/\t|\n/.test(rest) || /^["“]?[A-Z].*[.]$/.test(trimmed)) return false;
  return line + 1 >= end || body.isBreak(line + 1);
}

/** Whether the next line goes on with the caption; a paragraph does so only as a whole. */
function continues(line: Line | undefined, caption: Caption): boolean {
  const text = line?.text.trim() ?? "";
  if (line?.kind === "printed") return isCaptionWord(firstWord(text), caption);
  const words = text.split(/\s+/, MOST_WORDS);
  return words.length < MOST_WORDS && words.every((word) => isCaptionWord(word, caption));
}

const MOST_WORDS = 12;

function firstWord(text: string): string {
  let end = 0;
  while (end < text.length && !isSpace(codeAt(text, end))) end++;
  return text.slice(0, end);
}

/** A word of letters and digits, and the signs of sentences around it. */
const SIMPLE_WORD = /^[^A-Za-z0-9'’()]{0,2}([A-Za-z0-9]+)[.,:;"”]{0,3}$/;

function isCaptionWord(printed: string, caption: Caption): boolean {
  if (caption.words.has(printed.toLowerCase())) return true;
  const simple = SIMPLE_WORD.exec(printed)?.[1];
  if (simple !== undefined) {
    if (caption.words.has(simple.toLowerCase())) return true;
  } else {
    const word = plainWords(printed.replace(/['’]s?\b/g, (s) => (s.length > 1 ? "s" : "")));
    if (word !== "" && word.split(" ").every((part) => caption.words.has(part))) return true;
  }
  if (caption.words.has("percent") && /^5%?$/.test(printed)) return true;
  return caption.words.has("statement") && /^[§(-]?\d|^13d|^§|^\(?[a-k]\)?[,:.]?$/i.test(printed);
}
