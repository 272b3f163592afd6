import { describe, expect, it } from "vitest";
import { toDecimal } from "../../base/decimal.ts";
import { ownershipRows } from "./ownership-table.ts";

const read = (text: string) =>
  ownershipRows(text).map(({ subject, values }) => [
    subject,
    ...Object.entries(values).map(([column, value]) => `${column} ${toDecimal(value)}`),
  ]);

describe("tables of holdings", () => {
  it("reads captions of several lines and signs of percent in cells of their own", () => {
    const text =
      "It is held as follows:\nBeneficial Owner\tSole\nVoting\nPower\tShared\nVoting\nPower\tTotal\tPercent of\nClass\nMr. Roe ⁽¹⁾\t0\t2,974,342\t2,974,342\t17.6\t%\nRoe Trust\t5\t—\t5\t0.1\t%";
    expect(read(text)).toEqual([
      ["Mr. Roe", "soleVotingPower 0", "sharedVotingPower 2974342", "aggregate 2974342", "percent 17.6"],
      ["Roe Trust", "soleVotingPower 5", "sharedVotingPower 0", "aggregate 5", "percent 0.1"],
    ]);
  });

  it("leaves a row out whose cells are not as many as the captions", () => {
    expect(read("Name\tAmount beneficially owned\tPercent\nJane Roe\t5\t6\t7")).toEqual([]);
  });

  it("takes nothing from a table of trades", () => {
    expect(read("Name\tDate\tShares\tPrice\nJane Roe\t5\t100\t2.50")).toEqual([["Jane Roe"]]);
  });

  it("takes nothing from prose", () => {
    expect(read("Jane Roe owns 500 shares.")).toEqual([]);
  });
});
