import { codeAt, isSpace } from "../characters.ts";
import type { BodyLines } from "./body-lines.ts";
import { datesIn } from "./dates.ts";
import { initials } from "./initials.ts";
import { isRule } from "./page-furniture.ts";
import { isSignatureHeading } from "./signature-pages.ts";
import { type Segment, segmentsOf } from "./signature-segments.ts";
import { type Span, spanOf } from "./span.ts";
import { type Signed, type Token, token } from "./token.ts";

/** No page of signatures has more pieces; what has is none. */
const MOST_TOKENS = 4000;

/** The pieces of the lines, in reading order: cells and columns apart, labels joined with what follows them. */
export function signatureTokens(body: BodyLines, from: number, to: number): readonly Token[] {
  const tokens: Token[] = [];
  for (let line = from; line < to && tokens.length < MOST_TOKENS; line++) {
    const here = body.lines[line];
    if (!here || body.isFurniture(line) || here.text.trim() === "") continue;
    if (body.begins(line, MAY_HEAD) && isSignatureHeading(here.text)) continue;
    const segments = segmentsOf(body, line);
    for (let at = 0; at < Math.min(segments.length, MOST_TOKENS); at++) {
      const segment = segments[at] as Segment;
      const next = segments[at + 1];
      if (next && isLabelFor(segment.text)) {
        tokens.push(tokenOf(segment, next));
        at++;
      } else tokens.push(tokenOf(segment, null));
    }
  }
  return tokens;
}

const MAY_HEAD = initials("s");
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
  const { span, text, line, x } = segment;
  const at = next ? { span, text: `${text} ${next.text}`, line, x } : segment;
  if (isRule(text)) return token(at, "rule", null);
  const by = BY.exec(text);
  if (by) {
    const value = next?.span ?? after(span, by[0].length);
    return token(at, "by", signed(value, SIGNED.test(text.slice(by[0].length))), null, by[1] || null);
  }
  if (SIGNED.test(text)) return token(at, "signed", signed(next?.span ?? span, true));
  if (!next && BARE_LABEL.test(text)) return token(at, "label", null);
  const label = LABELLED.exec(text);
  if (label && !isDatedSentence(text, label[1] ?? "")) {
    return labelled(at, (label[1] ?? "").toLowerCase(), next?.span ?? after(span, label[0].length));
  }
  const date = text.length < LONGEST_DATE ? datesIn(text)[0] : undefined;
  if (date && date.start < 25) {
    const isRemark = /^[^(]*\)/.test(text.slice(date.end));
    if (isRemark) return token(at, "label", null);
    return token(at, "date", { value: part(span, date.start, date.end), isSigned: false }, date.date);
  }
  return token(at, "text", { value: span, isSigned: false });
}

const LONGEST_DATE = 60;

/** "dated December 30, 1997 by and on behalf of …" goes on with a title. */
const isDatedSentence = (text: string, label: string): boolean =>
  /^dated/i.test(label) && !/^dated\s?:/i.test(text) && text.length - (datesIn(text)[0]?.end ?? 0) > 8;

function labelled(at: Segment, label: string, value: Span | null): Token {
  const plain = { value, isSigned: false };
  if (label.startsWith("date")) {
    const text = value ? value.line.text.slice(value.start, value.end) : "";
    const date = datesIn(text)[0];
    if (!date || !value) return token(at, "label", null);
    return token(at, "date", { value: part(value, date.start, date.end), isSigned: false }, date.date);
  }
  if (label === "signature") return token(at, "signed", signed(value, true));
  if (/^name\s?(?:\/|&|and)/.test(label)) return token(at, "name-title", plain);
  if (label.endsWith("name")) return token(at, "name", signed(value, false));
  return token(at, "title", plain);
}

/** A value without the conformed signature's sign before it. */
function signed(value: Span | null, isKnown: boolean): Signed {
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
    const { text } = span.line;
    if (isSpace(codeAt(text, at)) && isSpace(codeAt(text, at + 1))) continue;
    left--;
  }
  return spanOf(span.line, at, span.end);
}

const part = (span: Span, from: number, to: number): Span => {
  const start = after(span, from)?.start ?? span.start;
  return { line: span.line, start, end: Math.min(span.end, start + to - from) };
};
