import { expect, test } from "vitest";
import { toDecimal } from "../../../base/decimal.ts";
import { plainDate } from "../../../base/plain-date.ts";
import { holdingsOn } from "../../index.ts";
import { parseBook } from "../../load.ts";
import { bookFromCapTable } from "./book-from-cap-table.ts";
import { capTableIn } from "./cap-table.ts";
import {
  atWill,
  issuance,
  packageFiles,
  ratio,
  stockClasses,
  transactions,
} from "./testing/small-cap-table.ts";

const textOf = (changes: Parameters<typeof packageFiles>[0] = {}) =>
  bookFromCapTable(capTableIn(packageFiles(changes), "package"));
const bookOf = (changes: Parameters<typeof packageFiles>[0] = {}) => parseBook(textOf(changes), "book.yaml");
const heldOn = (date: string, changes: Parameters<typeof packageFiles>[0] = {}) =>
  holdingsOn(bookOf(changes), plainDate(date)!).map(
    ({ person, security, quantity }) => `${person} ${security} ${toDecimal(quantity)}`,
  );

test("a package becomes a book that loads, with persons, classes, rights and what each holds", () => {
  const book = bookOf();
  expect(book.issuer.name).toBe("Example Robotics, Inc.");
  expect(Object.keys(book.persons)).toEqual(["ada-founder", "venture-fund-i-l-p"]);
  expect(book.persons["ada-founder"]).toMatchObject({ kind: "individual", address: { city: "Boise" } });
  expect(heldOn("2025-01-31").toSorted()).toEqual(
    [
      "ada-founder common-stock 900500",
      "ada-founder option-op-1 501",
      "venture-fund-i-l-p series-a-preferred 200000",
      "venture-fund-i-l-p convertible-safe-1 250000",
      "venture-fund-i-l-p warrant-w-1 40000",
    ].toSorted(),
  );
});

test("shares outstanding are the sum of the stock issued", () => {
  const [report] = bookOf().outstanding;
  expect(report).toMatchObject({ class: "common-stock", on: "2025-01-31" });
  expect(toDecimal(report!.shares)).toBe("900500");
});

test("a preferred class converts at the price and ratio that the package gives", () => {
  expect(textOf()).toMatch(
    /series-a-preferred:\n +kind: convertible-preferred\n[\s\S]*?stated-value: 3\n +conversion-price: 2\n/,
  );
});

test("vesting by terms is dated from its start, the cliff at once, months ending on their last day", () => {
  expect(textOf()).toContain(
    "vesting: [ { on: 2024-07-31, quantity: 500 }, { on: 2024-10-31, quantity: 250 }, { on: 2025-01-31, quantity: 251 } ]",
  );
});

test("an exercise uses the options that it exercises", () => {
  expect(textOf()).toContain(
    "kind: exercise, security: common-stock, quantity: 500, uses: { security: option-op-1, quantity: 500 }",
  );
});

test("what the package does not know is said in comments", () => {
  const text = textOf();
  expect(text).toContain("# Who controls whom is not in the package");
  expect(text).toContain("blockers");
  expect(text).toContain(
    "How many shares it gives is left out: a SAFE converts at a cap or discount of a later financing.",
  );
});

test.each([
  [
    "a fixed amount",
    { type: "FIXED_AMOUNT_CONVERSION", converts_to_quantity: "125000" },
    "stated-value: 1\n    conversion-price: 2\n",
  ],
  ["a ratio", ratio("5", "4"), "stated-value: 5\n    conversion-price: 4\n"],
  ["a SAFE", { type: "SAFE_CONVERSION", conversion_mfn: true }, "a SAFE converts"],
  ["a note", { type: "CONVERTIBLE_NOTE_CONVERSION", interest_rates: [] }, "the note converts"],
  [
    "a note with simple interest",
    {
      type: "CONVERTIBLE_NOTE_CONVERSION",
      interest_rates: [{ rate: "0.08", accrual_start_date: "2024-01-10" }],
      compounding_type: "SIMPLE",
      interest_payout: "DEFERRED",
      day_count_convention: "ACTUAL_365",
    },
    "percent: 8, from: 2024-01-10, days-in-year: 365",
  ],
  [
    "a percent of capitalization",
    { type: "FIXED_PERCENT_OF_CAPITALIZATION_CONVERSION" },
    "a percent of the capitalization",
  ],
  ["a valuation", { type: "VALUATION_BASED_CONVERSION" }, "a price taken from a valuation"],
  [
    "a price a share",
    { type: "PPS_BASED_CONVERSION", description: "" },
    "the price a share of a later financing",
  ],
  [
    "a wording of its own",
    { type: "CUSTOM_CONVERSION", custom_conversion_description: "as agreed" },
    '"as agreed"',
  ],
  ["one that is not known", { type: "NEW_CONVERSION" }, "its mechanism NEW_CONVERSION"],
])("the conversion mechanism of %s", (_, mechanism, expected) => {
  const note = issuance("CONVERTIBLE", "n-1", {
    convertible_type: "NOTE",
    investment_amount: { amount: "250000", currency: "USD" },
    conversion_triggers: [atWill(mechanism)],
  });
  const text = textOf({ transactions: [...transactions, note] });
  expect(text.slice(text.indexOf("Convertible Note N-1") - 400).replace(/\n {6}/g, "\n      ")).toContain(
    expected,
  );
  expect(() => parseBook(text, "book.yaml")).not.toThrow();
});

test("a transfer with a balance certificate moves only what is transferred", () => {
  const moved = [
    ...transactions,
    {
      object_type: "TX_STOCK_TRANSFER",
      id: "tr",
      security_id: "cs-1",
      date: "2024-11-05",
      quantity: "100000",
      resulting_security_ids: ["cs-3"],
      balance_security_id: "cs-4",
    },
    issuance("STOCK", "cs-3", {
      stock_class_id: "c1",
      quantity: "100000",
      date: "2024-11-05",
      stakeholder_id: "s2",
    }),
    issuance("STOCK", "cs-4", { stock_class_id: "c1", quantity: "800000", date: "2024-11-05" }),
    {
      object_type: "TX_STOCK_CANCELLATION",
      id: "ca",
      security_id: "cs-4",
      date: "2024-12-01",
      quantity: "1000",
      reason_text: "tender",
    },
  ];
  const held = heldOn("2025-01-31", { transactions: moved });
  expect(held).toContain("ada-founder common-stock 799500");
  expect(held).toContain("venture-fund-i-l-p common-stock 100000");
  expect(textOf({ transactions: moved })).toContain("how: 'cancelled: tender'".replaceAll("'", '"'));
});

test("a split is a split of the book, and the shares outstanding are after it", () => {
  const split = {
    object_type: "TX_STOCK_CLASS_SPLIT",
    id: "sp",
    stock_class_id: "c1",
    date: "2024-12-15",
    split_ratio: { numerator: "2", denominator: "1" },
  };
  const book = bookOf({ transactions: [...transactions, split] });
  expect(book.splits).toHaveLength(1);
  expect(toDecimal(book.outstanding[0]!.shares)).toBe("1801000");
});

test("events that a book has nothing for are counted at its head", () => {
  const event = {
    object_type: "TX_EQUITY_COMPENSATION_REPRICING",
    id: "rp",
    security_id: "op-1",
    date: "2024-12-01",
    new_exercise_price: { amount: "0.1", currency: "USD" },
  };
  expect(textOf({ transactions: [...transactions, event] })).toContain(
    "left out: 1 TX_EQUITY_COMPENSATION_REPRICING.",
  );
});

test("a preferred class without a way to common stock stands as a class of its own", () => {
  const [common, preferred] = stockClasses;
  const text = textOf({ stockClasses: [common!, { ...preferred, conversion_rights: [] }] });
  expect(text).toMatch(/a class of its own\.\n +series-a-preferred:\n +kind: common/);
});

test.each([
  ["no JSON", [{ path: "a.json", text: "{" }], "a.json: this is no JSON"],
  ["no cap table", [{ path: "a.json", text: "{}" }], "package: there are no stakeholders here"],
  [
    "an object that lacks what is needed",
    [{ path: "a.json", text: JSON.stringify({ items: [{ object_type: "STAKEHOLDER", id: "s1" }] }) }],
    'a.json: the STAKEHOLDER "s1" cannot be read at name',
  ],
])("%s", (_, files, message) => {
  expect(() => capTableIn(files, "package")).toThrow(message);
});
