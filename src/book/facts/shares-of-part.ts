import { toReadable } from "../../base/decimal.ts";
import type { PlainDate } from "../../base/plain-date.ts";
import { equals, floor, multiply, ONE } from "../../base/rational.ts";
import { whenAsked } from "../../base/when-asked.ts";
import type { Book, RightSecurity } from "../../model/book.ts";
import { step } from "../../model/derivation.ts";
import type { SharesUnderRight } from "../../model/ownership-facts.ts";
import type { Holding } from "../ledger/holdings.ts";
import { explainedBy, sharesUnderRight } from "../terms/shares-under-right.ts";
import type { ConversionOfClass } from "./conversion-of-class.ts";
import type { Tranche } from "./vesting.ts";

/** The shares of the schedule's class that a holding, or the part of it that vests on one day, gives. */
export function sharesOfPart(
  book: Book,
  holding: Holding,
  security: RightSecurity,
  tranche: Tranche | null,
  onwards: ConversionOfClass,
  asOf: PlainDate,
): SharesUnderRight {
  const units = tranche?.units ?? holding.quantity;
  const given = sharesUnderRight(holding.security, security, units, book, asOf);
  return converted(tranche === null ? given : ofTranche(given, tranche, holding), onwards);
}

function ofTranche(given: SharesUnderRight, { units, on }: Tranche, holding: Holding): SharesUnderRight {
  return explainedBy(given, () => {
    const says = `${toReadable(units)} of the ${toReadable(holding.received)} received vest ${on === null ? "on a day that is not given" : `on ${on}`}`;
    return { ...given.step, steps: [step(says), ...given.step.steps] };
  });
}

/** Shares of a class that becomes the schedule's, as the shares that they become. */
function converted(given: SharesUnderRight, { sharesPerUnit }: ConversionOfClass): SharesUnderRight {
  if (given.is === "unknown" || equals(sharesPerUnit, ONE)) return given;
  const shares = floor(multiply(given.shares, sharesPerUnit));
  return whenAsked({ is: "known", shares }, "step", () => {
    const says = `${toReadable(given.shares)} shares convert at ${toReadable(sharesPerUnit)} each into ${toReadable(shares)}`;
    return step(says, { steps: [given.step] });
  });
}
