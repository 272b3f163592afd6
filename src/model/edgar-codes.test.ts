import { describe, expect, it } from "vitest";
import { edgarCode, edgarCodeNames, edgarName } from "./edgar-codes.ts";

describe("EDGAR's codes of states and countries", () => {
  it.each([
    ["Delaware", "DE"],
    ["State of Delaware", "DE"],
    ["Delaware, USA", "DE"],
    ["United States", "X1"],
    ["UNITED STATES OF AMERICA", "X1"],
    ["U.S.A.", "X1"],
    ["USA", "X1"],
    ["The United States", "X1"],
    ["Sweden", "V7"],
    ["SWEDEN", "V7"],
    ["England and Wales", "X0"],
    ["England & Wales", "X0"],
    ["United Kingdom", "X0"],
    ["Republic of Korea", "M5"],
    ["Korea, Republic of", "M5"],
    ["British Virgin Islands", "D8"],
    ["Cayman Islands", "E9"],
    ["Ontario", "A6"],
    ["Ontario, Canada", "A6"],
    ["Canada", "Z4"],
    ["The Netherlands", "P7"],
    ["Kingdom of Spain", "U3"],
    ["Cote d’Ivoire", "L7"],
    ["Côte d'Ivoire", "L7"],
    ["Réunion", "S4"],
    ["Commonwealth of Pennsylvania", "PA"],
    ["Georgia", "GA"],
    ["Republic of Georgia", "2Q"],
    ["Washington, D.C.", "DC"],
    ["DE", "DE"],
    [" X1 ", "X1"],
  ])("%s is %s", (name, code) => {
    expect(edgarCode(name)).toBe(code);
  });

  it.each([
    "Germany and France",
    "Delawere",
    "",
    "de",
    "AND",
    "constructor",
  ])("%j is no one place", (name) => {
    expect(edgarCode(name)).toBeNull();
  });

  it("takes every name of the table back to a code of the same name", () => {
    for (const [code, name] of Object.entries(edgarCodeNames)) {
      expect(edgarCode(name)).toBe(code);
      expect(edgarName(code)).toBe(name);
    }
  });

  it("knows no name of a code that is none", () => {
    expect(edgarName("ZZ")).toBeNull();
    expect(edgarName("toString")).toBeNull();
  });
});
