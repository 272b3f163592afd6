import type { PlainDate } from "../../base/plain-date.ts";
import { UserError } from "../../base/user-error.ts";
import type { Book, BookTransaction } from "../../model/book.ts";
import { firstTransactionIn } from "../ledger/first-transaction.ts";
import { recordsOfLapse } from "../ledger/legs.ts";
import { legsOf } from "../ledger/legs-of-book.ts";
import { placeInWords, placeOf } from "../positions.ts";

/** @throws UserError where an exchange approved before there was anything to approve. */
export function checkApprovals(book: Book): void {
  for (const [id, security] of Object.entries(book.securities)) {
    const approved = "exchangeCap" in security ? security.exchangeCap?.approved : undefined;
    const first = approved === undefined ? undefined : firstTransactionIn(book, id);
    if (approved === undefined || first === undefined || first.on <= approved) continue;
    throw new UserError(
      `the approval of ${approved} is before the first transaction in ${id}, of ${first.on} (${placeInWords(book, `transactions.${first.index}`)}), so that nothing was ever capped; mend one of the dates, or take the exchange-cap out`,
      placeOf(book, `securities.${id}.exchangeCap.approved`),
    );
  }
}

/** @throws UserError where a right is received, used or sold after it has expired. */
export function checkExpiries(book: Book): void {
  const expiries = new Map(
    Object.entries(book.securities).flatMap(([id, security]): [string, PlainDate][] =>
      "expires" in security && security.expires !== undefined ? [[id, security.expires]] : [],
    ),
  );
  const { securities } = legsOf(book);
  const isKept = ([id, expires]: [string, PlainDate]): boolean => {
    const last = securities.get(id)?.lastUse ?? null;
    return last === null || last <= expires;
  };
  if ([...expiries].every(isKept)) return;
  for (const entry of book.transactions) {
    const ofItself = recordsOfLapse.has(entry.kind) ? undefined : expiries.get(entry.security);
    if (ofItself !== undefined && entry.on > ofItself) throw tooLate(book, entry, entry.security, ofItself);
    if (!entry.uses) continue;
    const ofUsed = expiries.get(entry.uses.security);
    if (ofUsed !== undefined && entry.on > ofUsed) throw tooLate(book, entry, entry.uses.security, ofUsed);
  }
}

/** @throws UserError where a right expires before the first day on which it can be used. */
export function checkUse(book: Book): void {
  for (const [id, security] of Object.entries(book.securities)) {
    if (!("expires" in security) || security.expires === undefined || !security.exercisable) continue;
    const { expires, exercisable } = security;
    const [first, key] =
      "from" in exercisable
        ? [exercisable.from, "exercisable.from"]
        : [exercisable.noLaterThan, "exercisable.noLaterThan"];
    if (first <= expires) continue;
    throw new UserError(
      `${id} expires on ${expires}, and can be exercised from ${first} on (${placeInWords(book, `securities.${id}.${key}`)}); mend one of the dates`,
      placeOf(book, `securities.${id}.expires`),
    );
  }
}

function tooLate(
  book: Book,
  { index, kind, on }: BookTransaction,
  id: string,
  expires: PlainDate,
): UserError {
  return new UserError(
    `this ${kind} is of ${on}, and ${id} expired on ${expires} (${placeInWords(book, `securities.${id}.expires`)}); mend one of the dates`,
    placeOf(book, `transactions.${index}`),
  );
}
