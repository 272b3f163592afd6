import type { Book } from "../../model/book.ts";
import type { OpenQuestion } from "../../model/reporting-facts.ts";
import type { ChangingFact } from "./facts-that-change.ts";
import type { OwnedBy } from "./owned-by.ts";

/** What a day asks of an owner: questions of the rules that it was not asked the day before, and facts that changed. */
export function openQuestions(
  book: Book,
  id: string,
  was: OwnedBy | null,
  is: OwnedBy,
  changed: readonly ChangingFact[],
): readonly OpenQuestion[] {
  // A group is asked nothing: what changes is told on its members' own schedules.
  if (!("questions" in is.numbers)) return [];
  const before = new Set(was === null ? [] : questionsIn(was));
  const rights = questionsIn(is).flatMap((question) =>
    before.has(question) ? [] : ofRight(book, is, question),
  );
  const holders = new Set([id, ...[...is.components.values()].map(({ holder }) => holder)]);
  const facts = changed.filter(({ persons }) => persons.some((person) => holders.has(person)));
  return [...rights, ...facts.map(({ asked }) => asked)];
}

const questionsIn = ({ numbers }: OwnedBy): readonly string[] =>
  "questions" in numbers ? numbers.questions : [];

/** A right that counts if the question is answered with yes, and the key that takes the answer. */
function ofRight(book: Book, { numbers }: OwnedBy, question: string): readonly OpenQuestion[] {
  if (!("components" in numbers)) return [];
  const right = numbers.components.find(
    (each) => !each.counted && each.right !== null && question.includes(each.right.title),
  );
  if (right?.right === null || right === undefined) return [];
  const security = Object.keys(book.securities).find((id) => right.holding.endsWith(`/${id}`));
  return [
    {
      says: `${right.right.title} are held that do not count, unless they were acquired for control`,
      question,
      writeIn: security === undefined ? null : `${book.file}, securities.${security}.control-purpose`,
      shares: right.shares,
    },
  ];
}
