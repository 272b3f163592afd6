import { describe, expect, it } from "vitest";
import { bodyOf } from "./testing/body-of.ts";

describe("transactions given as rows", () => {
  it("reads printed columns, and whose they are", () => {
    const text =
      "                    Schedule A\n\n              Birch Partners, L.P.\n\n                                            Price Per Share\nDate of                 Number of Shares    (including\nTransaction             (Purchased)/Sold    commissions)\n9/30/04                   3,000               $11.96\n10/20/04                 30,000               $12.00\n";
    expect(bodyOf({ text, names: ["Birch Partners, L.P."] }).value.transactions).toEqual([
      {
        person: "Birch Partners, L.P.",
        date: "2004-09-30",
        nature: null,
        amount: "3000",
        price: "11.96",
        cells: ["9/30/04", "3,000", "$11.96"],
      },
      {
        person: "Birch Partners, L.P.",
        date: "2004-10-20",
        nature: null,
        amount: "30000",
        price: "12.00",
        cells: ["10/20/04", "30,000", "$12.00"],
      },
    ]);
  });

  it("reads the rows of a table in whatever order its columns are", () => {
    const rows = [
      [
        "Nature of the Transaction",
        "Securities Purchased/(Sold)",
        "Price Per Share ($)",
        "Date of Purchase / Sale",
      ],
      ["Sale of Common Stock", "(9,022)", "7.65", "12/16/2015"],
    ];
    const table = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("");
    expect(
      bodyOf({ text: `<html><p>Trades</p><table>${table}</table></html>`, format: "html" }).value
        .transactions,
    ).toMatchObject([
      { person: null, date: "2015-12-16", nature: "Sale of Common Stock", amount: "9022", price: "7.65" },
    ]);
  });

  it.each([
    "Grant Date        Shares      Exercise Price     Expiration Date\n1/2/2001          1,000       $4.00              1/2/2011\n",
    "Date of birth     Number\n1/2/1951          1,000\n",
    "On May 1, 2001 the Reporting Person bought 100 shares at a price of $4.00 a share.\n",
  ])("reads no trades in %s", (text) => expect(bodyOf({ text }).value.transactions).toEqual([]));
});
