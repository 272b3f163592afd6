import { cusipsIn } from "./cusip.ts";
import type { Anchor } from "./title-anchors.ts";
import type { Segment, Stretch } from "./title-segments.ts";
import { type TitleValue, titleValue } from "./title-values.ts";

/** A stretch of a value's text in the segment that it begins in. */
export function stretchIn(value: TitleValue, start: number, end: number): Stretch | null {
  let offset = 0;
  for (const [i, segment] of value.segments.entries()) {
    const cut = i === 0 ? value.from : 0;
    const length = segment.text.length - cut;
    if (start < offset + length) {
      return { segment, start: start - offset + cut, end: Math.min(end - offset + cut, segment.text.length) };
    }
    offset += length + 1;
  }
  return null;
}

/** Where a CUSIP number is printed, its blanks and dashes included. */
export function cusipAt(value: TitleValue, cusip: string): Stretch | null {
  const { text } = value;
  let squeezed = "";
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (!/[0-9A-Za-z]/.test(text.charAt(i))) continue;
    squeezed += text.charAt(i).toUpperCase();
    at.push(i);
  }
  const found = squeezed.indexOf(cusip);
  if (found < 0) return null;
  return stretchIn(value, at[found] as number, (at[found + cusip.length - 1] as number) + 1);
}

export interface CusipFound {
  readonly value: TitleValue;
  readonly cusips: readonly string[];
}

export function cusipValue(segments: readonly Segment[], anchors: readonly Anchor[]): CusipFound | null {
  for (const anchor of anchors) {
    const value = anchor.kind === "cusip" ? titleValue(segments, anchors, anchor) : null;
    const cusips = value ? cusipsIn(value.text) : [];
    if (value && cusips.length > 0) return { value, cusips };
  }
  return null;
}

/** "CUSIP No. 123456789" at the head of a cover page. */
export function cusipOfCovers(segments: readonly Segment[]): CusipFound | null {
  for (const segment of segments) {
    const head = /cusip\s{0,4}(?:numbers?|nos?|#)?[\s.:#]{0,20}/i.exec(segment.text);
    if (!head) continue;
    const from = head.index + head[0].length;
    const to = /\s{3,}|\t|$|\s13[dg]|\spage/i.exec(segment.text.slice(from))?.index ?? 0;
    const cusips = cusipsIn(segment.text.slice(from, from + to));
    const value = {
      text: segment.text.slice(from, from + to),
      first: segment,
      from,
      last: segment,
      to: from + to,
      segments: [segment],
    };
    if (cusips.length > 0) return { value, cusips };
  }
  return null;
}
