/** A book whose persons report on Schedule 13D; tests change a line of it. */
export const dueBook = `book: 1
issuer: { name: Example Corp. }
schedule:
  form: 13D
  class: common
  reporting-persons: [fund, manager]
  filed-before:
    - { form: SCHEDULE 13D, filed: 2025-03-10 }
persons:
  fund:
    name: Example Fund LP
    kind: partnership
    controlled-by: [{ person: manager, why: its general partner }]
  manager: { name: Manager LLC, kind: limited-liability-company }
securities:
  common: { kind: common, title: Common Stock }
  warrants: { kind: warrant, title: Warrants, into: common, strike: 1, exercisable: { from: 2025-08-01 }, control-purpose: no }
outstanding:
  - { class: common, on: 2024-12-31, shares: 10000000, source: Form 10-Q }
  - { class: common, on: 2025-11-10, shares: 9900000, source: Form 10-Q }
transactions:
  - { on: 2025-03-03, person: fund, kind: purchase, security: common, quantity: 600000 }
  - { on: 2025-05-02, person: fund, kind: purchase, security: warrants, quantity: 150000 }
  - { on: 2025-12-19, person: fund, kind: sale, security: common, quantity: 400000 }
balances: []
`;
