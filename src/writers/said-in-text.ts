import type { Exhibit, Item, Schedule, Transaction } from "../model/schedule.ts";

/** Whether a text already says every cell of a row; blanks and capitals do not count. */
export function saysAll(text: string, cells: readonly (string | null)[]): boolean {
  const said = plainWords(text);
  return cells.every((cell) => cell === null || said.includes(plainWords(cell)));
}

/** All that an item says: its text, then those of its parts that the text leaves out. */
export function wholeText({ text, parts }: Item): string {
  const outside = Object.values(parts).filter((part) => text === null || !saysAll(text, [part]));
  return [...(text === null ? [] : [text]), ...outside].join("\n\n");
}

/** The trades that a text does not already tell. */
export const transactionsOutside = (
  text: string,
  transactions: readonly Transaction[],
): readonly Transaction[] => transactions.filter(({ cells }) => cells.length === 0 || !saysAll(text, cells));

/** The exhibits that a text does not already list. */
export const exhibitsOutside = (text: string, exhibits: readonly Exhibit[]): readonly Exhibit[] =>
  exhibits.filter(({ description }) => !saysAll(text, [description]));

/** The sentence on earlier filings, where no item has it. */
export function historyOutside({ history, items }: Schedule): string | null {
  if (history === null) return null;
  return Object.values(items).some((item) => saysAll(wholeText(item), [history.text])) ? null : history.text;
}

/** A text with its blanks folded, in small letters. */
export const plainWords = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase();
