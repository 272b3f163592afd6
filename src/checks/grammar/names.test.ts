import { describe, expect, it } from "vitest";
import { isEntityName, lastNameOf, nameFinder, nameKey, whoseName } from "../../model/person-name.ts";
import { holderIn } from "./holder.ts";
import { personSections } from "./person-sections.ts";

const NAMES = [
  "AULT & COMPANY, INC.",
  "MILTON C. AULT, III",
  "WILLIAM B. HORNE",
  "North Fund, L.P.",
  "North Fund II, L.P.",
];

describe("names", () => {
  it.each([
    ["Ault & Company, Inc.", "AULT & COMPANY"],
    ["The Mill Company, L.L.C.", "MILL COMPANY"],
    ["Mr. William B. Horne", "WILLIAM B HORNE"],
    ["Société Générale S.A.", "SOCIETE GENERALE"],
  ])("%s is compared as %s", (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it.each([
    ["Ault & Company", 0],
    ["Milton Ault III", 1],
    ["Mr. Horne", 2],
    ["North Fund", 3],
    ["North Fund II", 4],
    ["Horne", null],
    ["South Fund", null],
    ["Mr. Fund", null],
  ])("%s is %s", (words, expected) => {
    expect(whoseName(words, NAMES)).toBe(expected);
  });

  it("finds the last name before a suffix", () => {
    expect(lastNameOf(nameKey("Milton C. Ault, III"))).toBe("AULT");
  });

  it("tells firms from people by their words", () => {
    expect(isEntityName("Roe Family Trust")).toBe(true);
    expect(isEntityName("Jane Roe")).toBe(false);
  });
});

describe("who holds", () => {
  it.each([
    ["25,229 shares held by Ault & Company, Inc., and more", 0],
    ["5 shares owned directly by North Fund II, L.P.", 4],
    ["5 shares held by a trust", null],
    ["5 shares", null],
  ])("%s", (words, expected) => {
    expect(holderIn(words, nameFinder(NAMES))).toBe(expected);
  });
});

describe("sections by person", () => {
  const read = (text: string) =>
    personSections(text, nameFinder(NAMES)).map(({ person, text: own }) => `${person}: ${own.trim()}`);

  it("cuts at headings that are names", () => {
    expect(read("Before.\nA. Ault & Company\n(a) One.\nB. William B. Horne\n(a) Two.")).toEqual([
      "0: (a) One.",
      "2: (a) Two.",
    ]);
  });

  it("ends a section at a heading that is nobody's", () => {
    expect(read("A. Ault & Company\n(a) One.\nB. The Funds\n(a) Two.")).toEqual(["0: (a) One."]);
  });

  it("takes neither of two sections of one person", () => {
    expect(read("A. William B. Horne\nOne.\nB. William B. Horne\nTwo.")).toEqual([]);
  });

  it("does not cut at a name within a sentence", () => {
    expect(read("William B. Horne owns 81 Shares.")).toEqual([]);
  });
});
