import { fileURLToPath } from "node:url";
import { type PlainDate, plainDate } from "../../base/plain-date.ts";
import { loadBook, parseBook } from "../../book/index.ts";
import type { Book } from "../../model/book.ts";

/** The example, and a book with a term of every kind that moves ownership by the calendar. */

export const aultBook = (): Promise<Book> =>
  loadBook(fileURLToPath(new URL("../../../examples/ault/book.yaml", import.meta.url)));

export function dateIn(text: string): PlainDate {
  const date = plainDate(text);
  if (date === null) throw new Error(`${text} is no date`);
  return date;
}

export const aultDate = dateIn("2024-07-23");

export const eventful = (): Book => parseBook(eventfulBook, "book.yaml");

export const eventfulBook = `book: 1
issuer: { name: Example Corp. }
schedule: { form: 13D, class: common, event: 2025-01-01, reporting-persons: [fund, manager] }
persons:
  fund:
    name: Example Fund LP
    kind: partnership
    controlled-by:
      - { person: manager, why: its general partner, from: 2024-02-01, until: 2025-03-01 }
  manager: { name: Manager LLC, kind: limited-liability-company }
  other: { name: Other LLC, kind: limited-liability-company }
groups:
  - { members: [fund, other], from: 2024-06-15 }
securities:
  common: { kind: common, title: Common Stock }
  preferred:
    kind: convertible-preferred
    title: Series A Preferred Stock
    into: common
    stated-value: 1,000
    conversion-price: { greater-of: [0.10, { lesser-of: [0.22, { percent: 105, of: vwap, trading-days: 10 }] }] }
    exercisable: { from: 2024-06-01 }
    exchange-cap: { exchange: NYSE American, percent: 19.99, shares: 150000, approved: 2024-09-10 }
  warrants:
    kind: warrant
    title: the Warrants
    into: common
    strike: 1.50
    exercisable: { from: 2024-08-20 }
    expires: 2025-01-20
    control-purpose: no
  units:
    kind: restricted-stock-unit
    title: restricted stock units
    into: common
    vesting: [{ on: 2024-05-05, percent: 40 }, { on: 2024-11-11, percent: 60 }]
    control-purpose: no
outstanding:
  - { class: common, on: 2023-12-31, shares: "1,000,000", source: Form 10-K }
  - { class: common, on: 2024-10-31, shares: "1,400,000", source: Form 10-Q }
splits:
  - { security: common, on: 2024-12-02, ratio: 1-for-2, fractions: down }
prices:
  - { average: vwap, security: common, trading-days: 10, on: 2024-10-01, price: 0.30 }
transactions:
  - { on: 2024-01-15, person: fund, kind: purchase, security: common, quantity: "60,000", price: 1.25 }
  - { on: 2024-02-20, person: other, kind: purchase, security: common, quantity: "31,000" }
  - { on: 2024-03-01, person: fund, kind: purchase, security: preferred, quantity: 44 }
  - { on: 2024-03-02, person: fund, kind: purchase, security: warrants, quantity: "90,000" }
  - { on: 2024-03-03, person: other, kind: grant, security: units, quantity: "1,000" }
  - { on: 2024-05-01, person: fund, kind: sale, security: common, quantity: "10,000" }
`;
