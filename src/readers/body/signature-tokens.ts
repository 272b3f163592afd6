import type { PlainDate } from "../../base/plain-date.ts";
import type { BodyLines } from "./body-lines.ts";
import { datesIn } from "./dates.ts";
import { isRule } from "./page-furniture.ts";
import { isSignatureHeading } from "./signature-pages.ts";
import { type Segment, segmentsOf } from "./signature-segments.ts";
import { type Span, spanOf, spanText } from "./span.ts";

/** What a piece of a signature page is. */
export type TokenKind =
  | "date"
  | "by"
  | "signed"
  | "name"
  | "title"
  | "name-title"
  | "rule"
  | "label"
  | "text";

export interface Token {
  readonly kind: TokenKind;
  /** What is said, without its label: the name after "By:", the date after "Dated:". */
  readonly value: Span | null;
  readonly text: string;
  /** Whether it bears a conformed signature: "/s/". */
  readonly isSigned: boolean;
  /** The mark before "*By", which signs for the names that bear it. */
  readonly star: string | null;
  readonly date: PlainDate | null;
  readonly line: number;
  /** The column of the page, or of the table, at which it stands. */
  readonly x: number;
  readonly table: number | null;
  readonly span: Span;
}

/** The pieces of the lines, in reading order: cells and columns apart, labels joined with what follows them. */
export function signatureTokens(body: BodyLines, from: number, to: number): readonly Token[] {
  const tokens: Token[] = [];
  for (let line = from; line < to; line++) {
    const here = body.lines[line];
    if (!here || body.isFurniture(line) || here.text.trim() === "" || isSignatureHeading(here.text)) continue;
    const segments = segmentsOf(body, line);
    for (let at = 0; at < segments.length; at++) {
      const segment = segments[at] as Segment;
      const next = segments[at + 1];
      if (next && isLabelFor(spanText(segment.span))) {
        tokens.push(tokenOf(segment, next));
        at++;
      } else tokens.push(tokenOf(segment, null));
    }
  }
  return tokens;
}

const LABEL_FOR =
  /^(?:[*^†‡]?\s?by|name|title|its|dated?|signature|position|name\s?(?:\/|&|and)\s?title|\/s\/?|[*^†‡]?\s?by:?\s?\/s\/?)\s?[:.]?[\s_]*$/i;
const isLabelFor = (text: string): boolean => LABEL_FOR.test(text);

const SIGNED = /^\W{0,6}(?:\/\s?s\s?\/+|s\/+|\(s\)|\\s\\|-{1,3}\/\/)\s{0,9}\/?\s?|^\/s\//i;
const BY = /^([*^†‡+]{0,3})\s?by\b\s?[:.]?[\s_]{0,40}/i;
const LABELLED =
  /^(name\s?(?:\/|&|and)\s?title|(?:printed |print |typed )?name|title|its|position|signature|dated?(?: this| as of| as)?)\s?(?::|\.(?=\s|$)|(?<=title)\s|(?<=dated)\s|(?<=^date)\s)\s{0,40}/i;
const BARE_LABEL =
  /^\W{0,3}(?:signatures?|dated?|name\s?(?:\/|&|and)?\s?titles?|titles?|names?|print(?:ed)? name|name of signatory|name and title of signatory|capacity|\(?type or print.{0,30})\W{0,3}$/i;

function tokenOf(segment: Segment, next: Segment | null): Token {
  const { span, x, line } = segment;
  const text = spanText(span);
  const base = {
    text: next ? `${text} ${spanText(next.span)}` : text,
    isSigned: false,
    star: null,
    date: null,
    line,
    x,
    table: span.line.table,
    span,
  };
  if (isRule(text)) return { ...base, kind: "rule", value: null };
  const by = BY.exec(text);
  if (by) {
    const value = next?.span ?? after(span, by[0].length);
    return {
      ...base,
      kind: "by",
      star: by[1] || null,
      ...signed(value, SIGNED.test(text.slice(by[0].length))),
    };
  }
  if (SIGNED.test(text)) return { ...base, kind: "signed", ...signed(next?.span ?? span, true) };
  if (!next && BARE_LABEL.test(text)) return { ...base, kind: "label", value: null };
  const label = LABELLED.exec(text);
  if (label && !isDatedSentence(text, label[1] ?? "")) {
    const value = next?.span ?? after(span, label[0].length);
    return labelled(base, (label[1] ?? "").toLowerCase(), value);
  }
  const date = datesIn(text)[0];
  if (date && date.start < 25 && text.length < 60) {
    const isRemark = /^[^(]*\)/.test(text.slice(date.end));
    if (isRemark) return { ...base, kind: "label", value: null };
    return { ...base, kind: "date", date: date.date, value: part(span, date.start, date.end) };
  }
  return { ...base, kind: "text", value: span };
}

/** "dated December 30, 1997 by and on behalf of …" goes on with a title. */
const isDatedSentence = (text: string, label: string): boolean =>
  /^dated/i.test(label) && !/^dated\s?:/i.test(text) && text.length - (datesIn(text)[0]?.end ?? 0) > 8;

type Base = Omit<Token, "kind" | "value">;

function labelled(base: Base, label: string, value: Span | null): Token {
  if (label.startsWith("date")) {
    const text = value ? value.line.text.slice(value.start, value.end) : "";
    const date = datesIn(text)[0];
    return {
      ...base,
      kind: date ? "date" : "label",
      date: date?.date ?? null,
      value: date && value ? part(value, date.start, date.end) : null,
    };
  }
  if (label === "signature") return { ...base, kind: "signed", ...signed(value, true) };
  if (/^name\s?(?:\/|&|and)/.test(label)) return { ...base, kind: "name-title", value };
  if (label.endsWith("name")) return { ...base, kind: "name", ...signed(value, false) };
  return { ...base, kind: "title", value };
}

/** A value without the conformed signature's sign before it. */
function signed(value: Span | null, isKnown: boolean): { value: Span | null; isSigned: boolean } {
  if (!value) return { value: null, isSigned: isKnown };
  const text = value.line.text.slice(value.start, value.end);
  const sign = SIGNED.exec(text);
  const bare = spanOf(
    value.line,
    value.start + (sign?.[0].length ?? 0),
    value.end - (/\s?-*\/\/-*$/.exec(text)?.[0].length ?? 0),
  );
  return {
    value: bare && /[A-Za-z]/.test(text.slice(sign?.[0].length ?? 0)) ? bare : null,
    isSigned: isKnown || sign !== null,
  };
}

/** The stretch after so many characters of its folded text. */
function after(span: Span, length: number): Span | null {
  let left = length;
  let at = span.start;
  for (; at < span.end && left > 0; at++) {
    if (/\s/.test(span.line.text[at] ?? "") && /\s/.test(span.line.text[at + 1] ?? "")) continue;
    left--;
  }
  return spanOf(span.line, at, span.end);
}

const part = (span: Span, from: number, to: number): Span => {
  const start = after(span, from)?.start ?? span.start;
  return { line: span.line, start, end: Math.min(span.end, start + to - from) };
};
