import { describe, expect, it } from "vitest";
import { streetAddresses } from "./street-address.ts";
import { careOf, subjectAddresses } from "./subject-addresses.ts";

describe("street addresses", () => {
  it.each([
    ["11411 Southern Highlands Parkway, Suite 240, Las Vegas", [["11411 SOUTHERN HIGHLANDS PKWY", "240"]]],
    ["200 Main St., Ste. 12B, Dallas", [["200 MAIN ST", "12B"]]],
    ["122 E. 42nd Street, 50th Floor, Suite 5000", [["122 E 42ND ST", "5000"]]],
    ["1 Mill Lane, Boston", [["1 MILL LN", null]]],
    ["Los Angeles, California 90067", []],
  ])("%s", (text, expected) => {
    expect(streetAddresses(text).map(({ street, suite }) => [street, suite])).toEqual(expected);
  });

  it("compares one street in its long and short form", () => {
    const [long, short] = streetAddresses("200 North Main Street, then 200 N. Main St.");
    expect(long?.street).toBe(short?.street);
  });
});

describe("whose address a sentence gives", () => {
  const read = (text: string) =>
    subjectAddresses(text).map(({ subjects, address }) => [...subjects, address.suite]);

  it.each([
    ["The principal business address of Fund is 200 Main Street, Suite 4, Dallas.", [["Fund", "4"]]],
    [
      "The principal business address of Messrs. Roe, Doe and Poe is c/o the Issuer, 200 Main Street, Suite 4.",
      [["Mr. Roe", "Mr. Doe", "Mr. Poe", "4"]],
    ],
    [
      "The business address of Mill, Inc. and Jane Roe is 200 Main Street.",
      [["Mill, Inc.", "Jane Roe", null]],
    ],
    ["Fund is at 200 Main Street.", []],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("reads the name after c/o", () => {
    expect(careOf("c/o Mill, Inc., 200 Main Street")).toBe("Mill, Inc.");
    expect(careOf("200 Main Street")).toBeNull();
  });
});
