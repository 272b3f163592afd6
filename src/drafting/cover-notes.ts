import { toDollars } from "../base/decimal.ts";
import { longDate, type PlainDate } from "../base/plain-date.ts";
import { isZero } from "../base/rational.ts";
import { conversionPrice, termsOn } from "../book/index.ts";
import type { Book, RightSecurity } from "../model/book.ts";
import type { Component, PersonOwnership } from "../model/ownership.ts";
import { componentsInWords, securityOf } from "./components-in-words.ts";
import { accrualInWords } from "./right-terms-in-words.ts";
import { className, conversionTerms, sentence } from "./wording.ts";

/** A note to a cover page, as practitioners word it, and the rows of the page that it explains. */
export interface CoverNote {
  readonly mark: string;
  readonly text: string;
  readonly rows: readonly CoverRow[];
}

export type CoverRow =
  | "soleVotingPower"
  | "sharedVotingPower"
  | "soleDispositivePower"
  | "sharedDispositivePower";

/**
 * The notes to a person's cover page on a date: for each of its powers what the number is made of. Rows with the same components
 * share a note; a row that is all shares held directly needs none.
 */
export function coverNotes(person: PersonOwnership, book: Book, asOf: PlainDate): readonly CoverNote[] {
  const byText = new Map<string, CoverRow[]>();
  for (const [row, components] of rowsOf(person)) {
    if (!components.some(({ right, holder }) => right !== null || holder !== person.person)) continue;
    const text = representation(components, person, book, asOf);
    byText.set(text, [...(byText.get(text) ?? []), row]);
  }
  return [...byText].map(([text, rows], n) => ({ mark: String(n + 1), text, rows }));
}

/** The terms of the conversions among the components, a sentence each. */
export function termsInWords(components: readonly Component[], book: Book, asOf: PlainDate): string {
  const securities = new Set(components.filter(({ right }) => right !== null).map(securityOf));
  return [...securities]
    .flatMap((id) => {
      const security = book.securities[id];
      if (!security || security.kind === "common" || security.kind === "depositary-shares") return [];
      const { terms } = termsOn(book, id, security, asOf);
      const words = conversionTerms(terms, className(book));
      const accrued = accrualInWords(terms);
      return words === null
        ? []
        : [words, ...(accrued === null ? [] : [accrued]), ...priceSentence(terms, book, asOf)];
    })
    .join(" ");
}

/** "On July 23, 2024 that price was $0.22 per share.", where the formula moves and is settled. */
function priceSentence(
  { conversionPrice: formula, into }: RightSecurity,
  book: Book,
  asOf: PlainDate,
): readonly string[] {
  if (formula === undefined || "numerator" in formula) return [];
  const found = conversionPrice(formula, into, book, asOf);
  return found.is === "known"
    ? [`On ${longDate(asOf)} that price was ${toDollars(found.price)} per share.`]
    : [];
}

function rowsOf({ components }: PersonOwnership): [CoverRow, readonly Component[]][] {
  const counted = components.filter(({ counted, shares }) => counted && shares !== null && !isZero(shares));
  return [
    ["soleVotingPower", counted.filter(({ voting }) => voting === "sole")],
    ["sharedVotingPower", counted.filter(({ voting }) => voting === "shared")],
    ["soleDispositivePower", counted.filter(({ dispositive }) => dispositive === "sole")],
    ["sharedDispositivePower", counted.filter(({ dispositive }) => dispositive === "shared")],
  ];
}

function representation(
  components: readonly Component[],
  person: PersonOwnership,
  book: Book,
  asOf: PlainDate,
): string {
  const terms = termsInWords(components, book, asOf);
  return `${sentence(`Represents ${componentsInWords(components, person, book)}`)}${terms && ` ${terms}`}`;
}
