import { ownershipFacts } from "../book/index.ts";
import type { Book, Security } from "../model/book.ts";
import type { OwnershipFacts } from "../model/ownership-facts.ts";
import { suppose } from "./suppose.ts";
import { type Case, suppositionOf, type Value, type Varied } from "./varied.ts";

/**
 * The facts of a case at each value of what is varied. Only the holdings that the value bears on are worked out anew, as
 * every lot and right is worked out from its own holding, terms and prices alone; where holdings come or go, or days are
 * varied, all are.
 */
export function factsInQuestion(asked: Case, varied: Varied): (value: Value) => OwnershipFacts {
  const { book, on, suppositions } = asked;
  const whole = (value: Value): OwnershipFacts =>
    typeof value === "string"
      ? ownershipFacts(suppose(book, value, suppositions), value)
      : ownershipFacts(suppose(book, on, [...suppositions, suppositionOf(varied, value)]), on);
  // What is exercised depends on prices and changes what is held and outstanding: nothing can be kept.
  if (varied.is === "date" || suppositions.some(({ is }) => is === "exercise")) return whole;
  const supposed = suppose(book, on, suppositions);
  const kept = lookedUp(ownershipFacts(supposed, on));
  const moving = bookOf(supposed, securitiesMovedBy(varied, supposed));
  const before = ownershipFacts(moving, on);
  return (value) => {
    if (typeof value === "string") return whole(value);
    const moved = ownershipFacts(suppose(moving, on, [suppositionOf(varied, value)]), on);
    const lots = replaced(kept.lots, before.lots, moved.lots);
    const rights = replaced(kept.rights, before.rights, moved.rights);
    if (lots === null || rights === null) return whole(value);
    return {
      ...kept,
      outstanding: varied.is === "outstanding" ? moved.outstanding : kept.outstanding,
      lots,
      rights,
    };
  };
}

/** The facts with their places in the book, which are looked for when they are asked for, looked for once and for all. */
function lookedUp(facts: OwnershipFacts): OwnershipFacts {
  return {
    ...facts,
    lots: facts.lots.map((lot) => ({ ...lot })),
    rights: facts.rights.map((right) => ({ ...right })),
  };
}

/** The securities of which a holding may give other numbers at another value. */
function securitiesMovedBy(varied: Varied, book: Book): ReadonlySet<string> {
  if (varied.is === "buy" || varied.is === "sell") return new Set([varied.security]);
  if (varied.is !== "price") return new Set();
  return new Set(Object.keys(book.securities).filter((id) => mayHangOnAPrice(book.securities[id])));
}

function mayHangOnAPrice(security: Security | undefined): boolean {
  if (!security || !("into" in security)) return false;
  const isPaidInCash =
    security.exercise === undefined || security.exercise === "cash" || security.exercise === "pre-funded";
  return security.conversionPrice !== undefined || !isPaidInCash;
}

/** The book with the transactions in some securities alone, and without what bears on no lot or right. */
function bookOf(book: Book, securities: ReadonlySet<string>): Book {
  const transactions = book.transactions.flatMap((entry) => {
    const { uses, ...rest } = entry;
    const isUsed = uses !== undefined && securities.has(uses.security);
    if (securities.has(entry.security)) return [isUsed ? entry : rest];
    return isUsed ? [{ ...rest, ...uses, kind: "delivery" as const }] : [];
  });
  const persons = Object.fromEntries(
    Object.entries(book.persons).map(([id, person]) => [id, { ...person, controlledBy: [] }]),
  );
  return { ...book, persons, groups: [], disclaimers: [], transactions };
}

/** What is kept, with what moved in its places; `null` where the value makes holdings come or go. */
function replaced<T extends { readonly id: string }>(
  kept: readonly T[],
  before: readonly T[],
  moved: readonly T[],
): readonly T[] | null {
  if (moved.length !== before.length) return null;
  if (moved.length === 0) return kept;
  const byId = new Map(moved.map((entry) => [entry.id, entry]));
  if (byId.size !== moved.length || !before.every(({ id }) => byId.has(id))) return null;
  return kept.map((entry) => byId.get(entry.id) ?? entry);
}
