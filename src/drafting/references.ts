import { toReadable } from "../base/decimal.ts";
import { nearestWord } from "../base/did-you-mean.ts";
import { UserError } from "../base/user-error.ts";
import { inForceOn, percentToTheNearestTenth } from "../law/index.ts";
import type { ItemText } from "../model/book.ts";
import type { Ownership, PersonOwnership } from "../model/ownership.ts";

/**
 * Fills the references in a user's text, `{{ault-and-company.aggregate}}`, with the numbers that the covers carry, so that
 * text and covers cannot drift apart.
 *
 * @throws UserError at a person or a number that is not known, naming the file.
 */
export function fillReferences(text: string, from: ItemText, ownership: Ownership): string {
  return text.replace(/\{\{\s*([^{}]{1,200}?)\s*\}\}/g, (_, reference: string) => {
    const [id = "", key = ""] = reference.split(".");
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

const numbers: Readonly<Record<string, (person: PersonOwnership, ownership: Ownership) => string | null>> = {
  aggregate: (person) => toReadable(person.aggregate),
  percent: (person, { asOf }) =>
    person.percent && `${inForceOn(percentToTheNearestTenth, asOf)(person.percent)}%`,
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
