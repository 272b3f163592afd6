import { longDate, type PlainDate } from "../../base/plain-date.ts";
import { holdingsOn } from "../../book/index.ts";
import type { Book, GroupFact, Person } from "../../model/book.ts";
import { className, listed } from "../wording.ts";

/**
 * Item 7: the subsidiaries that acquired what a parent or control person reports, with their classification where the parent is
 * one of Rule 13d-1(b). `null` where no reporting entity controls a holder.
 */
export function subsidiaries(book: Book, asOf: PlainDate): string | null {
  const holders = new Set(
    holdingsOn(book, asOf)
      .filter(({ security }) => security === book.schedule.class || isRightInto(security, book))
      .map(({ person }) => person),
  );
  const found = Object.entries(book.persons).filter(
    ([id, person]) =>
      holders.has(id) && person.controlledBy.some((control) => isParentThatFiles(control.person, book)),
  );
  if (found.length === 0) return null;
  const described = found.map(([, person]) => `${person.name}${classification(person, book)}`);
  return `${found.length === 1 ? "The subsidiary or controlled entity that holds" : "The subsidiaries and controlled entities that hold"} the securities reported on ${found.length === 1 ? "is" : "are"} ${listed(described)}.`;
}

/** Item 8: the members of a group that is affirmed. `null` where there is none. */
export function groupMembers(book: Book, asOf: PlainDate): string | null {
  const group = book.groups.find((one) => one.row2 === "a" && isReported(one, book) && isInForce(one, asOf));
  if (!group) return null;
  const members = group.members.flatMap((id) => book.persons[id] ?? []);
  return `The members of the group are ${listed(members.map((person) => `${person.name}${classification(person, book)}`))}.`;
}

/** Item 9: that a group has ended since the last filing. `null` where none has. */
export function noticeOfDissolution(book: Book, asOf: PlainDate): string | null {
  const lastFiled = book.schedule.filedBefore
    .map(({ filed }) => filed)
    .toSorted()
    .at(-1);
  const ended = book.groups.find(
    ({ until, members }) =>
      until !== undefined &&
      until <= asOf &&
      (lastFiled === undefined || until >= lastFiled) &&
      members.some((id) => book.schedule.reportingPersons.includes(id)),
  );
  if (!ended?.until) return null;
  const members = listed(ended.members.map((id) => book.persons[id]?.name ?? id));
  return `The group of ${members} was dissolved on ${longDate(ended.until)}. All further filings with respect to transactions in the ${className(book)} will be made, if required, by the members of the group in their individual capacities.`;
}

/** " (IA)", where the rule asks for the class in Item 3 of each. */
function classification({ types }: Person, { schedule }: Book): string {
  return schedule.rule === "13d-1(b)" && types && types.length > 0 ? ` (${types.join(", ")})` : "";
}

const isParentThatFiles = (id: string, book: Book): boolean =>
  book.schedule.reportingPersons.includes(id) && book.persons[id]?.kind !== "individual";

function isRightInto(id: string, { securities, schedule }: Book): boolean {
  const security = securities[id];
  return security !== undefined && "into" in security && security.into === schedule.class;
}

const isReported = ({ members }: GroupFact, { schedule }: Book): boolean =>
  members.some((id) => schedule.reportingPersons.includes(id));

const isInForce = ({ from, until }: GroupFact, asOf: PlainDate): boolean =>
  (from === undefined || from <= asOf) && (until === undefined || asOf < until);
