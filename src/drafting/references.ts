import { toReadable } from "../base/decimal.ts";
import { nearestWord } from "../base/did-you-mean.ts";
import type { Rational } from "../base/rational.ts";
import { UserError } from "../base/user-error.ts";
import { inForceOn, percentToTheNearestTenth } from "../law/index.ts";
import type { Book, ItemText } from "../model/book.ts";
import type { Ownership, PersonOwnership } from "../model/ownership.ts";
import { contractsInWords } from "./contracts-in-words.ts";

/** The user's texts with their references filled, whole and by letter. @throws UserError as {@link fillReferences}. */
export function filledTexts(
  texts: readonly ItemText[],
  ownership: Ownership,
  book: Book,
): readonly ItemText[] {
  return texts.map((text) => ({
    ...text,
    text: fillReferences(text.text, text, ownership, book),
    parts: Object.fromEntries(
      Object.entries(text.parts).map(([letter, part]) => [
        letter,
        fillReferences(part, text, ownership, book),
      ]),
    ),
  }));
}

/**
 * Fills the references in a user's text with what the covers carry, so that text and covers cannot drift apart:
 * `{{ault-and-company.aggregate}}` with a person's number, `{{group.percent}}` with that of the first group, `{{contracts}}` with
 * the contracts that the book knows.
 *
 * @throws UserError at a person or a number that is not known, naming the file.
 */
export function fillReferences(text: string, from: ItemText, ownership: Ownership, book: Book): string {
  return text.replace(/\{\{\s*([^{}]{1,200}?)\s*\}\}/g, (_, reference: string) => {
    if (reference === "contracts") return contractsInWords(book, ownership.asOf).join("\n\n");
    const [id = "", key = ""] = reference.split(".");
    const group = id === "group" ? ownership.groups[0] : undefined;
    if (group) {
      if (key === "aggregate") return toReadable(group.aggregate);
      if (key === "percent") return percentOf(group.percent, ownership) ?? "[not known]";
      throw unknown(key, ["aggregate", "percent"], "number", from);
    }
    const person = ownership.persons.find((candidate) => candidate.person === id);
    if (!person)
      throw unknown(
        id,
        ownership.persons.map((candidate) => candidate.person),
        "person",
        from,
      );
    const read = numbers[key];
    if (!read) throw unknown(key, Object.keys(numbers), "number", from);
    return read(person, ownership) ?? "[not known]";
  });
}

const percentOf = (percent: Rational | null, { asOf }: Ownership): string | null =>
  percent && `${inForceOn(percentToTheNearestTenth, asOf)(percent)}%`;

const numbers: Readonly<Record<string, (person: PersonOwnership, ownership: Ownership) => string | null>> = {
  aggregate: (person) => toReadable(person.aggregate),
  percent: (person, ownership) => percentOf(person.percent, ownership),
  "sole-voting-power": (person) => toReadable(person.soleVotingPower),
  "shared-voting-power": (person) => toReadable(person.sharedVotingPower),
  "sole-dispositive-power": (person) => toReadable(person.soleDispositivePower),
  "shared-dispositive-power": (person) => toReadable(person.sharedDispositivePower),
};

function unknown(word: string, known: readonly string[], what: string, { file }: ItemText): UserError {
  const near = nearestWord(word, known);
  const mend = near ? `did you mean "${near}"?` : `there are ${known.join(", ")}`;
  return new UserError(`a reference names the ${what} "${word}", which there is not; ${mend}`, { file });
}
