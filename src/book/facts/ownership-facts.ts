import type { PlainDate } from "../../base/plain-date.ts";
import { whenAsked } from "../../base/when-asked.ts";
import type { Book, Disclaimer } from "../../model/book.ts";
import type { DisclaimerFact, OwnershipFacts } from "../../model/ownership-facts.ts";
import { inForce } from "../in-force.ts";
import { type Holding, holdingsOn } from "../ledger/holdings.ts";
import { writtenAt } from "../positions.ts";
import { arrangementsOn, type WrittenArrangement } from "./arranged-parts.ts";
import { convertibleClassRights } from "./convertible-class.ts";
import { exerciseRank } from "./exercise-order.ts";
import { type LotsHeld, lotsOf } from "./lots.ts";
import { outstandingOn } from "./outstanding.ts";
import { personFact } from "./persons.ts";
import { rightsOf } from "./rights.ts";

/**
 * What the book says of the schedule's class on a date: the facts that Rule 13d-3 asks for, every number of shares and dollars
 * in the shares of that date.
 *
 * @throws UserError where a holding would fall below zero, or an arrangement is over more than is held.
 */
export function ownershipFacts(book: Book, asOf: PlainDate): OwnershipFacts {
  const classId = book.schedule.class;
  const arrangements = arrangementsOn(book, asOf);
  const rankOf = exerciseRank(book);
  const held = holdingsOn(book, asOf).map((holding) => ({
    rank: rankOf(holding.security),
    ...lotsAndRights(book, holding, arrangements, asOf),
  }));
  const inOrderOfExercise = book.exerciseOrder.length === 0 ? held : held.toSorted((a, b) => a.rank - b.rank);
  return {
    asOf,
    className: book.securities[classId]?.title ?? classId,
    outstanding: outstandingOn(book, asOf),
    outstandingMissing: {
      what: `the shares of ${classId} outstanding on or before ${asOf}`,
      writeIn: `${book.file}, outstanding: { class: ${classId}, on: ${asOf}, shares: …, source: … }`,
    },
    persons: Object.keys(book.persons).map((id) => personFact(book, id, asOf)),
    lots: held.flatMap(({ lots }) => lots),
    rights: inOrderOfExercise.flatMap(({ rights }) => rights),
    disclaimers: book.disclaimers.map(disclaimerFact(book)),
    groups: book.groups.filter((group) => inForce(group, asOf)).map((group) => group.members),
  };
}

function lotsAndRights(
  book: Book,
  holding: Holding,
  arrangements: ReadonlyMap<string, readonly WrittenArrangement[]>,
  asOf: PlainDate,
): LotsHeld {
  const security = book.securities[holding.security];
  if (security === undefined) return { lots: [], rights: [] };
  if (security.kind !== "common" && security.kind !== "depositary-shares")
    return { lots: [], rights: rightsOf(book, holding, security, asOf) };
  const heldClass = security.kind === "common" ? holding.security : security.of;
  return heldClass === book.schedule.class
    ? lotsOf(book, holding, arrangements, asOf)
    : { lots: [], rights: convertibleClassRights(book, holding, security, asOf) };
}

const disclaimerFact =
  (book: Book) =>
  ({ person, holder, excluded }: Disclaimer, n: number): DisclaimerFact =>
    whenAsked({ person, holder: holder ?? null, excluded }, "facts", () =>
      writtenAt(book, `disclaimers.${n}`),
    );
