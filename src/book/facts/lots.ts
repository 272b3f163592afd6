import { toReadable } from "../../base/decimal.ts";
import type { PlainDate } from "../../base/plain-date.ts";
import { multiply, ONE, type Rational } from "../../base/rational.ts";
import type { FilePosition } from "../../base/user-error.ts";
import { whenAsked } from "../../base/when-asked.ts";
import type { Book } from "../../model/book.ts";
import type { Lot, RightHeld } from "../../model/ownership-facts.ts";
import type { Holding } from "../ledger/holdings.ts";
import { writtenAt } from "../positions.ts";
import { type ArrangedPart, arrangedParts, type WrittenArrangement } from "./arranged-parts.ts";
import { exclusionOf, powersByContract } from "./arrangement-facts.ts";
import { adjustment } from "./conversion-of-class.ts";
import { revocableRights } from "./revocable.ts";

/** A holding of shares as lots, and the rights that others have to get them. */
export interface LotsHeld {
  readonly lots: readonly Lot[];
  readonly rights: readonly RightHeld[];
}

/** The lots of a holding of the class, or of depositary shares of it: one, or one for each part that arrangements tell apart. */
export function lotsOf(
  book: Book,
  holding: Holding,
  arrangements: ReadonlyMap<string, readonly WrittenArrangement[]>,
  asOf: PlainDate,
): LotsHeld {
  const over = arrangements.get(`${holding.person}/${holding.security}`) ?? [];
  const each = deposited(book, holding.security, asOf);
  const parts = arrangedParts(book, holding, over, asOf);
  const lots = parts.map((part) => lotOf(book, holding, part, each));
  const rights = parts.flatMap((part, n) => {
    const lot = lots[n];
    return lot ? revocableRights(book, holding, part, lot) : [];
  });
  return { lots, rights };
}

function lotOf(book: Book, holding: Holding, part: ArrangedPart, each: Rational): Lot {
  const security = book.securities[holding.security];
  const isDepositary = security?.kind === "depositary-shares";
  const exclusion = part.arrangements
    .map((written) => exclusionOf(book, written))
    .find((fact) => fact !== null);
  const lot = {
    id: part.id,
    holder: holding.person,
    shares: multiply(part.units, each),
    heldAs: isDepositary ? `${toReadable(part.units)} ${security.title}` : null,
    powers: powersByContract(book, part.arrangements),
    exclusion: exclusion ?? null,
  };
  return whenAsked(lot, "facts", () => [
    ...holding.facts,
    ...factsOf(book, isDepositary ? holding.security : null, part.arrangements),
  ]);
}

function factsOf(
  book: Book,
  depositary: string | null,
  arrangements: readonly WrittenArrangement[],
): readonly FilePosition[] {
  const terms = depositary === null ? [] : writtenAt(book, `securities.${depositary}`);
  return [...terms, ...arrangements.flatMap(({ n }) => writtenAt(book, `arrangements.${n}`))];
}

/** Shares of the class deposited for each unit held; 1 for the class itself. */
export function deposited(book: Book, id: string, asOf: PlainDate): Rational {
  const security = book.securities[id];
  return security?.kind === "depositary-shares"
    ? multiply(security.sharesPerUnit, adjustment(book, id, security.of, asOf))
    : ONE;
}
