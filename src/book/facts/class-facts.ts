import { ONE } from "../../base/rational.ts";
import type { Book } from "../../model/book.ts";
import type { ClassFacts } from "../../model/reporting-facts.ts";
import { writtenAt } from "../positions.ts";

/** What the book says of the schedule's class, of which Rule 13d-1(i)(1) asks: its votes, and when it was registered. */
export function classFacts(book: Book): ClassFacts {
  const id = book.schedule.class;
  const security = book.securities[id];
  const { votes, registered } = security?.kind === "common" ? security : {};
  const said = votes === undefined ? "" : ".votes";
  return {
    name: security?.title ?? id,
    votes: votes ?? ONE,
    registeredFrom: registered?.from ?? null,
    registeredUntil: registered?.until ?? null,
    facts: writtenAt(book, `securities.${id}${registered === undefined ? said : ".registered"}`),
  };
}
