import fc from "fast-check";
import type { Book } from "../../model/book.ts";
import { parseBook } from "../load.ts";

/** What a random book is made of; every one of them is a book that loads. */
interface Drawn {
  readonly form: "13D" | "13G";
  readonly rule: "13d-1(b)" | "13d-1(c)" | "13d-1(d)";
  readonly funds: number;
  readonly power: "shared" | "sole";
  readonly individuals: number;
  readonly isGroup: boolean;
  readonly isDisclaimed: boolean;
  readonly outstanding: number;
  readonly shares: readonly number[];
  readonly sold: number;
  readonly rights: readonly Right[];
}

interface Right {
  readonly kind: "option" | "warrant" | "convertible-preferred";
  readonly units: number;
  /** Days from the day of the book to that on which it can be used. */
  readonly inDays: number;
  readonly blocker: boolean;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  form: fc.constantFrom("13D", "13G"),
  rule: fc.constantFrom("13d-1(b)", "13d-1(c)", "13d-1(d)"),
  funds: fc.integer({ min: 1, max: 3 }),
  power: fc.constantFrom("shared", "sole"),
  individuals: fc.integer({ min: 0, max: 2 }),
  isGroup: fc.boolean(),
  isDisclaimed: fc.boolean(),
  outstanding: fc.integer({ min: 12_000_000, max: 90_000_000 }),
  shares: fc.array(fc.integer({ min: 0, max: 180_000 }), { minLength: 6, maxLength: 6 }),
  sold: fc.integer({ min: 0, max: 100 }),
  rights: fc.array(
    fc.record({
      kind: fc.constantFrom("option", "warrant", "convertible-preferred"),
      units: fc.integer({ min: 1, max: 60_000 }),
      inDays: fc.integer({ min: -400, max: 120 }),
      blocker: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
});

const DAY = "2025-06-30";

/**
 * Random books whose persons have all that a cover page asks for: funds one above the other, individuals beside them, a group or
 * none, shares held, bought and sold, and options, warrants and preferred stock in and out of the sixty days.
 */
export const arbitraryBook: fc.Arbitrary<Book> = drawn.map((book) => parseBook(textOf(book), "book.yaml"));

/** The day that they are about. */
export const dayOfArbitraryBook = DAY;

function textOf(book: Drawn): string {
  const funds = Array.from({ length: book.funds }, (_, n) => `fund${n + 1}`);
  const individuals = Array.from({ length: book.individuals }, (_, n) => `person${n + 1}`);
  const ids = [...funds, ...individuals];
  const isGroup = book.isGroup && ids.length > 1;
  return [
    "book: 1",
    `issuer: { name: Quarry Stone Corp., cik: "1990003", ${address("1 Issuer Way")} }`,
    "schedule:",
    `  form: ${book.form}`,
    ...(book.form === "13G" ? [`  rule: ${book.rule}`] : []),
    "  class: common",
    `  event: ${DAY}`,
    "  signed: 2025-07-02",
    `  reporting-persons: [${ids.join(", ")}]`,
    `  notices: { name: Ann Notice, phone: 212-555-0100, ${address("2 Notice Street")} }`,
    "persons:",
    ...funds.flatMap((id, n) => fundOf(id, funds[n + 1] ?? null, book)),
    ...individuals.map(
      (id, n) =>
        `  ${id}: { name: Person Number ${n + 1}, kind: individual, citizen-of: United States, business: a private investor, fund-sources: [PF], legal-proceedings: no, ${address(`${n + 5} Home Lane`)} }`,
    ),
    ...(isGroup ? [`groups: [{ members: [${ids.join(", ")}], row-2: a }]`] : []),
    ...(book.isDisclaimed && book.funds > 1
      ? ["disclaimers: [{ person: fund2, holder: fund1, excluded: yes }]"]
      : []),
    "securities:",
    "  common: { kind: common, title: Common Stock, cusip: 51700A103 }",
    ...book.rights.flatMap(rightOf),
    "outstanding:",
    `  - { class: common, on: 2025-05-12, shares: ${book.outstanding}, source: Form 10-Q for the first quarter }`,
    "transactions:",
    ...ids.flatMap((id, n) => tradesOf(id, (book.shares[n] ?? 0) + (n === 0 ? 1 : 0), book.sold)),
    ...book.rights.map(
      (right, n) =>
        `  - { on: 2024-01-02, person: ${ids[n % ids.length]}, kind: grant, security: right${n + 1}, quantity: ${right.units} }`,
    ),
    "",
  ].join("\n");
}

const address = (street: string): string =>
  `address: { street: ${street}, city: Boise, state: Idaho, zip: "83702" }`;

/** A fund, which the next one directs. */
function fundOf(id: string, above: string | null, { form, rule, power }: Drawn): readonly string[] {
  const types = form === "13G" && rule === "13d-1(b)" ? ", types: [IA, PN]" : "";
  const control =
    above === null
      ? ""
      : `, controlled-by: [{ person: ${above}, voting: ${power}, dispositive: ${power}, why: its general partner }]`;
  return [
    `  ${id}: { name: Fund Number ${id.slice(4)} LP, kind: partnership, organized-in: Delaware, business: investing, fund-sources: [WC], legal-proceedings: no, signed-by: { name: Ann Signer, title: Partner }, ${address(`${id.slice(4)} Fund Street`)}${types}${control} }`,
  ];
}

function rightOf({ kind, inDays, blocker }: Right, n: number): readonly string[] {
  const day = new Date(Date.parse(DAY) + inDays * 86_400_000).toISOString().slice(0, 10);
  const terms =
    kind === "convertible-preferred" ? "stated-value: 100, conversion-price: 12.50" : `strike: ${n + 2}.50`;
  const limit = blocker ? ", blocker: { percent: 9.99, notice-days: 61 }" : "";
  return [
    `  right${n + 1}: { kind: ${kind}, title: Series ${n + 1} ${TITLES[kind]}, into: common, ${terms}, exercisable: { from: ${day} }${limit} }`,
  ];
}

const TITLES = {
  option: "Options",
  warrant: "Warrants",
  "convertible-preferred": "Convertible Preferred Stock",
} as const;

function tradesOf(id: string, shares: number, soldPercent: number): readonly string[] {
  if (shares === 0) return [];
  const sold = Math.floor((shares * soldPercent) / 100);
  return [
    `  - { on: 2025-01-15, person: ${id}, kind: purchase, security: common, quantity: ${shares}, price: 10.25, how: open market purchase }`,
    ...(sold === 0
      ? []
      : [
          `  - { on: 2025-06-20, person: ${id}, kind: sale, security: common, quantity: ${sold}, price: 11.10, how: open market sale }`,
        ]),
  ];
}
