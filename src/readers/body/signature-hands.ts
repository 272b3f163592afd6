import { isEntityName, isSamePerson } from "./party-names.ts";
import type { SignatureBlock } from "./signature-blocks.ts";
import { typedName } from "./signature-headings.ts";
import { isNextLineOf } from "./signature-tails.ts";
import { type Span, spanOf, spanText } from "./span.ts";
import { isTitle, partName } from "./titles.ts";
import type { Token } from "./token.ts";

/** The hand of a block: who signs, as what, and who signs for them where the same line says so. */
export interface Hand {
  readonly name: readonly Span[];
  readonly title: readonly Span[];
  readonly by: readonly Span[];
}

/** The individual whose hand it is: as typed beneath, otherwise as signed. */
export function handOf({ hand, tail }: SignatureBlock): Hand {
  const labelled = tail.find(
    (token) =>
      token.kind === "name" ||
      (token.kind === "name-title" && !(token.value && isTitle(spanText(token.value)))),
  );
  const typed = tail.find((token) => token.kind === "text" && !isTitle(token.text));
  const isTyped =
    typed !== undefined && (hand.value === null || isSamePerson(spanText(hand.value), typedName(typed)));
  const best = labelled?.value ? labelled : isTyped ? typed : hand;
  if (!best?.value) return { name: [], title: [], by: [] };
  const text = best.value.line.text.slice(best.value.start, best.value.end);
  const { nameEnd, titleStart } = partName(text);
  const name = spanOf(best.value.line, best.value.start, best.value.start + nameEnd);
  const title =
    titleStart === null ? null : spanOf(best.value.line, best.value.start + titleStart, best.value.end);
  const by = title ? byIn(title) : null;
  const more = title && !by && best.kind !== "signed" ? continuation(tail, best) : [];
  return { name: name ? [name] : [], title: title && !by ? [title, ...more] : [], by: by ? [by] : [] };
}

/** "Richard Roe, by Jane Doe, Attorney-in-Fact" */
function byIn(title: Span): Span | null {
  const text = title.line.text.slice(title.start, title.end);
  const by = /^by[:\s]\s*/i.exec(text);
  if (!by) return null;
  const rest = text.slice(by[0].length);
  return spanOf(title.line, title.start + by[0].length, title.start + by[0].length + partName(rest).nameEnd);
}

/** The lines that go on with a title begun behind a name: "… as managing member of / X, L.L.C." */
function continuation(tail: readonly Token[], first: Token): readonly Span[] {
  const spans: Span[] = [];
  for (const token of tail.slice(tail.indexOf(first) + 1)) {
    if (token.kind !== "text" || token.line > (spans.at(-1) ? token.line : first.line + 1) || !token.value)
      break;
    const before = tail[tail.indexOf(token) - 1];
    if (!before || token.line !== before.line + 1) break;
    if (isEntityName(token.text) && !/(?:,|\b(?:of|and|for|to|the)|&)$/i.test(before.text)) break;
    spans.push(token.value);
  }
  return spans;
}

/** The title printed beneath a signature. */
export function titleSpans({ tail }: SignatureBlock, beneath: Span | null): readonly Span[] {
  const title = tail.find(
    (token) =>
      (token.kind === "title" && token.value !== null) ||
      (token.kind === "name-title" && token.value !== null && isTitle(spanText(token.value))) ||
      (token.kind === "text" && token.value !== beneath && isTitle(token.text)),
  );
  return title ? titleLines(tail, title) : [];
}

/** A title and its further lines. */
function titleLines(tail: readonly Token[], title: Token): readonly Span[] {
  const spans = title.value ? [title.value] : [];
  const column = title.value?.start ?? null;
  for (let at = tail.indexOf(title) + 1; at < tail.length; at++) {
    const token = tail[at] as Token;
    const before = tail[at - 1] as Token;
    const isNext = isNextLineOf(column, before, token) || isMoreTitle(token);
    if (!isNext || !token.value || endsTitle(before, token)) break;
    spans.push(token.value);
  }
  return spans;
}

const isMoreTitle = (token: Token): boolean =>
  token.kind === "text" && (isTitle(token.text) || /^(?:dated|by and|of|and)\b/.test(token.text));

/** An entity beneath a title is a line of its own, unless the title leads up to it. */
const endsTitle = (before: Token, token: Token): boolean =>
  isEntityName(token.text) &&
  !isTitle(token.text) &&
  !/(?:,|\b(?:of|and|for|to)|&|[-–—])$/i.test(before.text);
