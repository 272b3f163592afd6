import { toReadable } from "../../base/decimal.ts";
import { moreThan, rational } from "../../base/rational.ts";
import { inForceOn, percentToTheNearestTenth } from "../../law/index.ts";
import type { Book, ItemText } from "../../model/book.ts";
import { emptyItem } from "../../model/empty-schedule.ts";
import { itemHeadings } from "../../model/item-headings.ts";
import type { Ownership, PersonOwnership } from "../../model/ownership.ts";
import type { Item } from "../../model/schedule.ts";
import { addressInLine, withArticle } from "../names.ts";
import { classOf } from "../wording.ts";
import { certifications } from "./certifications.ts";
import { groupMembers, noticeOfDissolution, subsidiaries } from "./groups-and-subsidiaries.ts";
import { institutionsMarked } from "./institutions-marked.ts";

type Parts = Readonly<Record<string, string>>;

/**
 * The ten items of Schedule 13G, originals and amendments alike, since each is to be answered. What the book settles is
 * answered from it; Item 6, and whatever the user has words for, from those words.
 *
 * @param texts the user's words with their references filled
 */
export function items13G(
  book: Book,
  ownership: Ownership,
  texts: readonly ItemText[],
): Readonly<Record<string, Item>> {
  const persons = book.schedule.reportingPersons.flatMap(
    (id) => ownership.persons.find(({ person }) => person === id) ?? [],
  );
  const computed: Readonly<Record<string, Item | null>> = {
    1: ofParts({ a: book.issuer.name, b: book.issuer.address ? addressInLine(book.issuer.address) : "" }),
    2: ofParts(itemTwo(book)),
    3: itemThree(book),
    4: ofParts(itemFour(persons, ownership)),
    5: itemFive(persons, ownership),
    6: null,
    7: ofText(subsidiaries(book, ownership.asOf)),
    8: ofText(groupMembers(book, ownership.asOf)),
    9: ofText(noticeOfDissolution(book, ownership.asOf)),
    10: ofText(certifications(book, texts)),
  };
  return Object.fromEntries(
    Object.entries(itemHeadings("13G")).flatMap(([number, heading]) => {
      const written = texts.find(({ item }) => item === number);
      const item = written ? withWords(computed[number] ?? null, written, number) : computed[number];
      return item ? [[number, { ...item, heading }] as const] : [];
    }),
  );
}

/** What the user writes takes the place of what was computed, letter by letter where it has letters. */
function withWords(computed: Item | null, { text, parts }: ItemText, number: string): Item {
  if (NOT_APPLICABLE.test(text)) return { ...emptyItem, notApplicable: true };
  if (Object.keys(parts).length > 0 && computed)
    return { ...computed, ...ofParts({ ...computed.parts, ...parts }) };
  if (number === "3" && computed) return { ...computed, text, parts: { otherTypeOfPersonFiling: text } };
  return { ...emptyItem, text, notApplicable: asksWhetherItApplies(number) ? false : null };
}

const NOT_APPLICABLE = /^(?:not applicable|n\/a|none)\.?$/i;

const asksWhetherItApplies = (number: string): boolean => !["1", "2", "4"].includes(number);

const ofParts = (parts: Parts): Item => {
  const given = Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== ""));
  return { ...emptyItem, text: Object.values(given).join("\n\n"), parts: given };
};

/** A text; "not applicable" for `null`; nothing, which will be named as missing, for the empty text. */
function ofText(text: string | null): Item | null {
  if (text === null) return { ...emptyItem, notApplicable: true };
  return text === "" ? null : { ...emptyItem, text, notApplicable: false };
}

function itemTwo(book: Book): Parts {
  const persons = book.schedule.reportingPersons.flatMap((id) => book.persons[id] ?? []);
  const each = (say: (person: (typeof persons)[number]) => string | undefined): string => {
    const said = persons.map((person) => ({ person, words: say(person) })).filter(({ words }) => words);
    return said
      .map(({ person, words }) => (persons.length === 1 ? words : `${person.name}: ${words}`))
      .join("\n");
  };
  const common = classOf(book);
  return {
    a: persons.map(({ name }) => name).join("\n"),
    b: each(({ address }) => address && addressInLine(address)),
    c: each(({ citizenOf, organizedIn }) => {
      const place = citizenOf ?? organizedIn;
      return place === undefined ? undefined : withArticle(place).replace(/^the /, "");
    }),
    d: common?.title ?? book.schedule.class,
    e: common?.cusip ?? "",
  };
}

/** Institutions alone mark a box; passive and exempt investors say that the item does not apply. */
function itemThree(book: Book): Item | null {
  if (book.schedule.rule === undefined) return null;
  if (book.schedule.rule !== "13d-1(b)") return { ...emptyItem, notApplicable: true };
  const marked = institutionsMarked(book);
  return marked.length === 0 ? null : { ...emptyItem, notApplicable: false, marked };
}

function itemFour(persons: readonly PersonOwnership[], { asOf }: Ownership): Parts {
  const settled = persons.filter(({ missing }) => missing.length === 0);
  const each = (say: (person: PersonOwnership) => string | null): string =>
    settled
      .flatMap((person) => {
        const words = say(person);
        if (words === null) return [];
        return [persons.length === 1 ? words : `${person.name}: ${words}`];
      })
      .join("\n");
  return {
    a: each(({ aggregate }) => toReadable(aggregate)),
    b: each(({ percent }) => percent && `${inForceOn(percentToTheNearestTenth, asOf)(percent)}%`),
    "c(i)": each(({ soleVotingPower }) => toReadable(soleVotingPower)),
    "c(ii)": each(({ sharedVotingPower }) => toReadable(sharedVotingPower)),
    "c(iii)": each(({ soleDispositivePower }) => toReadable(soleDispositivePower)),
    "c(iv)": each(({ sharedDispositivePower }) => toReadable(sharedDispositivePower)),
  };
}

/** The box of five percent or less, where nobody who files, alone or as a group, owns more; nothing where that is not known. */
function itemFive(persons: readonly PersonOwnership[], { groups }: Ownership): Item | null {
  const owners = [...persons, ...groups];
  const five = rational(5);
  if (owners.some(({ percent }) => percent !== null && moreThan(percent, five)))
    return { ...emptyItem, notApplicable: true };
  if (owners.some(({ percent, missing }) => percent === null || missing.length > 0)) return null;
  return { ...emptyItem, notApplicable: false, marked: ["x"] };
}
