import { toReadable } from "../base/decimal.ts";
import type { PlainDate } from "../base/plain-date.ts";
import { type Rational, sum } from "../base/rational.ts";
import { holdingsOn, termsOn } from "../book/index.ts";
import type { Arrangement, Book, RightSecurity } from "../model/book.ts";
import { nameAtStart, nameOf } from "./names.ts";
import { rightTermsInWords } from "./right-terms-in-words.ts";
import { className, listed, sentence } from "./wording.ts";

/**
 * Item 6 from the book: the contracts, arrangements and understandings on the issuer's securities that it knows, a paragraph
 * each: rights held, with their terms; proxies, pledges and trusts; groups. None where it knows none.
 */
export function contractsInWords(book: Book, asOf: PlainDate): readonly string[] {
  return [...rightsHeld(book, asOf), ...arrangementsInForce(book, asOf), ...groupsInForce(book, asOf)];
}

/** The persons whose contracts Item 6 asks for: those who file and those whom the book has as holders under them. */
function concerned(book: Book): ReadonlySet<string> {
  const found = new Set(book.schedule.reportingPersons);
  let size = 0;
  while (size !== found.size) {
    size = found.size;
    for (const [id, person] of Object.entries(book.persons)) {
      if (person.controlledBy.some((control) => found.has(control.person))) found.add(id);
    }
  }
  return found;
}

function rightsHeld(book: Book, asOf: PlainDate): readonly string[] {
  const persons = concerned(book);
  const held = new Map<string, { readonly person: string; readonly quantity: Rational }[]>();
  for (const { person, security, quantity } of holdingsOn(book, asOf)) {
    const kind = book.securities[security]?.kind;
    if (!persons.has(person) || kind === "common" || kind === "depositary-shares") continue;
    held.set(security, [...(held.get(security) ?? []), { person, quantity }]);
  }
  return [...held].flatMap(([id, holders]) => {
    const security = book.securities[id];
    if (!security || security.kind === "common" || security.kind === "depositary-shares") return [];
    const { terms } = termsOn(book, id, security, asOf);
    const holding = listed(
      holders.map(({ person, quantity }) => `${nameOf(person, book)} ${holds(terms, quantity)}`),
    );
    return [
      [
        sentence(capital(holding)),
        ...rightTermsInWords(terms, book, asOf, sum(holders.map(({ quantity }) => quantity))),
      ].join(" "),
    ];
  });
}

/** "holds 44,000 shares of Series C Preferred Stock", "is party to total return swaps on 100,000 shares of Common Stock" */
function holds({ kind, title }: RightSecurity, quantity: Rational): string {
  const count = toReadable(quantity);
  switch (kind) {
    case "swap":
    case "forward":
      return `is party to ${title} that refer to ${count} shares`;
    case "convertible-preferred":
      return `holds ${count} shares of ${title}`;
    case "convertible-note":
      return `holds ${title} in the principal amount of $${count}`;
    default:
      return `holds ${count} ${title}`;
  }
}

function arrangementsInForce(book: Book, asOf: PlainDate): readonly string[] {
  const persons = concerned(book);
  return book.arrangements
    .filter(
      (arrangement) =>
        (arrangement.from === undefined || arrangement.from <= asOf) &&
        (arrangement.until === undefined || asOf < arrangement.until) &&
        (persons.has(arrangement.holder) || ("person" in arrangement && persons.has(arrangement.person))),
    )
    .flatMap((arrangement) => arrangementInWords(arrangement, book) ?? []);
}

function arrangementInWords(arrangement: Arrangement, book: Book): string | null {
  const { holder, quantity, security, why } = arrangement;
  const title = book.securities[security]?.title ?? security;
  const shares =
    security === book.schedule.class
      ? `${quantity ? `${toReadable(quantity)} ` : "all "}shares of ${className(book)} that ${nameOf(holder, book)} holds`
      : `${quantity ? `${toReadable(quantity)} ` : "all "}${title} that ${nameOf(holder, book)} holds`;
  const under = why === undefined ? "" : ` under ${withIndefiniteArticle(why)}`;
  switch (arrangement.kind) {
    case "power":
      return sentence(
        `${nameAtStart(arrangement.person, book)} ${powersOf(arrangement.voting, arrangement.dispositive)} ${shares}${under}`,
      );
    case "pledge": {
      const before = arrangement.powerBeforeDefault
        ? " The pledgee may vote or dispose of them before a default."
        : "";
      return `${sentence(`${nameAtStart(holder, book)} has pledged ${shares.replace(/ that .* holds$/, "")} to ${nameOf(arrangement.person, book)}${under}`)}${before}`;
    }
    case "revocable":
      return sentence(
        `${nameAtStart(arrangement.person, book)} may revoke ${why ? withIndefiniteArticle(why) : "the arrangement"} under which ${nameOf(holder, book)} holds ${shares.replace(/ that .* holds$/, "")}`,
      );
    case "underwriting":
    case "record-holder":
      return null;
  }
}

/** "shares the power to vote, and alone has the power to dispose of," */
function powersOf(voting: string, dispositive: string): string {
  const has = (share: string, power: string): string | null =>
    share === "none"
      ? null
      : share === "shared"
        ? `shares the power to ${power}`
        : `alone has the power to ${power}`;
  const both = [has(voting, "vote"), has(dispositive, "dispose of")].filter((one) => one !== null);
  return both.length === 0 ? "has no power over" : listed(both);
}

function groupsInForce(book: Book, asOf: PlainDate): readonly string[] {
  return book.groups
    .filter(
      ({ from, until, row2 }) =>
        row2 === "a" && (from === undefined || from <= asOf) && (until === undefined || asOf < until),
    )
    .map(
      ({ members }) =>
        `${capital(listed(members.map((id) => nameOf(id, book))))} act together as a group with respect to the ${className(book)}.`,
    );
}

const withIndefiniteArticle = (words: string): string =>
  /^(?:an?|the|its|his|her|their) /i.test(words) ? words : `${/^[aeiou]/i.test(words) ? "an" : "a"} ${words}`;

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
