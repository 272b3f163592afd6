import type { Format } from "./source.ts";

const SAMPLE = 131_072;
const HTML_TAG = /<(?:html|body|head|div|p|br|td|tr|font|center|hr|!doctype html)(?=[\s>/])/gi;
const MARKDOWN_RULE = /\|[ \t]{0,8}:?-{3}/;
const MARKDOWN_HEADING = /^#{1,6} \S/gm;
const MARKDOWN_STRONG = /(?<!\*)\*\*[^\s*][^*\n]{0,200}\*\*(?!\*)/g;

/**
 * The shape of a document by its content, whatever its name or label: structured XML by its root, HTML by two of its
 * tags that make blocks (a stray `<u>` stands in Markdown too; the tables of plain text filings, `<TABLE> <S> <C>`, are none), Markdown by its rules, headings or bold type, opened and closed (stars alone mark
 * notes and draw lines in plain text).
 */
export function formatOf(text: string, start: number, end: number): Format {
  if (isEdgarXml(text, start, end)) return "edgar-xml";
  const sample = text.slice(start, Math.min(end, start + SAMPLE));
  if (occursTwice(sample, HTML_TAG)) return "html";
  if (sample.includes("|") && MARKDOWN_RULE.test(sample)) return "markdown";
  if (sample.includes("# ") && occursTwice(sample, MARKDOWN_HEADING)) return "markdown";
  if (sample.includes("**") && occursTwice(sample, MARKDOWN_STRONG)) return "markdown";
  return "plain-text";
}

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
