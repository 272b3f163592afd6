import { nearestWord } from "../base/did-you-mean.ts";
import { UserError } from "../base/user-error.ts";
import type { Book } from "../model/book.ts";
import type { Account } from "./ledger/legs.ts";
import { legsOf } from "./ledger/legs-of-book.ts";
import { placeOf } from "./positions.ts";

/** A name in the book, where it stands, and what it must be the id of. */
interface Reference {
  readonly id: string;
  readonly path: string;
  readonly of: "person" | "security" | "class" | "shares";
}

/** @throws UserError at the first name that the book does not define, or that names the wrong kind of thing. */
export function checkReferences(book: Book): void {
  for (const reference of referencesIn(book)) checkReference(reference, book);
  const isDefined = ({ person, security }: Account): boolean =>
    Object.hasOwn(book.persons, person) && Object.hasOwn(book.securities, security);
  if (!legsOf(book).accounts.every(isDefined)) checkTransactions(book);
}

function checkTransactions(book: Book): void {
  for (const { index, person, security, uses } of book.transactions) {
    const path = `transactions.${index}`;
    if (!Object.hasOwn(book.persons, person)) throw unknownName(person, "person", `${path}.person`, book);
    if (!Object.hasOwn(book.securities, security))
      throw unknownName(security, "security", `${path}.security`, book);
    if (uses && !Object.hasOwn(book.securities, uses.security))
      throw unknownName(uses.security, "security", `${path}.uses.security`, book);
  }
}

function checkReference({ id, path, of }: Reference, book: Book): void {
  const isKnown = Object.hasOwn(of === "person" ? book.persons : book.securities, id);
  if (!isKnown) throw unknownName(id, of === "person" ? "person" : "security", path, book);
  const kind = book.securities[id]?.kind;
  if (of === "class" && kind !== "common") {
    throw new UserError(
      `"${id}" is no class of shares but of kind ${kind}; name a security of kind common`,
      placeOf(book, path),
    );
  }
  if (of === "shares" && kind !== "common" && kind !== "depositary-shares") {
    throw new UserError(
      `"${id}" is of kind ${kind}, and an arrangement is over shares; name a security of kind common or depositary-shares`,
      placeOf(book, path),
    );
  }
}

function unknownName(id: string, what: "person" | "security", path: string, book: Book): UserError {
  const near = nearestWord(id, Object.keys(what === "person" ? book.persons : book.securities));
  const section = what === "person" ? "persons" : "securities";
  const mend = near ? `did you mean "${near}"?` : `define it under "${section}"`;
  return new UserError(`there is no ${what} "${id}" in this book; ${mend}`, placeOf(book, path));
}

function* referencesIn(book: Book): Generator<Reference> {
  yield { id: book.schedule.class, path: "schedule.class", of: "class" };
  for (const [n, id] of book.schedule.reportingPersons.entries()) {
    yield { id, path: `schedule.reportingPersons.${n}`, of: "person" };
  }
  for (const [id, person] of Object.entries(book.persons)) {
    for (const [n, control] of person.controlledBy.entries())
      yield { id: control.person, path: `persons.${id}.controlledBy.${n}.person`, of: "person" };
  }
  for (const [n, group] of book.groups.entries()) {
    for (const [m, id] of group.members.entries())
      yield { id, path: `groups.${n}.members.${m}`, of: "person" };
  }
  for (const [n, { persons = [] }] of book.changes.entries()) {
    for (const [m, id] of persons.entries()) yield { id, path: `changes.${n}.persons.${m}`, of: "person" };
  }
  yield* referencesOfSecurities(book);
  yield* referencesOfArrangements(book);
  for (const [n, { class: id }] of book.outstanding.entries())
    yield { id, path: `outstanding.${n}.class`, of: "class" };
  for (const [n, { security: id }] of book.prices.entries())
    yield { id, path: `prices.${n}.security`, of: "security" };
  for (const [n, { security: id }] of book.splits.entries())
    yield { id, path: `splits.${n}.security`, of: "security" };
  for (const [n, { person, security }] of book.balances.entries()) {
    yield { id: person, path: `balances.${n}.person`, of: "person" };
    yield { id: security, path: `balances.${n}.security`, of: "security" };
  }
}

function* referencesOfSecurities(book: Book): Generator<Reference> {
  for (const [id, security] of Object.entries(book.securities)) {
    const path = `securities.${id}`;
    if (security.kind === "depositary-shares") yield { id: security.of, path: `${path}.of`, of: "class" };
    else if (security.kind !== "common") yield { id: security.into, path: `${path}.into`, of: "class" };
    else if (security.convertsInto)
      yield { id: security.convertsInto.class, path: `${path}.convertsInto.class`, of: "class" };
  }
  for (const [n, id] of book.exerciseOrder.entries())
    yield { id, path: `exerciseOrder.${n}`, of: "security" };
}

function* referencesOfArrangements(book: Book): Generator<Reference> {
  for (const [n, arrangement] of book.arrangements.entries()) {
    yield { id: arrangement.holder, path: `arrangements.${n}.holder`, of: "person" };
    yield { id: arrangement.security, path: `arrangements.${n}.security`, of: "shares" };
    if ("person" in arrangement)
      yield { id: arrangement.person, path: `arrangements.${n}.person`, of: "person" };
  }
  for (const [n, { person, holder }] of book.disclaimers.entries()) {
    yield { id: person, path: `disclaimers.${n}.person`, of: "person" };
    if (holder !== undefined) yield { id: holder, path: `disclaimers.${n}.holder`, of: "person" };
  }
}
