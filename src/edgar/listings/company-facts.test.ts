import { expect, test } from "vitest";
import { readCompanyFacts } from "./company-facts.ts";

const fact = (end: string, val: unknown, filed: string, more = {}) => ({
  end,
  val,
  accn: "0000999999-24-000005",
  fy: 2024,
  fp: "Q2",
  form: "10-Q",
  filed,
  ...more,
});

const document = (dei: readonly unknown[], gaap: readonly unknown[] = []) => ({
  cik: 1000001,
  entityName: "ALPHA MINES INC",
  facts: {
    dei: { EntityCommonStockSharesOutstanding: { units: { shares: dei } } },
    "us-gaap": {
      CommonStockSharesOutstanding: { units: { shares: gaap, USD: [fact("2024-06-30", 1, "2024-08-01")] } },
    },
  },
});

test("counts of the cover and of the balance sheet stand by date, the report filed first before the others", () => {
  const facts = readCompanyFacts(
    document(
      [fact("2024-08-01", 35846318, "2024-08-05"), fact("2024-05-01", 30000000, "2024-09-01")],
      [fact("2024-05-01", 30000001, "2024-05-05", { frame: "CY2024Q2I" })],
    ),
  );
  expect(facts?.outstanding.map(({ on, shares, concept, frame }) => [on, shares, concept, frame])).toEqual([
    ["2024-05-01", "30000001", "us-gaap:CommonStockSharesOutstanding", "CY2024Q2I"],
    ["2024-05-01", "30000000", "dei:EntityCommonStockSharesOutstanding", null],
    ["2024-08-01", "35846318", "dei:EntityCommonStockSharesOutstanding", null],
  ]);
  expect(facts?.outstanding[0]).toMatchObject({
    accession: "0000999999-24-000005",
    form: "10-Q",
    filedOn: "2024-05-05",
  });
});

test.each([null, "many", -5, 1e30, undefined])("a count of %j is none", (val) => {
  expect(readCompanyFacts(document([fact("2024-08-01", val, "2024-08-05")]))?.outstanding).toEqual([]);
});

test("an issuer that reports none has none, and a document of another kind is null", () => {
  expect(readCompanyFacts({ cik: 1, entityName: "X", facts: {} })).toEqual({
    cik: "0000000001",
    name: "X",
    outstanding: [],
  });
  for (const json of [null, [], { cik: 1 }, { facts: {} }]) expect(readCompanyFacts(json)).toBeNull();
});
