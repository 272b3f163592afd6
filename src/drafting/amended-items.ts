import type { Book } from "../model/book.ts";
import type { Item, ReportingPerson, Schedule } from "../model/schedule.ts";
import { lastStatementOf, type PreviousFilings } from "./previous/previous-filings.ts";
import { isSamePerson } from "./previous/same-matter.ts";

/** An amendment's items: those that changed, restated in full, and the numbers of those left out as unchanged. */
export interface AmendedItems {
  readonly items: Readonly<Record<string, Item>>;
  readonly unchanged: readonly string[];
  /** What could not be compared, a sentence each. */
  readonly cautions: readonly string[];
}

type Drafted = Pick<Schedule, "reportingPersons" | "transactions" | "exhibits">;

/**
 * Leaves out of an amendment of Schedule 13D what the filings before it say already: Rule 13d-2(a) asks for the change alone.
 * An item that stays opens with the sentence that it is amended and restated, unless the user's words say how it is amended.
 * Item 1 stays: EDGAR asks every filing for it.
 */
export function amendedItems(
  items: Readonly<Record<string, Item>>,
  book: Book,
  drafted: Drafted,
  previous: PreviousFilings | null,
): AmendedItems {
  const unchanged =
    previous === null
      ? []
      : Object.keys(items).filter((number) => isUnchanged(number, items[number], book, drafted, previous));
  const kept = Object.entries(items)
    .filter(([number]) => !unchanged.includes(number))
    .map(([number, item]) => [number, number === "1" ? item : restated(number, item)] as const);
  return {
    items: Object.fromEntries(kept),
    unchanged,
    cautions: unchanged.includes("2") && previous !== null ? officersNotSeen(book, previous) : [],
  };
}

function restated(number: string, item: Item): Item {
  const text = item.text ?? "";
  if (/\b(?:amend|restate|supplement)/i.test(text.slice(0, 300))) return item;
  return {
    ...item,
    text: `Item ${number} of the Schedule 13D is hereby amended and restated in its entirety as follows:\n\n${text}`,
  };
}

function isUnchanged(
  number: string,
  item: Item | undefined,
  book: Book,
  drafted: Drafted,
  previous: PreviousFilings,
): boolean {
  if (number === "1" || item === undefined) return false;
  if (number === "5") return drafted.transactions.length === 0 && haveSameNumbers(drafted, previous.last);
  const before = lastStatementOf(number, previous);
  if (before === null) return false;
  const said = squeezed([before.item.text ?? "", ...Object.values(before.item.parts)].join("\n"));
  if (said.includes(squeezed(item.text ?? ""))) return true;
  if (number === "2") return saysItemTwo(said, before.schedule.instructionCPersons, item, book);
  return number === "7" && drafted.exhibits.every(({ description }) => ELSEWHERE.test(description));
}

/** An exhibit of an earlier filing: listed there, or incorporated from it. */
const ELSEWHERE = /(?:previously filed|incorporated (?:herein )?by reference)/i;

/** Whether an Item 2 says the same but for the number of the exhibit that lists the officers, or all the facts in other words. */
function saysItemTwo(
  said: string,
  officers: Schedule["instructionCPersons"],
  item: Item,
  book: Book,
): boolean {
  const names = squeezed(officers.map(({ name }) => name).join("\n"));
  const ofBook = book.schedule.reportingPersons.flatMap(
    (id) => book.persons[id]?.officersAndDirectors?.map(({ name }) => name) ?? [],
  );
  if (officers.length > 0 && ofBook.some((name) => !names.includes(squeezed(name)))) return false;
  const parts = Object.values(item.parts).map((part) => squeezed(withoutExhibitNumber(part)));
  return (
    parts.every((part) => withoutNumbers(said).includes(part)) ||
    factsOfItemTwo(book).every((fact) => said.includes(squeezed(fact)))
  );
}

const withoutExhibitNumber = (text: string): string => text.replace(/ \(Exhibit [\w.-]{1,10}\)/g, "");

/** The same in a text of letters and digits alone. */
const withoutNumbers = (said: string): string => said.replace(/(schedulea)exhibit\d{1,5}/g, "$1");

/** The officers of an unchanged Item 2 whose list is an exhibit of the filing before, which is not read. */
function officersNotSeen(book: Book, previous: PreviousFilings): readonly string[] {
  const stated = lastStatementOf("2", previous);
  const hasOfficers = book.schedule.reportingPersons.some(
    (id) => (book.persons[id]?.officersAndDirectors ?? []).length > 0,
  );
  if (!hasOfficers || stated === null || stated.schedule.instructionCPersons.length > 0) return [];
  return [
    "The list of officers and directors is an exhibit of the filing before and was not compared: see whether it still holds.",
  ];
}

/** Who, where and what: an Item 2 that says all of it, in whatever words, is still right. */
function factsOfItemTwo(book: Book): readonly string[] {
  return book.schedule.reportingPersons.flatMap((id) => {
    const { name, business, address } = book.persons[id] ?? { name: id };
    return [
      name,
      ...(business === undefined ? [] : [business]),
      ...(address === undefined ? [] : [address.street, address.city, ...(address.zip ? [address.zip] : [])]),
    ];
  });
}

const NUMBERS = [
  "soleVotingPower",
  "sharedVotingPower",
  "soleDispositivePower",
  "sharedDispositivePower",
  "aggregateAmountOwned",
  "percentOfClass",
] as const;

function haveSameNumbers({ reportingPersons }: Drafted, before: Schedule): boolean {
  return (
    reportingPersons.length === before.reportingPersons.length &&
    reportingPersons.every((person) => {
      const earlier = before.reportingPersons.find(({ name }) => isSamePerson(name, person.name));
      return earlier !== undefined && NUMBERS.every((row) => isSameNumber(person[row], earlier[row]));
    })
  );
}

type Printed = ReportingPerson["percentOfClass"];

const isSameNumber = (a: Printed, b: Printed): boolean =>
  a !== null && b !== null && withoutZeros(a) === withoutZeros(b);

const withoutZeros = (text: string): string =>
  text.includes(".") ? text.replace(/0{1,20}$/, "").replace(/\.$/, "") : text;

/** Letters and digits alone, so that quotes, blanks and dashes do not count. */
const squeezed = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");
