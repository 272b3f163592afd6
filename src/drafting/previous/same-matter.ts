import { UserError } from "../../base/user-error.ts";
import type { Book } from "../../model/book.ts";
import { nameKey, withoutInitials } from "../../model/person-name.ts";
import type { Schedule } from "../../model/schedule.ts";

/**
 * Holds a previous filing against the book.
 *
 * @param name what the user calls the filing, for the message
 * @returns what is odd and not wrong: a person more or fewer, another CUSIP
 * @throws UserError where it is of another issuer, of another class, or of none of the book's persons.
 */
export function checkSameMatter(previous: Schedule, book: Book, name: string): readonly string[] {
  const place = { file: name };
  if (!saysOfWhat(previous)) {
    throw new UserError(
      "this does not say which issuer it is on or who files it, so that nothing can follow it; name the schedule itself, as filed",
      place,
    );
  }
  if (!isSameIssuer(previous, book)) {
    throw new UserError(
      `the previous filing is on ${previous.issuer.name ?? "another issuer"}, and the book on ${book.issuer.name}; name a filing on the book's issuer`,
      place,
    );
  }
  const security = book.securities[book.schedule.class];
  const title = security?.kind === "common" ? security.title : null;
  const cusip = security?.kind === "common" ? (security.cusip ?? null) : null;
  const { cusips } = previous.issuer;
  const isSameCusip = cusip !== null && cusips.some((other) => isSameNumber(other, cusip));
  if (!isSameCusip && previous.securityClass !== null && title !== null) {
    if (!isSameClass(previous.securityClass, title)) {
      throw new UserError(
        `the previous filing is on ${previous.securityClass}, and the book on ${title}; name a filing on the book's class`,
        place,
      );
    }
  }
  const ofBook = book.schedule.reportingPersons.map((id) => book.persons[id]?.name ?? id);
  const ofFiling = previous.reportingPersons.map((person) => person.name);
  const common = ofBook.filter((one) => ofFiling.some((other) => isSamePerson(one, other)));
  if (common.length === 0) {
    throw new UserError(
      `the previous filing is of ${ofFiling.slice(0, 3).join(", ")}, none of whom files by this book; name a filing of the book's persons`,
      place,
    );
  }
  return [
    ...(cusip !== null && cusips.length > 0 && !isSameCusip
      ? [`The previous filing has the CUSIP ${cusips.join(", ")}, and the book ${cusip}: a split may be why.`]
      : []),
    ...ofBook
      .filter((one) => !ofFiling.some((other) => isSamePerson(one, other)))
      .map((one) => `${one} is no reporting person of the previous filing: it joins with this one.`),
    ...ofFiling
      .filter((one) => !ofBook.some((other) => isSamePerson(one, other)))
      .map(
        (one) =>
          `${one} was a reporting person of the previous filing and is none of this one: say why in the schedule.`,
      ),
  ];
}

/** Whether it names its issuer and its persons; what does not is hardly a schedule. */
const saysOfWhat = ({ issuer, reportingPersons }: Schedule): boolean =>
  (issuer.name !== null || issuer.cik !== null || issuer.cusips.length > 0) && reportingPersons.length > 0;

/** Whether two names are of one person, whatever the capitals, the initials and the legal form. */
export const isSamePerson = (a: string, b: string): boolean =>
  nameKey(a) === nameKey(b) || withoutInitials(nameKey(a)) === withoutInitials(nameKey(b));

function isSameIssuer({ issuer }: Schedule, { issuer: ofBook, securities, schedule }: Book): boolean {
  if (issuer.cik !== null && ofBook.cik !== undefined) return Number(issuer.cik) === Number(ofBook.cik);
  if (issuer.name !== null && nameKey(issuer.name) === nameKey(ofBook.name)) return true;
  const security = securities[schedule.class];
  const cusip = security?.kind === "common" ? security.cusip : undefined;
  if (cusip !== undefined && issuer.cusips.some((other) => isSameNumber(other, cusip))) return true;
  return issuer.name === null;
}

const isSameNumber = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((cusip) => cusip.toUpperCase().replace(/[^A-Z0-9@*#]/g, ""));
  return one !== undefined && other !== undefined && one.slice(0, 8) === other.slice(0, 8);
};

/** Titles are of one class where the shorter, without par value and brackets, stands in the longer, letter of class and all. */
function isSameClass(a: string, b: string): boolean {
  const [one, other] = [classWords(a), classWords(b)];
  if (letterOf(one) !== null && letterOf(other) !== null && letterOf(one) !== letterOf(other)) return false;
  const common = one.filter((word) => other.includes(word));
  return common.length >= Math.min(one.length, other.length, 2);
}

const letterOf = (words: readonly string[]): string | null => {
  const at = words.findIndex((word) => word === "CLASS" || word === "SERIES");
  return at < 0 ? null : (words[at + 1] ?? null);
};

const ALIKE: Readonly<Record<string, string>> = { SHARE: "STOCK", SHARES: "STOCK", STOCKS: "STOCK" };

function classWords(title: string): readonly string[] {
  const named = title.replace(/\([^()]*\)/g, " ").split(/,|\bpar value\b|\$/i)[0] ?? title;
  return named
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== "" && word !== "THE" && word !== "OF")
    .map((word) => ALIKE[word] ?? word);
}
