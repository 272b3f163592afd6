import { isEntityName, partyAmong } from "./party-names.ts";
import { beforeComma, isSameHand } from "./signature-token-names.ts";
import { spanText } from "./span.ts";
import { isTitle } from "./titles.ts";
import type { Token } from "./token.ts";

/** The indexes of what signs: "/s/", "By:", "Signature:", or a rule to sign on with a name typed beneath. */
export function handsAmong(tokens: readonly Token[], names: readonly string[]): readonly number[] {
  const hands: number[] = [];
  const isConformed = tokens.some(({ isSigned, kind, star }) => isSigned && star === null && kind !== "name");
  for (const [at, token] of tokens.entries()) {
    const previous = hands.at(-1);
    if (token.star !== null) continue;
    if (token.kind === "signed" || (token.isSigned && token.kind !== "title")) hands.push(at);
    else if (token.kind === "by" && isHandOf(tokens, at)) {
      if (previous !== undefined && belongsTo(tokens, previous, at, names)) continue;
      hands.push(at);
    } else if (token.kind === "rule" && !isConformed && isLineToSign(tokens, at, previous)) hands.push(at);
  }
  return withoutDoubles(tokens, hands);
}

/** "By:" names a hand unless it names an entity, or the next "By:" signs for the same block. */
function isHandOf(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.value && isEntityName(beforeComma(spanText(token.value)))) return false;
  const next = tokens.slice(at + 1).find(({ kind }) => kind !== "rule" && kind !== "label");
  if (
    !token.value &&
    next?.kind === "text" &&
    isEntityName(beforeComma(next.text)) &&
    tokens[tokens.indexOf(next) + 1]?.kind === "by"
  )
    return false;
  return !(token.value && next?.kind === "by" && next.isSigned && next.star === null);
}

/** "/s/ X / Entity / By: X": the typed "By:" beneath a signature is of the same block. */
function belongsTo(tokens: readonly Token[], hand: number, at: number, names: readonly string[]): boolean {
  const signed = tokens[hand] as Token;
  const token = tokens[at] as Token;
  if (token.isSigned || signed.kind !== "signed" || !signed.isSigned) return false;
  const between = tokens.slice(hand + 1, at).filter(({ kind }) => kind !== "rule" && kind !== "label");
  if (between.some(({ kind }) => kind !== "text")) return false;
  const first = between[0];
  if (between.length === 0) return true;
  return (
    first !== undefined &&
    (isEntityName(first.text) || partyAmong(first.text, names) !== null) &&
    isSameHand(signed, token)
  );
}

/** A rule that nothing was signed above, with a name beneath and not another rule. */
function isLineToSign(tokens: readonly Token[], at: number, previous: number | undefined): boolean {
  if (previous !== undefined && previous >= at - 2) return false;
  const below = tokens[at + 1];
  const above = tokens[at - 1];
  if (!below || !/_{3,}|-{5,}/.test(tokens[at]?.text ?? "")) return false;
  if (above?.kind === "by" || above?.kind === "date") return false;
  return (below.kind === "text" && !isTitle(below.text)) || below.kind === "name";
}

/** "By: X" on one line and "/s/ X" on the next, or a name typed on the rule under it, is one signature. */
function withoutDoubles(tokens: readonly Token[], hands: readonly number[]): readonly number[] {
  return hands.filter((hand, at) => {
    const next = hands[at + 1];
    if (next === undefined) return true;
    const between = tokens.slice(hand + 1, next).filter(({ kind }) => kind !== "rule" && kind !== "label");
    const token = tokens[hand] as Token;
    return (
      !(between.length === 0 && token.kind === "by" && token.value === null) &&
      !(between.length === 0 && tokens[next]?.kind === "signed" && token.kind === "by" && !token.isSigned)
    );
  });
}
