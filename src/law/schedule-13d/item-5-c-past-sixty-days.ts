import { addDays, type PlainDate } from "../../base/plain-date.ts";
import { scheduleCitation } from "../../model/citation.ts";
import { alwaysInForce, type Rule } from "../rule.ts";

/**
 * Schedule 13D, Item 5(c): describe any transactions in the class reported on that were effected during the past sixty
 * days or since the most recent filing of Schedule 13D, whichever is less, by the persons named in Item 5(a).
 *
 * A transaction of the sixtieth day before counts, one of the sixty-first does not; one of the day of the last filing
 * counts, for the filing may not have known of it.
 */
export const transactionsOfThePastSixtyDays: Rule<typeof firstDay> = {
  id: "schedule-13d/item-5(c)",
  cite: scheduleCitation("13D", "Item 5(c)"),
  title:
    "Item 5(c) describes the transactions of sixty days, or since the last Schedule 13D where that is less",
  alsoCalled: ["60-day transactions", "sixty-day look-back", "Item 5(c) window"],
  versions: alwaysInForce(firstDay),
  notCovered: ["whether a change of form, such as a conversion, is a transaction in the class"],
};

function firstDay(asOf: PlainDate, lastFiled: PlainDate | null): PlainDate {
  const sixtyDaysAgo = addDays(asOf, -60);
  return lastFiled !== null && lastFiled > sixtyDaysAgo ? lastFiled : sixtyDaysAgo;
}
