import type { Item } from "../../model/schedule.ts";
import type { ItemDraft, ScheduleDraft } from "./draft.ts";
import { type Branch, branch, type Elements, type Leaf, leaf } from "./element.ts";
import type { Notes } from "./notes.ts";

/** An item of the form; where it stands twice, the second adds to the first. */
export function item(number: string, children: Elements<ItemDraft>): Branch<ScheduleDraft> {
  return branch(children, (parent, path) => {
    parent.items[number] ??= { parts: {}, texts: [], notApplicable: null, marked: [], start: -1, end: -1 };
    return { target: parent.items[number], path: `${path}items.${number}.` };
  });
}

/** A lettered sub-item, or one that goes by its element's name. */
export function part(name: string): Leaf<ItemDraft> {
  return leaf((draft, value, path) => {
    if (value.prose === "") return;
    addPart(draft, name, value.prose, value.start, value.end);
    value.place(`${path}parts.${name}`, true);
  }, true);
}

/** Adds to an item; a part that stands again is added to what it says already. */
export function addPart(draft: ItemDraft, name: string, text: string, start: number, end: number): void {
  const before = draft.parts[name];
  draft.parts[name] = before === undefined ? text : `${before}\n\n${text}`;
  draft.texts.push(text);
  if (draft.start < 0) draft.start = start;
  draft.end = Math.max(draft.end, end);
}

/** The items that say anything: the text of each is all of its parts, a blank line between them. */
export function itemsOf(drafts: Readonly<Record<string, ItemDraft>>, notes: Notes): Record<string, Item> {
  const items: Record<string, Item> = {};
  for (const [number, draft] of Object.entries(drafts)) {
    const { parts, texts, notApplicable, marked } = draft;
    const hasText = texts.length > 0;
    if (!hasText && notApplicable === null && marked.length === 0) continue;
    if (hasText) notes.place(`items.${number}.text`, draft.start, draft.end, true);
    items[number] = {
      heading: null,
      text: hasText ? texts.join("\n\n") : null,
      parts,
      notApplicable,
      marked,
    };
  }
  return items;
}
