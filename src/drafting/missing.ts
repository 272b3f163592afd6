import type { Book } from "../model/book.ts";
import { itemHeadings } from "../model/item-headings.ts";
import type { Schedule } from "../model/schedule.ts";

/** Something that the draft lacks because nobody gave it, and where to write it. Nothing is invented in its stead. */
export interface Missing {
  readonly what: string;
  readonly writeIn: string;
  /** The value of the Schedule that is missing, where it is one. */
  readonly path?: string;
}

/** What the book itself leaves out that every schedule of its form gives. */
export function missingFacts({ file, issuer, schedule }: Book): readonly Missing[] {
  const amendment = schedule.amendment !== undefined;
  return [
    issuer.cik === undefined && {
      what: "the issuer's CIK",
      writeIn: `${file}, issuer.cik`,
      path: "issuer.cik",
    },
    issuer.address === undefined && {
      what: "the issuer's address",
      writeIn: `${file}, issuer.address`,
      path: "issuer.address",
    },
    schedule.event === undefined && {
      what: "the date of the event that requires the filing",
      writeIn: `${file}, schedule.event`,
      path: "eventDate",
    },
    schedule.signed === undefined && {
      what: "the date of the signatures",
      writeIn: `${file}, schedule.signed`,
    },
    amendment &&
      schedule.previousAccessionNumber === undefined && {
        what: "the accession number of the previous filing",
        writeIn: `${file}, schedule.previous-accession-number`,
        path: "previousAccessionNumber",
      },
    schedule.notices === undefined &&
      schedule.form === "13D" && { what: "who receives notices", writeIn: `${file}, schedule.notices` },
  ].filter((entry) => entry !== false);
}

/** The items without words: an original answers every item, an amendment those that changed. */
export function missingItems(book: Book, items: Schedule["items"]): readonly Missing[] {
  const lettered = [
    ["2", "d"],
    ["2", "e"],
    ["5", "d"],
  ] as const;
  const parts =
    book.schedule.form === "13D"
      ? lettered.filter(([item, letter]) => items[item] && !items[item].parts[letter])
      : [];
  const whole =
    book.schedule.amendment === undefined
      ? Object.keys(itemHeadings(book.schedule.form)).filter((number) => !items[number])
      : [];
  return [
    ...parts.map(([item, letter]) => ({
      what: `Item ${item}(${letter})`,
      writeIn: `items/item-${item}.md beside ${book.file}, a paragraph that opens with (${letter})`,
    })),
    ...whole.map((item) => ({ what: `Item ${item}`, writeIn: `items/item-${item}.md beside ${book.file}` })),
  ];
}
