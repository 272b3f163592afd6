import type { Exhibit, Item } from "../model/schedule.ts";
import { labelledParts } from "./part-labels.ts";
import { plainWords, saysAll } from "./said-in-text.ts";

/** A paragraph of an item to print. */
export interface ItemParagraph {
  readonly text: string;
  /** Whether it goes on with the lettered part before it. */
  readonly isContinued: boolean;
}

/**
 * What an item says, paragraph by paragraph: its text, and the parts that the text leaves out, each with its letter or
 * label. In Item 1 these come first, as on the form.
 */
export function itemParagraphs(item: Item, number: string): readonly ItemParagraph[] {
  const text = item.text === Object.values(item.parts).join("\n\n") ? null : item.text;
  const outside = Object.entries(item.parts).filter(([, part]) => text === null || !saysAll(text, [part]));
  const ofParts = labelledParts(Object.fromEntries(outside)).flatMap(splitParagraphs);
  const ofText = text === null ? [] : splitParagraphs(text);
  const all = number === "1" ? [...ofParts, ...ofText] : [...ofText, ...ofParts];
  const lettered = Object.entries(item.parts).filter(([key]) => /^[a-z]$/.test(key));
  return all.map((paragraph) => ({
    text: paragraph,
    isContinued: lettered.some(([, part]) => goesOn(part, paragraph)),
  }));
}

/**
 * The paragraphs of a text, without blanks around: apart by blank lines, or, in a text without any, as what was read from
 * a filing is, by line feeds.
 */
export function splitParagraphs(text: string): readonly string[] {
  return text
    .split(/\n[ \t]*\n/.test(text) ? /\n[ \t]*\n/ : "\n")
    .map((paragraph) => paragraph.replace(/^[ \n]+|[ \n]+$/g, ""))
    .filter((paragraph) => paragraph.trim() !== "");
}

/** Whether a paragraph lists exhibits and says nothing else, so that the table says it all. */
export function onlyLists(paragraph: string, exhibits: readonly Exhibit[]): boolean {
  const listed = exhibits.filter(({ description }) => saysAll(paragraph, [description]));
  if (listed.length === 0) return false;
  const descriptions = listed
    .map(({ description }) => plainWords(description))
    .sort((a, b) => b.length - a.length);
  const numbers = listed.flatMap(({ number }) => (number === null ? [] : [plainWords(number)]));
  const left = [...descriptions, ...numbers].reduce(
    (rest, said) => rest.replaceAll(said, " "),
    plainWords(paragraph),
  );
  return !/[a-z0-9]/.test(left.replace(/\b(?:exhibits?|ex|no|number)\b/g, " "));
}

const goesOn = (part: string, paragraph: string): boolean =>
  splitParagraphs(part).slice(1).includes(paragraph);
