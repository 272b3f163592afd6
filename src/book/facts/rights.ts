import type { PlainDate } from "../../base/plain-date.ts";
import { whenAsked } from "../../base/when-asked.ts";
import type { Book, RightSecurity } from "../../model/book.ts";
import type { RightHeld } from "../../model/ownership-facts.ts";
import type { Holding } from "../ledger/holdings.ts";
import { writtenAt } from "../positions.ts";
import { isConvertible } from "../terms/shares-under-right.ts";
import { termsOn } from "../terms/terms-on.ts";
import { blockerOf, conditionsOf } from "./conditions.ts";
import { type ConversionOfClass, conversionOfClass, laterOrEither } from "./conversion-of-class.ts";
import { sharesOfPart } from "./shares-of-part.ts";
import { type Tranche, tranchesOf } from "./vesting.ts";
import { fromDay, laterOf, UNKNOWN, type When, whenAvailable } from "./when-available.ts";

/** A holding of a right, its terms on the date, and the way from what it gives to the schedule's class. */
interface HeldRight {
  readonly holding: Holding;
  readonly security: RightSecurity;
  readonly terms: RightSecurity;
  readonly onwards: ConversionOfClass;
}

/** The rights to shares of the schedule's class that a holding of a right gives: one, or one for each part that vests. */
export function rightsOf(
  book: Book,
  holding: Holding,
  security: RightSecurity,
  asOf: PlainDate,
): readonly RightHeld[] {
  const onwards = conversionOfClass(book, security.into, book.schedule.class, asOf);
  if (onwards === null) return [];
  const { terms } = termsOn(book, holding.security, security, asOf);
  const held: HeldRight = { holding, security, terms, onwards };
  if (!terms.vesting) return [rightHeld(book, held, null, null, asOf)];
  const tranches = tranchesOf(terms.vesting, holding.received, holding.quantity);
  const limit = tranches.length > 1 ? `${holding.person}/${holding.security}` : null;
  return tranches.map((tranche) => rightHeld(book, held, tranche, limit, asOf));
}

function rightHeld(
  book: Book,
  { holding, security, terms, onwards }: HeldRight,
  tranche: Tranche | null,
  limit: string | null,
  asOf: PlainDate,
): RightHeld {
  const { person, security: id } = holding;
  const units = tranche?.units ?? holding.quantity;
  const { from, noLaterThan } = whenOf(terms, tranche, onwards);
  const right = {
    id: tranche === null ? `${person}/${id}` : `${person}/${id}#${tranche.on ?? "unvested"}`,
    holder: person,
    kind: security.kind,
    title: security.title,
    units,
    shares: sharesOfPart(book, holding, security, tranche, onwards, asOf),
    unissued: security.shares === "new",
    cashOnly: security.settlement === "cash",
    endsByItself: false,
    exercisableFrom: from,
    exercisableNoLaterThan: noLaterThan,
    exercisableMissing: {
      what: `from when ${security.title} can be ${isConvertible(security) ? "converted" : "exercised"}`,
      writeIn: `${book.file}, securities.${id}.${tranche ? "vesting: [{ on: …, percent: … }]" : "exercisable: { from: … }"}`,
    },
    expires: security.expires ?? null,
    conditions: conditionsOf(book, id, terms, limit),
    blocker: blockerOf(book, id, security),
    controlPurpose: security.controlPurpose ?? null,
  };
  return whenAsked(right, "facts", () => [...writtenAt(book, `securities.${id}`), ...holding.facts]);
}

function whenOf(
  { exercisable, settles }: RightSecurity,
  tranche: Tranche | null,
  { when }: ConversionOfClass,
): When {
  const vested = tranche === null ? whenAvailable(exercisable) : tranche.on ? fromDay(tranche.on) : UNKNOWN;
  const delivered = settles === undefined ? null : fromDay(settles);
  const isOnlyDelivered = tranche === null && exercisable === undefined && delivered !== null;
  const had = isOnlyDelivered ? delivered : delivered ? laterOf(vested, delivered) : vested;
  return laterOrEither(had, when) ?? had;
}
