import { tailOf } from "./signature-tails.ts";
import { handsAmong } from "./signing-tokens.ts";
import type { Token } from "./token.ts";

/** A block of one signature: what heads it, the hand that signs, and what stands beneath. */
export interface SignatureBlock {
  readonly heading: readonly Token[];
  readonly hand: Token;
  readonly tail: readonly Token[];
}

/** Parts a page's tokens into blocks; `names` are the reporting persons', which may head a block. */
export function signatureBlocks(
  tokens: readonly Token[],
  names: readonly string[],
): readonly SignatureBlock[] {
  const hands = handsAmong(tokens, names);
  const blocks: SignatureBlock[] = [];
  let from = 0;
  for (const [at, hand] of hands.entries()) {
    const next = hands[at + 1];
    const after = tokens.slice(hand + 1, next ?? tokens.length);
    const tailLength =
      next === undefined ? after.length : tailOf(after, tokens[hand] as Token, tokens[next] as Token, names);
    blocks.push({
      heading: tokens.slice(from, hand),
      hand: tokens[hand] as Token,
      tail: after.slice(0, tailLength),
    });
    from = hand + 1 + tailLength;
  }
  return blocks;
}
