import { toReadable } from "../../base/decimal.ts";
import { ZERO } from "../../base/rational.ts";
import { whenAsked } from "../../base/when-asked.ts";
import type { Book, RightSecurity } from "../../model/book.ts";
import type { BlockerFact, Condition } from "../../model/ownership-facts.ts";
import { writtenAt } from "../positions.ts";

/**
 * What must happen before a right can be exercised: its conditions, the certification of a performance unit, and the
 * approval above an exchange's cap.
 *
 * @param sharedAs the name of the limit that the parts of one holding share, where it has parts
 */
export function conditionsOf(
  book: Book,
  id: string,
  security: RightSecurity,
  sharedAs: string | null,
): readonly Condition[] {
  const stated = security.conditions.map((condition, n): Condition => {
    const wanted = {
      what: condition.what,
      satisfiedOn: condition.satisfied ?? null,
      holderControls: condition.holderControls ?? null,
      ...nothingBefore,
      sharesBeforeMissing: {
        what: `whether ${condition.what} is satisfied`,
        writeIn: `${book.file}, securities.${id}.conditions.${n}.satisfied`,
      },
    };
    return whenAsked(wanted, "facts", () => writtenAt(book, `securities.${id}.conditions.${n}`));
  });
  const needsCertification = security.kind === "performance-stock-unit" && stated.length === 0;
  return [
    ...stated,
    ...(needsCertification ? [certificationOf(book, id, security)] : []),
    ...exchangeCapOf(book, id, security, sharedAs),
  ];
}

const nothingBefore = { sharesBefore: ZERO, sharedAs: null };

function certificationOf(book: Book, id: string, { title }: RightSecurity): Condition {
  const wanted = {
    what: `certification that the performance of ${title} was met`,
    satisfiedOn: null,
    holderControls: null,
    ...nothingBefore,
    sharesBeforeMissing: {
      what: `whether the performance of ${title} was certified`,
      writeIn: `${book.file}, securities.${id}.conditions: [{ what: certification of the performance, satisfied: … }]`,
    },
  };
  return whenAsked(wanted, "facts", () => writtenAt(book, `securities.${id}`));
}

function exchangeCapOf(
  book: Book,
  id: string,
  { exchangeCap, title }: RightSecurity,
  sharedAs: string | null,
): readonly Condition[] {
  if (!exchangeCap) return [];
  const wanted = {
    what: `approval of issuing more than ${toReadable(exchangeCap.percent)}% under the rules of ${exchangeCap.exchange}`,
    satisfiedOn: exchangeCap.approved ?? null,
    holderControls: null,
    sharesBefore: exchangeCap.shares ?? null,
    sharedAs: exchangeCap.sharedAs ?? sharedAs,
    sharesBeforeMissing: {
      what: `how many shares ${title} could give before that approval`,
      writeIn: `${book.file}, securities.${id}.exchange-cap.shares`,
    },
  };
  return [whenAsked(wanted, "facts", () => writtenAt(book, `securities.${id}`))];
}

/** The limit of a contract on what its holder may come to own. */
export function blockerOf(book: Book, id: string, { blocker }: RightSecurity): BlockerFact | null {
  if (!blocker) return null;
  const limit = {
    percent: blocker.percent,
    noticeDays: blocker.noticeDays ?? null,
    raised: blocker.raised.map(({ notice, percent }) => ({ notice, percent })),
  };
  return whenAsked(limit, "facts", () => writtenAt(book, `securities.${id}.blocker`));
}
