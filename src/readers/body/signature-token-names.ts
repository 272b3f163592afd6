import { isSameParty } from "./party-names.ts";
import { spanText } from "./span.ts";
import { partName } from "./titles.ts";
import type { Token } from "./token.ts";

/** An entity's name before what it is to whom: "X LLC, its general partner". */
export const beforeComma = (text: string): string =>
  text
    .replace(/,?\s+(?:its|as|the|in its)\b.*$/i, "")
    .replace(/,\s+(?:sole|general|managing|manager|member|investment|G\.?P\.?(?=\W|$)).*$/i, "");

/** Whether two tokens are of the same hand, as far as they name one. */
export const isSameHand = (a: Token, b: Token): boolean =>
  a.value === null || b.value === null || isSameParty(bareName(a), bareName(b));

/** The name that a token gives, without its title. */
export const bareName = (token: Token): string => {
  const text = token.value ? spanText(token.value) : token.text;
  return text.slice(0, partName(text).nameEnd);
};
