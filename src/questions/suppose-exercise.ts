import { toReadable } from "../base/decimal.ts";
import type { PlainDate } from "../base/plain-date.ts";
import { add, atLeast, moreThan, type Rational, subtract, sum, ZERO } from "../base/rational.ts";
import { UserError } from "../base/user-error.ts";
import { ownershipFacts } from "../book/index.ts";
import { beneficialOwnership } from "../law/index.ts";
import type { Book, Security } from "../model/book.ts";
import { isHoldingOf } from "./holding-of.ts";
import { personIn, securityIn } from "./named-in-book.ts";
import { withOutstanding } from "./suppose-market.ts";
import { heldOf, withTransaction } from "./suppose-trade.ts";
import type { Supposition } from "./supposition.ts";

type ExerciseSupposition = Extract<Supposition, { is: "exercise" }>;

/** The book with units of a right turned into the shares that they give on a date, by the right's own terms. */
export function withExercise(book: Book, on: PlainDate, { units, ...named }: ExerciseSupposition): Book {
  const person = personIn(book, named.person);
  const id = securityIn(book, named.security);
  const security = book.securities[id];
  const into = security && classOf(security);
  if (into !== book.schedule.class)
    throw new UserError(
      `${id} gives no right to shares of ${book.schedule.class}, the class of the schedule`,
    );
  const held = heldOf(book, on, person, id);
  const used = units === "all" ? held : units;
  if (moreThan(used, held) || !moreThan(used, ZERO)) {
    throw new UserError(
      `${person} cannot exercise ${toReadable(used)} of ${id} on ${on}: it holds ${toReadable(held)}`,
    );
  }
  const rest = subtract(held, used);
  const alone = moreThan(rest, ZERO)
    ? withTransaction(book, { on, person, security: id, quantity: rest, kind: "forfeiture" })
    : book;
  const { shares, issued } = sharesHad(alone, on, person, id);
  const after = withTransaction(book, {
    on,
    person,
    security: into,
    quantity: shares,
    kind: security && isConvertible(security) ? "conversion" : "exercise",
    uses: { security: id, quantity: used },
    ...(security && "strike" in security ? { price: security.strike } : {}),
  });
  if (!issued) return after;
  const { outstanding } = ownershipFacts(book, on);
  if (!outstanding) return after;
  return withOutstanding(after, on, {
    shares: add(outstanding.shares, shares),
    heldByIssuer: outstanding.heldByIssuer,
    source: `supposed: ${toReadable(shares)} shares issued on ${id}`,
  });
}

/** What the right gives today. @throws UserError where it gives nothing, not all, or nobody knows what. */
function sharesHad(
  book: Book,
  on: PlainDate,
  person: string,
  id: string,
): { shares: Rational; issued: boolean } {
  const facts = ownershipFacts(book, on);
  const rights = facts.rights.filter((right) => right.holder === person && isHoldingOf(id, right));
  const own = beneficialOwnership(facts).persons.find((each) => each.person === person);
  const parts = rights.map((right) => {
    const from = right.exercisableFrom ?? right.exercisableNoLaterThan;
    if (from !== null && from > on)
      throw new UserError(`${id} cannot be exercised on ${on}, but from ${from}; ask with --on ${from}`);
    if (right.shares.is === "unknown") {
      const [fact] = right.shares.missing;
      throw new UserError(
        `what ${id} gives on ${on} is not known: ${fact ? `${fact.what} is missing` : "its terms do not say"}`,
      );
    }
    const component = own?.components.find(
      ({ holding, holder }) => holding === right.id && holder === person,
    );
    const allowed = component?.counted ? (component.shares ?? ZERO) : ZERO;
    if (!atLeast(allowed, right.shares.shares)) {
      throw new UserError(
        `${id} gives ${toReadable(right.shares.shares)} shares, and no more than ${toReadable(allowed)} can be had on ${on}; suppose less, or --approve ${id}`,
      );
    }
    return right.shares.shares;
  });
  if (parts.length === 0) throw new UserError(`${id} gives no right to shares on ${on}`);
  return { shares: sum(parts), issued: rights.some(({ unissued }) => unissued) };
}

function classOf(security: Security): string | undefined {
  if ("into" in security) return security.into;
  return "convertsInto" in security ? security.convertsInto?.class : undefined;
}

const isConvertible = ({ kind }: Security): boolean =>
  kind === "convertible-preferred" || kind === "convertible-note" || kind === "common";
