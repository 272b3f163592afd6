import type { SignatureBlock } from "./signature-blocks.ts";
import type { Token } from "./token.ts";

const isDate = ({ date }: Token): boolean => date !== null;

/** For each token the last date before it on the page, otherwise the first after it. */
export function datesBeside(tokens: readonly Token[]): ReadonlyMap<Token, Token> {
  const beside = new Map<Token, Token>();
  let date = tokens.find(isDate);
  for (const token of tokens) {
    if (date) beside.set(token, date);
    if (isDate(token)) date = token;
  }
  return beside;
}

/** The date in the block; otherwise that beside it on the page. */
export const dateOf = (
  { heading, hand, tail }: SignatureBlock,
  beside: ReadonlyMap<Token, Token>,
): Token | null => heading.findLast(isDate) ?? tail.find(isDate) ?? beside.get(hand) ?? null;
