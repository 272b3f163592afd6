import { longDate } from "../base/plain-date.ts";
import type { Book, ItemText } from "../model/book.ts";
import { emptyItem } from "../model/empty-schedule.ts";
import { itemHeadings } from "../model/item-headings.ts";
import type { Ownership } from "../model/ownership.ts";
import type { Exhibit, Item } from "../model/schedule.ts";
import { itemTwo } from "./item-2.ts";
import { fillReferences } from "./references.ts";
import { listed } from "./wording.ts";

/** Parts of items by letter, as computed or as written. */
type Parts = Readonly<Record<string, string>>;

/**
 * The items of the draft: from the book, from what was computed, and from the user's words, which come last. An item that
 * none of them gives is left out.
 */
export function draftItems(
  book: Book,
  ownership: Ownership,
  texts: readonly ItemText[],
  five: Parts,
): Readonly<Record<string, Item>> {
  const computed: Readonly<Record<string, Parts>> = { "2": itemTwo(book), "5": five };
  const items: Record<string, Item> = { "1": itemOne(book, ownership) };
  for (const [number, title] of Object.entries(itemHeadings(book.schedule.form)).slice(1)) {
    const text = texts.find(({ item }) => item === number);
    const filled = text && {
      text: fillReferences(text.text, text, ownership),
      parts: partsFilled(text, ownership),
    };
    const item = number === "7" ? itemSeven(book, filled?.text) : itemFrom(computed[number], filled);
    if (item) items[number] = { ...item, heading: title };
  }
  return items;
}

function itemFrom(
  computed: Parts | undefined,
  written: { readonly text: string; readonly parts: Parts } | undefined,
): Item | null {
  if (!computed) return written ? { ...emptyItem, text: written.text, parts: written.parts } : null;
  const parts = Object.fromEntries(
    Object.entries({ ...computed, ...written?.parts })
      .filter(([, text]) => text !== "")
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  const text = Object.entries(parts)
    .map(([letter, part]) => `(${letter}) ${part}`)
    .join("\n\n");
  return { ...emptyItem, text, parts };
}

function partsFilled(text: ItemText, ownership: Ownership): Parts {
  return Object.fromEntries(
    Object.entries(text.parts).map(([letter, part]) => [letter, fillReferences(part, text, ownership)]),
  );
}

function itemOne(book: Book, ownership: Ownership): Item {
  const comment = amendmentSentence(book);
  return {
    ...emptyItem,
    heading: itemHeadings(book.schedule.form)["1"] ?? null,
    text: comment,
    parts: {
      securityTitle: ownership.className,
      issuerName: book.issuer.name,
      ...(comment === null ? {} : { commentText: comment }),
    },
  };
}

/** "This Amendment No. 8 amends and supplements the Schedule 13D filed on … and amended on …" */
function amendmentSentence({ schedule: { form, amendment, filedBefore } }: Book): string | null {
  const [first, ...later] = filedBefore.map(({ filed }) => longDate(filed));
  if (amendment === undefined || first === undefined) return null;
  const amended = later.length > 0 ? ` and amended on ${listed(later)}` : "";
  return `This Amendment No. ${amendment} amends and supplements the Schedule ${form} filed on ${first}${amended}. Items that it does not mention are unchanged.`;
}

function itemSeven(book: Book, written: string | undefined): Item | null {
  const list = book.exhibits.map(({ number, description }) => `${number} ${description}`).join("\n");
  const text = [written, list].filter(Boolean).join("\n\n");
  return text === "" ? null : { ...emptyItem, text };
}

/** The exhibits of the book, with where they are incorporated from. */
export function exhibitsOf(book: Book): readonly Exhibit[] {
  return book.exhibits.map(({ number, description }) => ({
    number,
    description,
    incorporatedFrom: incorporated(description),
  }));
}

function incorporated(description: string): string | null {
  return (
    /(incorporated (?:herein )?by reference to [^()]{1,400}?)\)?\.?$/i.exec(description)?.[1]?.trim() ?? null
  );
}
