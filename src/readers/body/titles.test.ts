import { describe, expect, it } from "vitest";
import { isTitle, partName } from "./titles.ts";

describe("names and titles", () => {
  it.each([
    "Chief Executive Officer",
    "Attorney-in-Fact",
    "Senior Vice President and Director",
    "its general partner",
    "Authorized Signatory",
  ])("%s is a title", (text) => expect(isTitle(text)).toBe(true));

  it.each(["Jane Roe", "Birch Partners, L.P.", "Reed Head"])("%s is no title", (text) =>
    expect(isTitle(text)).toBe(false));

  it.each([
    ["Gabe Roe, Managing Member", "Gabe Roe"],
    ["Jane Roe, Jr., Executive Vice President", "Jane Roe, Jr."],
    ["Jane Roe/General Counsel", "Jane Roe"],
    ["Dorothy F. Roe Assistant Vice President & Compliance Officer", "Dorothy F. Roe"],
    ["Henry C.W. Roe President, General Counsel and Director", "Henry C.W. Roe"],
    ["Jane Roe, individually and as managing member of", "Jane Roe"],
    ["Milton C. Ault, III", "Milton C. Ault, III"],
    ["Birch, LLC", "Birch, LLC"],
  ])("the name in %s ends before the title", (text, name) =>
    expect(text.slice(0, partName(text).nameEnd)).toBe(name));

  it("takes a line of 100,000 commas for no name, and soon (it was parted at every comma)", () => {
    const text = "Birch, ".repeat(100_000);
    const started = performance.now();
    expect(partName(text)).toEqual({ nameEnd: text.length, titleStart: null });
    expect(performance.now() - started).toBeLessThan(200);
  });
});
