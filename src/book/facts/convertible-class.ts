import { toReadable } from "../../base/decimal.ts";
import type { PlainDate } from "../../base/plain-date.ts";
import { floor, multiply } from "../../base/rational.ts";
import { whenAsked } from "../../base/when-asked.ts";
import type { Book, CommonStock, DepositaryShares } from "../../model/book.ts";
import { step } from "../../model/derivation.ts";
import type { RightHeld } from "../../model/ownership-facts.ts";
import type { Holding } from "../ledger/holdings.ts";
import { writtenAt } from "../positions.ts";
import { conversionOfClass } from "./conversion-of-class.ts";
import { deposited } from "./lots.ts";
import { fromDay } from "./when-available.ts";

/**
 * A holding of another class that converts into the schedule's, as the right that it gives. What converts at will has done so
 * since it is held.
 */
export function convertibleClassRights(
  book: Book,
  holding: Holding,
  security: CommonStock | DepositaryShares,
  asOf: PlainDate,
): readonly RightHeld[] {
  const { person, security: id, quantity, since } = holding;
  const held = security.kind === "common" ? id : security.of;
  const conversion = conversionOfClass(book, held, book.schedule.class, asOf);
  if (conversion === null) return [];
  const each = multiply(deposited(book, id, asOf), conversion.sharesPerUnit);
  const shares = floor(multiply(quantity, each));
  const { from, noLaterThan } = conversion.when ?? fromDay(since);
  const terms = () => writtenAt(book, `securities.${id}`);
  const right = {
    id: `${person}/${id}`,
    holder: person,
    kind: "convertible-class" as const,
    title: security.title,
    units: quantity,
    shares: whenAsked({ is: "known", shares }, "step", () =>
      step(
        `${toReadable(quantity)} ${security.title} convert at ${toReadable(each)} each into ${toReadable(shares)} shares`,
        { facts: terms() },
      ),
    ),
    unissued: true,
    cashOnly: false,
    endsByItself: false,
    exercisableFrom: from,
    exercisableNoLaterThan: noLaterThan,
    exercisableMissing: {
      what: `from when ${security.title} can be converted`,
      writeIn: `${book.file}, securities.${held}.converts-into.exercisable: { from: … }`,
    },
    expires: null,
    conditions: [],
    blocker: null,
    controlPurpose: null,
  };
  return [whenAsked(right, "facts", () => [...terms(), ...holding.facts])];
}
