import { isEntityName, partyAmong } from "./party-names.ts";
import type { SignatureBlock } from "./signature-blocks.ts";
import { isTitle, partName } from "./titles.ts";
import type { Token } from "./token.ts";

/**
 * Signatures that are only typed, without "/s/", "By:" or a line to sign on: each reporting person's name begins one;
 * without any, the first name does.
 */
export function typedBlocks(tokens: readonly Token[], names: readonly string[]): readonly SignatureBlock[] {
  const texts = tokens.filter(
    (token) => token.kind === "text" || token.kind === "name" || token.kind === "name-title",
  );
  const own = texts.filter((token) => partyAmong(nameOf(token), names) !== null);
  const first = texts.find((token) => isPerson(nameOf(token)) || isEntityName(token.text));
  const hands = own.length > 0 ? own : first ? [first] : [];
  return hands.map((hand, at) => {
    const from = tokens.indexOf(hand);
    const next = hands[at + 1];
    return { heading: [], hand, tail: tokens.slice(from + 1, next ? tokens.indexOf(next) : tokens.length) };
  });
}

const nameOf = (token: Token): string => token.text.slice(0, partName(token.text).nameEnd);

const isPerson = (text: string): boolean =>
  !isTitle(text) && text.length < 60 && /^\W?[A-Z][A-Za-z.'’-]*(?:\s+[A-Za-z.'’,-]+){1,5}$/.test(text.trim());
