import { toDollars, toReadable } from "../base/decimal.ts";
import { longDate, type PlainDate } from "../base/plain-date.ts";
import { isZero, type Rational, sum } from "../base/rational.ts";
import { conversionPrice } from "../book/index.ts";
import type { Book, RightSecurity } from "../model/book.ts";
import type { Component, PersonOwnership } from "../model/ownership.ts";
import type { RightHeld } from "../model/ownership-facts.ts";
import { className, conversionTerms, enumerated, listed, sentence } from "./wording.ts";

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

/** What a number of shares is made of: "(i) 25,229 shares of Common Stock and (ii) …". */
export function componentsInWords(
  components: readonly Component[],
  person: PersonOwnership,
  book: Book,
): string {
  return enumerated(grouped(components).map((group) => groupInWords(group, person, book)));
}

/** The terms of the conversions among the components, a sentence each. */
export function termsInWords(components: readonly Component[], book: Book, asOf: PlainDate): string {
  const securities = new Set(
    components.filter(({ right }) => right !== null).map(({ holding }) => securityOf(holding)),
  );
  return [...securities]
    .flatMap((id) => {
      const security = book.securities[id];
      if (!security || security.kind === "common" || security.kind === "depositary-shares") return [];
      const terms = conversionTerms(security, className(book));
      return terms === null ? [] : [terms, ...priceSentence(security, book, asOf)];
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

/** Components that one phrase names: those of one holder and kind; shares held, and each convertible, on their own. */
function grouped(components: readonly Component[]): readonly (readonly Component[])[] {
  const groups = new Map<string, Component[]>();
  for (const component of components) {
    const { right, holder, holding } = component;
    const together = right?.kind === "option" || right?.kind === "warrant" ? right.kind : holding;
    const key = `${holder}\u0000${together}`;
    groups.set(key, [...(groups.get(key) ?? []), component]);
  }
  return [...groups.values()];
}

function groupInWords(group: readonly Component[], person: PersonOwnership, book: Book): string {
  const [first] = group;
  if (!first) return "";
  const shares = `${toReadable(total(group))} shares of ${className(book)}`;
  const heldBy =
    first.holder === person.person ? "" : ` held by ${book.persons[first.holder]?.name ?? first.holder}`;
  if (first.right === null) return `${shares}${heldBy}`;
  const parts =
    group.length === 1
      ? ""
      : ` (${listed(group.map(({ shares: part, right }) => `${part ? toReadable(part) : "an unknown number"} under the ${right?.title}`))})`;
  return `${shares} ${acquiredHow(first.right.kind, first, group.length)}${heldBy}${parts}`;
}

function acquiredHow(kind: RightHeld["kind"], { right }: Component, kinds: number): string {
  const title = right?.title ?? "";
  const units = right ? toReadable(right.units) : "";
  switch (kind) {
    case "option":
      return "underlying stock options currently exercisable or exercisable within 60 days";
    case "warrant":
      return `issuable upon exercise of ${kinds === 1 ? title : "outstanding warrants"}`;
    case "restricted-stock-unit":
    case "performance-stock-unit":
      return `underlying ${title} that vest within 60 days`;
    case "convertible-preferred":
    case "convertible-class":
      return `issuable upon conversion of ${units} shares of ${title}`;
    case "convertible-note":
      return `issuable upon conversion of ${title}`;
    case "exchangeable-unit":
      return `issuable upon exchange of ${units} ${title}`;
    case "forward":
    case "swap":
      return `deliverable under ${title}`;
    case "revocable":
      return `that can be had within 60 days under ${title}`;
  }
}

const total = (group: readonly Component[]): Rational =>
  sum(group.flatMap(({ shares }) => (shares ? [shares] : [])));

const securityOf = (holding: string): string => holding.slice(holding.indexOf("/") + 1);
