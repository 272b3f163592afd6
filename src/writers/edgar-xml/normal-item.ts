import { emptyItem } from "../../model/empty-schedule.ts";
import type { Item } from "../../model/schedule.ts";
import { saysAll } from "../said-in-text.ts";
import type { ItemField } from "./item-fields.ts";
import { joinLines } from "./join-lines.ts";

/** An item in the XML's elements: every text in a part, the parts in order, the whole text those parts together. */
export function normalItem(item: Item, fields: readonly ItemField[]): Item {
  const parts = inOrder(fields, partsOf(item, fields));
  return { ...emptyItem, text: joinLines(Object.values(parts), PARAGRAPH), parts };
}

const PARAGRAPH = "\n\n";

/** An item whose parts were changed, its text with them. */
export function withParts(
  fields: readonly ItemField[],
  item: Item,
  parts: Readonly<Record<string, string>>,
): Item {
  const ordered = inOrder(fields, parts);
  return { ...item, parts: ordered, text: joinLines(Object.values(ordered), PARAGRAPH) };
}

/** Adds a text to a part, as a paragraph or as a line of its own. */
export function addedTo(
  parts: Readonly<Record<string, string>>,
  key: string,
  text: string,
  between = PARAGRAPH,
): Readonly<Record<string, string>> {
  return { ...parts, [key]: joinLines([parts[key] ?? null, text], between) ?? text };
}

/**
 * Where the text is its parts, each with its letter before it, behind an introduction, the introduction goes before the
 * first element. Otherwise the text stays whole, in the first element, and only parts that it leaves out stand alone.
 */
function partsOf({ text, parts }: Item, fields: readonly ItemField[]): Readonly<Record<string, string>> {
  const { known, others } = split(parts, fields);
  const first =
    fields.find(({ isAddress, type }) => !isAddress && type.maxLength !== 150)?.part ?? fields[0]?.part;
  if (first === undefined) return {};
  const whole = others.length > 0 && text === null ? addedTo(known, first, others.join(PARAGRAPH)) : known;
  if (text === null) return whole;
  const introduction = introductionTo(text, Object.entries(inOrder(fields, known)));
  if (introduction === "") return known;
  if (introduction !== null)
    return { ...known, [first]: joinLines([introduction, known[first] ?? null], PARAGRAPH) ?? "" };
  const outside = Object.fromEntries(Object.entries(known).filter(([, part]) => !saysAll(text, [part])));
  return { ...outside, [first]: joinLines([text, outside[first] ?? null], PARAGRAPH) ?? text };
}

/** The parts that the form has elements for, and the others, each with its letter. */
function split(parts: Readonly<Record<string, string>>, fields: readonly ItemField[]) {
  const keys = new Set(fields.map(({ part }) => part));
  const entries = Object.entries(parts);
  return {
    known: Object.fromEntries(entries.filter(([key]) => keys.has(key))),
    others: entries.filter(([key]) => !keys.has(key)).map(([key, text]) => `(${key}) ${text}`),
  };
}

/** What stands before the parts where the text is nothing else but them; `null` where it is more. */
function introductionTo(text: string, parts: readonly (readonly [string, string])[]): string | null {
  let at = 0;
  let introduction: string | null = null;
  for (const [key, part] of parts) {
    const found = text.indexOf(part, at);
    if (found < 0) return null;
    const before = withoutLabel(text.slice(at, found), key);
    if (introduction === null) introduction = before;
    else if (before !== "") return null;
    at = found + part.length;
  }
  return introduction !== null && text.slice(at).trim() === "" ? introduction : null;
}

function withoutLabel(text: string, key: string): string {
  const trimmed = text.trim();
  const label = [`(${key})`, `${key}.`, `${key})`].find((one) => trimmed.toLowerCase().endsWith(one));
  return label === undefined ? trimmed : trimmed.slice(0, -label.length).trim();
}

function inOrder(
  fields: readonly ItemField[],
  parts: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    fields.flatMap(({ part }) => {
      const text = parts[part]?.trim();
      return text ? [[part, text] as const] : [];
    }),
  );
}
