import { decimal } from "../../base/decimal.ts";
import type { PlainDate } from "../../base/plain-date.ts";
import { isNegative, type Rational, subtract, ZERO } from "../../base/rational.ts";
import type { Schedule, Transaction } from "../../model/schedule.ts";
import { personFinder } from "./person-named.ts";

/** A row of Item 5(c) with a date and a number of shares. */
export interface ToldTrade {
  /** Its place among `transactions`. */
  readonly index: number;
  /** Index into `reportingPersons`; `null` where the row names nobody that can be told. */
  readonly person: number | null;
  readonly date: PlainDate;
  readonly shares: Rational;
  /** `null` where the row does not say which. */
  readonly way: "bought" | "sold" | null;
}

const BOUGHT = /\b(?:purchase[sd]?|bought|buy|acqui\w+|received)\b/i;
const SOLD = /\b(?:sales?|sold|sell|dispos\w+|transferred)\b/i;

/** The rows of Item 5(c) that can be counted with. */
export function toldTrades(schedule: Schedule): readonly ToldTrade[] {
  const find = personFinder(schedule);
  const alone = schedule.reportingPersons.length === 1 ? 0 : null;
  return schedule.transactions.flatMap((row, index) => {
    const amount = row.amount === null ? null : decimal(row.amount);
    if (row.date === null || amount === null) return [];
    const person = row.person === null ? alone : find(row.person);
    const shares = isNegative(amount) ? subtract(ZERO, amount) : amount;
    return [{ index, person, date: row.date, shares, way: wayOf(row, amount) }];
  });
}

function wayOf({ nature }: Transaction, amount: Rational): ToldTrade["way"] {
  if (isNegative(amount)) return "sold";
  const [bought, sold] = [BOUGHT.test(nature ?? ""), SOLD.test(nature ?? "")];
  return bought === sold ? null : bought ? "bought" : "sold";
}
