import type { Book, ItemText } from "../model/book.ts";
import { emptyItem } from "../model/empty-schedule.ts";
import { itemHeadings } from "../model/item-headings.ts";
import type { Ownership } from "../model/ownership.ts";
import type { AmendmentHistory, Exhibit, Item } from "../model/schedule.ts";
import { contractsInWords } from "./contracts-in-words.ts";
import { itemTwo } from "./item-2.ts";

/** Parts of items by letter, as computed or as written. */
type Parts = Readonly<Record<string, string>>;

/** What the items of Schedule 13D are made from beside the book. */
export interface ItemSources {
  readonly ownership: Ownership;
  /** The user's words with their references filled. */
  readonly texts: readonly ItemText[];
  readonly five: Parts;
  readonly exhibits: readonly Exhibit[];
  readonly history: AmendmentHistory | null;
  readonly scheduleA: string;
}

/**
 * The items of Schedule 13D: from the book, from what was computed, and from the user's words, which come last. An item that
 * none of them gives is left out.
 */
export function items13D(book: Book, sources: ItemSources): Readonly<Record<string, Item>> {
  const { ownership, texts, five, scheduleA } = sources;
  const lettered: Readonly<Record<string, Parts>> = { "2": itemTwo(book, scheduleA), "5": five };
  const items: Record<string, Item> = { "1": itemOne(book, sources) };
  for (const [number, title] of Object.entries(itemHeadings("13D")).slice(1)) {
    const written = texts.find(({ item }) => item === number);
    const item =
      number === "7"
        ? itemSeven(sources.exhibits, written?.text)
        : number === "6" && !written
          ? ofParagraphs(contractsInWords(book, ownership.asOf))
          : itemFrom(lettered[number], written);
    if (item) items[number] = { ...item, heading: title };
  }
  return items;
}

function itemFrom(computed: Parts | undefined, written: ItemText | undefined): Item | null {
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

const ofParagraphs = (paragraphs: readonly string[]): Item | null =>
  paragraphs.length === 0 ? null : { ...emptyItem, text: paragraphs.join("\n\n") };

function itemOne(book: Book, { ownership, history }: ItemSources): Item {
  return {
    ...emptyItem,
    heading: itemHeadings("13D")["1"] ?? null,
    text: history?.text ?? null,
    parts: {
      securityTitle: ownership.className,
      issuerName: book.issuer.name,
      ...(history === null ? {} : { commentText: history.text }),
    },
  };
}

function itemSeven(exhibits: readonly Exhibit[], written: string | undefined): Item | null {
  const list = exhibits.map(exhibitLine).join("\n");
  const text = [written, list].filter(Boolean).join("\n\n");
  return text === "" ? null : { ...emptyItem, text };
}

/** "99.1 Joint Filing Agreement."; a number that is no such series needs the word before it to be one. */
function exhibitLine({ number, description }: Exhibit): string {
  if (number === null) return description;
  return /^\d{1,3}\.\d/.test(number) ? `${number} ${description}` : `Exhibit ${number}: ${description}`;
}
