/** A small book, whole and right; tests change a line of it. */
export const smallBook = `book: 1
issuer:
  name: Example Corp.
schedule:
  form: 13D
  class: common
  event: 2025-01-01
  reporting-persons: [fund]
persons:
  fund:
    name: Example Fund LP
    kind: partnership
    controlled-by:
      - { person: manager, why: its general partner }
  manager: { name: Manager LLC, kind: limited-liability-company }
securities:
  common: { kind: common, title: Common Stock }
  preferred:
    kind: convertible-preferred
    title: Series A Preferred Stock
    into: common
    stated-value: 1,000
    conversion-price: { greater-of: [0.10, { lesser-of: [0.22, { percent: 105, of: vwap, trading-days: 10 }] }] }
    exercisable: { from: 2024-06-01 }
outstanding:
  - { class: common, on: 2024-12-31, shares: 1000000, source: Form 10-Q }
prices:
  - { average: vwap, security: common, trading-days: 10, on: 2025-01-01, price: 0.30 }
transactions:
  - { on: 2024-03-01, person: fund, kind: purchase, security: common, quantity: 60000, price: 1.25 }
  - { on: 2024-05-01, person: fund, kind: sale, security: common, quantity: 10000 }
  - { on: 2024-06-01, person: fund, kind: purchase, security: preferred, quantity: 44 }
balances:
  - { on: 2024-04-30, person: fund, security: common, quantity: 60000 }
  - { on: 2024-05-01, person: fund, security: common, quantity: 50000 }
`;
