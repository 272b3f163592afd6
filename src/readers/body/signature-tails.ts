import { isEntityName, isSameParty, partyAmong } from "./party-names.ts";
import { bareName, beforeComma, isSameHand } from "./signature-token-names.ts";
import { spanText } from "./span.ts";
import { isTitle, partName } from "./titles.ts";
import type { Token } from "./token.ts";

/** How many of the tokens between two hands are still of the first. */
export function tailOf(after: readonly Token[], hand: Token, next: Token, names: readonly string[]): number {
  let at = 0;
  let named = false;
  let column: number | null = null;
  let inside: number | null = null;
  for (; at < after.length; at++) {
    const token = after[at] as Token;
    if (token.kind === "rule" || token.kind === "label" || token.star !== null) continue;
    if (token.kind === "date") {
      if (token.line === next.line || hasTextAfter(after, at)) break;
      continue;
    }
    if (token.kind === "name" || token.kind === "title" || token.kind === "name-title") {
      named = true;
      column = token.kind === "name" ? null : (token.value?.start ?? null);
      continue;
    }
    if (token.kind === "by") {
      if (token.value && !isEntityName(beforeComma(spanText(token.value))) && isSameHand(hand, token))
        continue;
      break;
    }
    if (isNextLineOf(column, after[at - 1], token) || isLedUpTo(after[at - 1], token)) continue;
    column = null;
    inside ??= lastInside(after);
    const headsNext = at >= inside && mayHead(token) && !isDatedBefore(after, at, next);
    if (!named && isNameOfHand(token, hand) && !isHeadedTwice(token, hand, after, at, next)) named = true;
    else if (headsNext && isHeading(token, names) && !isTitle(token.text)) break;
    else if (headsNext && !isTitle(token.text) && named && isLastBefore(after, at)) break;
    else named = named || !isTitle(token.text);
  }
  return at;
}

/** The next printed line of a title, set no further to the left than the title itself. */
export const isNextLineOf = (column: number | null, before: Token | undefined, token: Token): boolean =>
  column !== null &&
  before !== undefined &&
  token.kind === "text" &&
  token.span.line.kind === "printed" &&
  token.line === before.line + 1 &&
  token.x >= column - 1;

/** "… individually and as Trustee of the / Roe Family Trust": the line before is not over. */
const isLedUpTo = (before: Token | undefined, token: Token): boolean =>
  before?.kind === "text" &&
  token.kind === "text" &&
  token.line === before.line + 1 &&
  /\b(?:of|for|and as|of the|for the)$/i.test(before.text);

/** The last token that shows that no block has opened before it; from there on one may. */
const lastInside = (after: readonly Token[]): number =>
  after.findLastIndex(
    (token, at) => !mayHead(token) && !(token.kind === "text" && after[at - 1]?.kind === "by"),
  );

/** Whether a token may stand before a hand as its heading: an entity signed for, a rule, a date. */
function mayHead(token: Token): boolean {
  if (token.kind === "by") return token.value === null || isEntityName(beforeComma(spanText(token.value)));
  if (token.kind === "text")
    return !isTitle(token.text) || /^(?:its|as|the)\b/i.test(token.text) || isEntityName(token.text);
  return token.kind === "rule" || token.kind === "date" || token.kind === "label";
}

/** "… / Entity / March 1, 2001 / /s/ X": the date opens the next block, and the entity closes this one. */
const isDatedBefore = (after: readonly Token[], at: number, next: Token): boolean =>
  next.kind === "signed" &&
  after
    .slice(at + 1)
    .some(({ kind, line }) => kind === "date" && line !== after[at]?.line && line !== next.line);

const isLastBefore = (after: readonly Token[], at: number): boolean =>
  after.slice(at + 1).every(({ kind }) => kind !== "text") ||
  after.slice(at + 1).some(({ kind }) => kind === "by");

const hasTextAfter = (after: readonly Token[], at: number): boolean =>
  after.slice(at + 1).some(({ kind }) => kind === "text" || kind === "by");

const isHeading = (token: Token, names: readonly string[]): boolean =>
  isEntityName(token.text) || partyAmong(token.text.replace(/[*†]+$/, ""), names) !== null;

/** The typed name beneath a signature. */
function isNameOfHand(token: Token, hand: Token): boolean {
  if (hand.value === null) return !isTitle(token.text);
  return isSameParty(token.text.slice(0, partName(token.text).nameEnd), bareName(hand));
}

/** "/s/ X", then "X" that heads the block of X's own signature: only where a "By:" of X follows at once. */
function isHeadedTwice(token: Token, hand: Token, after: readonly Token[], at: number, next: Token): boolean {
  const isLast = after.slice(at + 1).every(({ kind }) => kind === "rule" || kind === "label");
  return (
    isLast &&
    next.kind === "by" &&
    hand.kind === "by" &&
    isSameHand(next, hand) &&
    at > 0 &&
    token.line > (after[at - 1]?.line ?? 0) + 1
  );
}
