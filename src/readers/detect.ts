import type { Format } from "./source.ts";

const SAMPLE = 131_072;
const MOST_LINES = 4000;
const HTML_TAG = /<(?:html|body|head|div|p|br|td|tr|font|center|hr|!doctype html)(?=[\s>/])/gi;
const PAGE = /<(?:html|body)(?=[\s>])/i;
const STRUCTURE = /<(?:p|div|br|td|pre|li|h[1-6])(?=[\s>/])/gi;
const MARKDOWN_RULE = /\|[ \t]{0,8}:?-{3}/;
/** A heading, bold type that is opened and closed, a check box. */
const MARKDOWN = /^#{1,6} \S|(?<!\*)\*\*[^\s*][^*\n]{0,200}\*\*(?!\*)|<input\b/gm;
const SET_WITH_BLANKS = /^[ \t]{8,}\S/gm;

/**
 * The shape of a document by its content, whatever its name or label, and so how its lines are set: the one place that
 * decides. Structured XML shows by its root, HTML by tags that set lines, Markdown by its rules, headings, bold type
 * and check boxes where lines are not set with blanks. Stray tags and stars alone say nothing: stars mark notes and draw
 * lines in plain text, `<u>` stands in Markdown too, and `<TABLE> <S> <C>` are EDGAR's own marks in plain text.
 */
export function formatOf(text: string, start: number, end: number): Format {
  if (isEdgarXml(text, start, end)) return "edgar-xml";
  const sample = text.slice(start, Math.min(end, start + SAMPLE));
  if (isHtml(sample)) return "html";
  return isMarkdown(sample) ? "markdown" : "plain-text";
}

function isHtml(sample: string): boolean {
  if (!occursTwice(sample, HTML_TAG)) return false;
  return PAGE.test(sample) || countOf(sample, STRUCTURE) * 40 > linesIn(sample);
}

function isMarkdown(sample: string): boolean {
  const hasRule = sample.includes("|") && MARKDOWN_RULE.test(sample);
  const hasMark = sample.includes("**") || sample.includes("# ") || sample.includes("<input");
  if (!hasRule && !(hasMark && occursTwice(sample, MARKDOWN))) return false;
  return countOf(sample, SET_WITH_BLANKS) * 10 < linesIn(sample);
}

const countOf = (sample: string, pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
const linesIn = (sample: string): number => sample.split("\n", MOST_LINES).length;

/** Structured XML of EDGAR, of whatever form: a root `edgarSubmission`, or, where that is damaged, its namespace. */
export function isEdgarXml(text: string, start: number, end: number): boolean {
  const root = rootElement(text, start, end);
  if (root === null) return false;
  if (root.name === "edgarSubmission") return true;
  const head = text.slice(root.at, Math.min(end, root.at + 4096)).toLowerCase();
  return head.includes("www.sec.gov/edgar/schedule13") && !head.includes("<html");
}

export interface RootElement {
  /** The local name. */
  readonly name: string;
  readonly at: number;
}

/** The first element of a text that begins as XML does; `null` where text or HTML's doctype comes first. */
export function rootElement(text: string, start: number, end: number): RootElement | null {
  let at = start;
  for (;;) {
    while (at < end && isBlank(text.charCodeAt(at))) at++;
    if (at >= end || text.charCodeAt(at) !== 0x3c) return null;
    const closing = closingOf(text, at);
    if (closing === null) break;
    const close = text.indexOf(closing, at + 2);
    if (close < 0 || close >= end) return null;
    at = close + closing.length;
  }
  const match = /^<([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)/.exec(text.slice(at, Math.min(end, at + 200)));
  return match?.[2] ? { name: match[2], at } : null;
}

/** What ends the instruction, comment or declaration that begins here; `null` where an element does. */
function closingOf(text: string, at: number): string | null {
  if (text.startsWith("<?", at)) return "?>";
  if (text.startsWith("<!--", at)) return "-->";
  if (!text.startsWith("<!", at)) return null;
  const hasSubset = /^<!doctype[^<>[]{0,1000}\[/i.test(text.slice(at, at + 1024));
  return hasSubset ? "]>" : ">";
}

const isBlank = (unit: number): boolean => unit <= 0x20 || unit === 0xa0 || unit === 0xfeff;

function occursTwice(sample: string, pattern: RegExp): boolean {
  pattern.lastIndex = 0;
  const twice = pattern.exec(sample) !== null && pattern.exec(sample) !== null;
  pattern.lastIndex = 0;
  return twice;
}
