import type { PlainDate } from "../../base/plain-date.ts";
import { placeInWords } from "../../book/index.ts";
import type { Arrangement, Book, ChangeOfFacts } from "../../model/book.ts";
import type { OpenQuestion } from "../../model/reporting-facts.ts";
import { changeText } from "../change-text.ts";
import { byDay } from "./by-day.ts";

/** A fact of the book beside what is owned that changes on a day, and whose schedule tells of it. */
export interface ChangingFact {
  readonly on: PlainDate;
  /** Ids of the persons that it is between. */
  readonly persons: readonly string[];
  readonly asked: OpenQuestion;
}

/**
 * What a book records of contracts, of who directs whom, and of groups: the days on which each begins and ends; and the changes
 * of plans, financing and contracts that it lists. A Schedule 13D tells of them in Items 2 to 6. What stands in the book without a
 * day is taken as told already.
 */
export function changingFacts(book: Book): ReadonlyMap<PlainDate, readonly ChangingFact[]> {
  const name = (id: string): string => book.persons[id]?.name ?? id;
  const facts = [
    ...book.arrangements.flatMap((arrangement) => ofArrangement(arrangement, name)),
    ...Object.entries(book.persons).flatMap(([id, { controlledBy }]) =>
      controlledBy.flatMap((link) => {
        const what = `${name(link.person)} directs what ${name(id)} holds`;
        const question = `Does it change materially who the Schedule 13D names and what they hold (Items 2 and 5) that ${what}?`;
        const persons = [id, link.person];
        return [...from(link.from, what, question, persons), ...until(link.until, what, question, persons)];
      }),
    ),
    ...book.groups.flatMap((group) => {
      const what = `the group of ${group.members.map(name).join(", ")}`;
      const question = `Does ${what} change materially what the members' own Schedules 13D say (Items 2, 4 and 6)?`;
      return [
        ...from(group.from, what, question, group.members),
        ...until(group.until, what, question, group.members),
      ];
    }),
  ];
  return byDay([...facts, ...book.changes.map((change, n) => ofChange(book, change, n))]);
}

/** A change that the book lists itself, and whether it is material, should the book say so. */
function ofChange(book: Book, { on, item, what, persons, material }: ChangeOfFacts, n: number): ChangingFact {
  const says = changeText({ item, what });
  const question = `Is it a material change in what Item ${item} of the Schedule 13D says: ${what}?`;
  const writeIn = `${placeInWords(book, `changes.${n}`)}: material: yes or no`;
  const asked = { says, question, writeIn, isMaterial: material };
  return { on, persons: persons ?? book.schedule.reportingPersons, asked };
}

const words: Readonly<Record<Arrangement["kind"], string>> = {
  power: "the proxy or agreement",
  pledge: "the pledge",
  underwriting: "the underwriting",
  "record-holder": "the record holding",
  revocable: "the revocable trust or account",
};

function ofArrangement(arrangement: Arrangement, name: (id: string) => string): readonly ChangingFact[] {
  const { kind, holder, security } = arrangement;
  const other = "person" in arrangement ? [arrangement.person] : [];
  const of = other.length === 0 ? "" : ` with ${other.map(name).join(", ")}`;
  const what = `${words[kind]} over ${security} of ${name(holder)}${of}`;
  const question = `Is ${what} a material change in what the Schedule 13D says (Items 5 and 6)?`;
  const persons = [holder, ...other];
  const declared = arrangement.kind === "pledge" ? arrangement.defaultDeclared : undefined;
  return [
    ...from(arrangement.from, what, question, persons),
    ...until(arrangement.until, what, question, persons),
    ...(declared ? [changing(declared, `default declared under ${what}`, question, persons)] : []),
  ];
}

const changing = (
  on: PlainDate,
  says: string,
  question: string,
  persons: readonly string[],
): ChangingFact => ({ on, persons, asked: { says, question, writeIn: null } });

const from = (
  on: PlainDate | undefined,
  what: string,
  question: string,
  persons: readonly string[],
): readonly ChangingFact[] => (on ? [changing(on, `from ${on}: ${what}`, question, persons)] : []);

const until = (
  on: PlainDate | undefined,
  what: string,
  question: string,
  persons: readonly string[],
): readonly ChangingFact[] => (on ? [changing(on, `ended on ${on}: ${what}`, question, persons)] : []);
