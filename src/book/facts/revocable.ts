import { toReadable } from "../../base/decimal.ts";
import { whenAsked } from "../../base/when-asked.ts";
import type { Book, RevocableTrustArrangement } from "../../model/book.ts";
import { step } from "../../model/derivation.ts";
import type { Lot, RightHeld } from "../../model/ownership-facts.ts";
import type { Holding } from "../ledger/holdings.ts";
import { writtenAt } from "../positions.ts";
import type { ArrangedPart } from "./arranged-parts.ts";
import { fromDay, UNKNOWN, type When, whenAvailable } from "./when-available.ts";

/** The rights of persons who may revoke a trust or account, or for whom it ends by itself, to the shares in a lot of it. */
export function revocableRights(
  book: Book,
  holding: Holding,
  part: ArrangedPart,
  lot: Lot,
): readonly RightHeld[] {
  return part.arrangements.flatMap(({ n, arrangement }) =>
    arrangement.kind === "revocable" ? [revocableRight(book, holding, arrangement, n, lot)] : [],
  );
}

function revocableRight(
  book: Book,
  holding: Holding,
  arrangement: RevocableTrustArrangement,
  n: number,
  lot: Lot,
): RightHeld {
  const endsByItself = arrangement.endsByItself ?? false;
  const holder = book.persons[arrangement.holder]?.name ?? arrangement.holder;
  const title = `${book.securities[holding.security]?.title ?? holding.security} held by ${holder}`;
  const facts = () => writtenAt(book, `arrangements.${n}`);
  const { from, noLaterThan } = whenOf(arrangement, holding, endsByItself);
  const right = {
    id: `${arrangement.person}/${lot.id}`,
    holder: arrangement.person,
    kind: "revocable" as const,
    title,
    units: lot.shares,
    shares: whenAsked({ is: "known", shares: lot.shares }, "step", () =>
      step(`${toReadable(lot.shares)} shares held by ${holder}`, { facts: facts() }),
    ),
    unissued: false,
    overLot: lot.id,
    cashOnly: false,
    endsByItself,
    exercisableFrom: from,
    exercisableNoLaterThan: noLaterThan,
    exercisableMissing: {
      what: `from when the shares of ${holder} ${endsByItself ? "come" : "can be had"} by ${endsByItself ? "its end" : "revoking"}`,
      writeIn: `${book.file}, arrangements.${n}.exercisable: { from: … }`,
    },
    expires: null,
    conditions: [],
    blocker: null,
    controlPurpose: null,
  };
  return whenAsked(right, "facts", () => [...facts(), ...lot.facts]);
}

/** What can be revoked can be revoked at will, unless the terms say from when; what ends by itself ends on a day. */
function whenOf(
  { exercisable, from }: RevocableTrustArrangement,
  holding: Holding,
  endsByItself: boolean,
): When {
  if (exercisable) return whenAvailable(exercisable);
  return endsByItself ? UNKNOWN : fromDay(from ?? holding.since);
}
