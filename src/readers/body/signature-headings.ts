import { trimmedEnd } from "../characters.ts";
import { isEntityName, partyAmong } from "./party-names.ts";
import type { SignatureBlock } from "./signature-blocks.ts";
import { folded, type Span, spanOf, spanText } from "./span.ts";
import { isTitle, partName } from "./titles.ts";
import type { Token } from "./token.ts";

/** The text of the stretches that a value is made of; a word parted at a line's end is joined. */
export const joined = (spans: readonly Span[]): string =>
  folded(spans.map(spanText).join(" ")).replace(/([A-Z])- (?=[A-Z])/g, "$1");
/** A name without the marks of notes and the stops around it. */
export const cleanName = (text: string): string => trimmedEnd(text.replace(/^[*^†‡\s]+/, ""), "*^†‡,;:");

/** The name that a token types, without the title behind it. */
export const typedName = (token: Token): string => token.text.slice(0, partName(token.text).nameEnd);

/** The names that head a block: what stands before its "By:", without dates and labels. */
export function headingsOf(
  { heading, hand }: SignatureBlock,
  names: readonly string[],
): readonly (readonly Span[])[] {
  const firstBy = heading.findIndex(({ kind, star }) => kind === "by" && star === null);
  const before = firstBy < 0 ? heading : heading.slice(0, firstBy);
  const texts: Token[] = [];
  for (const token of [...before].reverse()) {
    if (token.kind === "text") texts.unshift(token);
    else if (token.kind === "label" && texts.length > 0) break;
  }
  if (firstBy < 0 && hand.kind === "signed" && !texts.some((token) => isHeadingText(token, names))) return [];
  const spans = texts.filter(({ text }) => isNameLike(text)).map(({ value }) => value as Span);
  if (spans.length < 2) return spans.length === 0 ? [] : [withoutTail(spans)];
  const own = spans.filter((span) => partyAmong(cleanName(spanText(span)), names) !== null);
  return own.length >= 2 ? spans.map((span) => [span]) : [withoutTail(spans)];
}

const isHeadingText = (token: Token, names: readonly string[]): boolean =>
  isEntityName(token.text) || partyAmong(cleanName(token.text), names) !== null || !isTitle(token.text);

const isNameLike = (text: string): boolean =>
  text.length < 160 &&
  /[A-Za-z]{2}/.test(text) &&
  !/[:;]$|\b(?:hereby|shall|pursuant|undersigned|statement|page)\b/i.test(text);

/** "X BANK, N.A., Trustee" and "X, L.P., a Delaware limited partnership" keep the name alone. */
function withoutTail(spans: readonly Span[]): readonly Span[] {
  const last = spans.at(-1) as Span;
  const text = last.line.text.slice(last.start, last.end);
  const tail = /,\s+(?:an?|its|as|the)\s+[a-z]/.exec(text);
  const cut = tail ? spanOf(last.line, last.start, last.start + tail.index) : last;
  return cut ? [...spans.slice(0, -1), cut] : spans;
}
