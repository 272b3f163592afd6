import { describe, expect, it } from "vitest";
import { isEntityName, isSameParty, partyAmong } from "./party-names.ts";

describe("names of parties", () => {
  it.each([
    ["Ault & Company, Inc.", "AULT AND CO INC"],
    ["The Birch Group, L.P.", "Birch Group LP"],
    ["PERRY CORP", "Perry Corporation"],
    ['Elm Company ("Elm")', "ELM COMPANY"],
    ["D.E. Shaw & Co., L.P.", "D. E. Shaw & Co. LP"],
  ])("%s and %s are the same", (a, b) => expect(isSameParty(a, b)).toBe(true));

  it.each([
    ["Birch Fund I, L.P.", "Birch Fund II, L.P."],
    ["Birch GP, LLC", "Birch, LLC"],
    ["", ""],
  ])("%s and %s are not", (a, b) => expect(isSameParty(a, b)).toBe(false));

  it("fits a person whose middle name is left out, where only one fits", () => {
    expect(partyAmong("Jane Q. Roe", ["JANE ROE", "John Roe"])).toBe("JANE ROE");
    expect(partyAmong("Jane Roe", ["Jane A. Roe", "Jane B. Roe"])).toBeNull();
  });

  it("fits an entity whose form is written otherwise, where only one fits", () => {
    expect(partyAmong("Birch Master Fund, Limited", ["Birch Master Fund, Ltd.", "Birch, LLC"])).toBe(
      "Birch Master Fund, Ltd.",
    );
    expect(partyAmong("Birch, Inc.", ["Elm, Inc."])).toBeNull();
  });

  it.each([
    "BIRCH CAPITAL, L.P.",
    "Birch Sdn Bhd",
    "JOHN ROE 2002 TRUST",
    "Birch (Bermuda) Ltd.",
    "BIRCH BANK, N.A.",
    "Birch plc",
  ])("%s is an entity", (name) => expect(isEntityName(name)).toBe(true));

  it.each(["Jane Roe", "Milton C. Ault, III", "President", "Dated: July 24, 2024"])("%s is none", (name) =>
    expect(isEntityName(name)).toBe(false));
});
