import type { FilingRef } from "../../tracking/index.ts";

export const formOf = ({ form, amendmentNumber }: FilingRef): string =>
  `${form ?? "a form not told"}${amendmentNumber === null ? "" : ` No. ${amendmentNumber}`}`;

export const signedText = ({ signed }: FilingRef): string =>
  signed === null ? "not dated" : `${signed} (signed)`;

export const namesText = (names: readonly string[]): string => {
  const [first, ...others] = names;
  return `${first ?? "no name"}${others.length === 0 ? "" : ` and ${others.length} more`}`;
};

export const capital = (text: string): string => `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}.`;
