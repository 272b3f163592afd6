import { lowered } from "../layout/boxes.ts";
import type { Anchor } from "./title-anchors.ts";
import type { Segment } from "./title-segments.ts";

/** What stands on every title page and is nobody's answer. */
const BOILERPLATE =
  /^\W{0,4}(?:united\s+states|securities\s+(?:and|&)?\s*exchange|washington|schedule\s+(?:13|to\b|14d)|sc\s+13[dg]|under\s+the\s+securities|amendment\b|final\s+amendment|initial\s+filing|new\s*\W*$|new\s+filing|rules?\s+13d|13d-?\d|information\s+(?:to\s+be|statement)|to\s+(?:rules?|§|be\s)|pursuant|filed\s+(?:pursuant|under)|statements?\s+filed|amendments?\s+thereto|of\s+the\s+securities|form\s+13|omb|estimated|expires|hours\s+per|check\s|if\s+the\s+filing|note\b|the\s+(?:remainder|information)|page\s+\d|\d{1,3}\s+of\s+\d|\d{1,3}$|fee\s|copy\s+to|copies\s+to|with\s+(?:a\s+)?cop(?:y|ies)|continued|statement\s+of\b.*\bownership|act\s+of\s+1934|us[\w-]{4,40}\.txt|and\s+amendments|.{0,60}\b(?:240\.\s?)?13\s?d\s?-\s?[1l2]\s?\()/i;

export interface TitleValue {
  readonly text: string;
  readonly first: Segment;
  readonly from: number;
  readonly last: Segment;
  readonly to: number;
  readonly segments: readonly Segment[];
}

const MOST_LINES = 6;
const MOST_CUSIPS = 30;
const LEAD = /^[\s:;.)*\]–—-]{0,20}/;

/**
 * The value that a caption of the title page names: after it on its line, above it up to the caption before, or below
 * it where nothing stands above.
 */
export function titleValue(
  segments: readonly Segment[],
  anchors: readonly Anchor[],
  anchor: Anchor,
): TitleValue | null {
  const own = segments[anchor.first] as Segment;
  const rest = own.text.slice(anchor.end);
  const lead = LEAD.exec(rest)?.[0].length ?? 0;
  const opened = /^\W{0,3}\(/.test(own.text);
  const inline = rest.slice(lead).trim();
  const isCaptionTail = /^(?:of|number|no\b|which|and|by|\(issuer\)|as\b)/i.test(inline);
  if (!opened && inline !== "" && !isCaptionTail && /[A-Za-z0-9]/.test(inline)) {
    const below = /:\s*$/.test(rest) ? [] : continuationBelow(segments, anchors, anchor);
    return joined([own, ...below], anchor.end + lead);
  }
  const above = segmentsAbove(segments, anchors, anchor);
  const asksBelow = !opened && (/:\s*$/.test(own.text) || /^\W{0,4}item\s/i.test(own.text));
  if (above.length > 0 && !asksBelow) return joined(above, 0);
  if (opened && anchors.some(({ after }) => after === anchor.first)) return null;
  const below = segmentsBelow(segments, anchors, anchor);
  return below.length > 0 ? joined(below, 0) : null;
}

function segmentsAbove(segments: readonly Segment[], anchors: readonly Anchor[], anchor: Anchor): Segment[] {
  const taken: Segment[] = [];
  const most = anchor.kind === "cusip" ? MOST_CUSIPS : anchor.kind === "notice" ? MOST_CUSIPS : MOST_LINES;
  for (let index = anchor.first - 1; index >= 0 && taken.length < most; index--) {
    const segment = segments[index] as Segment;
    if (anchors.some(({ first, after }) => index >= first && index < after)) break;
    if (anchor.kind !== "notice" && BOILERPLATE.test(segment.text)) break;
    if (segment.text.length > 300) break;
    taken.unshift(segment);
    if (segment.afterGap && segment.line.kind === "printed" && anchor.kind !== "notice") break;
  }
  return taken;
}

function segmentsBelow(segments: readonly Segment[], anchors: readonly Anchor[], anchor: Anchor): Segment[] {
  const taken: Segment[] = [];
  for (let index = anchor.after; index < segments.length && taken.length < 2; index++) {
    const segment = segments[index] as Segment;
    if (anchors.some(({ first }) => first === index) || BOILERPLATE.test(segment.text)) break;
    if (/^\W{0,4}items?\s+\d/i.test(segment.text) || segment.text.length > 200) break;
    if (taken.length > 0 && (segment.afterGap || segment.line.kind !== "printed")) break;
    taken.push(segment);
  }
  return taken;
}

function continuationBelow(
  segments: readonly Segment[],
  anchors: readonly Anchor[],
  anchor: Anchor,
): Segment[] {
  const own = segments[anchor.first] as Segment;
  if (own.line.kind !== "printed" || anchor.kind !== "class") return [];
  const next = segments[anchor.after];
  const isNext = next !== undefined && !next.afterGap && !anchors.some(({ first }) => first === anchor.after);
  return isNext &&
    /^\s{12}/.test(next.line.text) &&
    !BOILERPLATE.test(next.text) &&
    !/unless|item/i.test(next.text)
    ? [next]
    : [];
}

function joined(taken: readonly Segment[], from: number): TitleValue | null {
  const first = taken[0];
  const last = taken.at(-1);
  if (!first || !last) return null;
  const texts = taken.map(({ text }, i) => (i === 0 ? text.slice(from) : text));
  return { text: texts.join("\n"), first, from, last, to: last.text.length, segments: taken };
}

/** A value of words: blanks folded, footnotes' marks behind it dropped. */
export function asWords(text: string): string {
  const folded = lowered(text.replace(/[⁽]?[⁰¹²³⁴-⁹]{1,4}[⁾]?(?=\s|$)/g, ""))
    .replace(/\s+/g, " ")
    .trim();
  return folded.replace(/(?<=[\w.,)])\s?(?:\*{1,4}|\(\d\)|[†‡])$/, "").trim();
}

export const isBoilerplate = (text: string): boolean => BOILERPLATE.test(text);
