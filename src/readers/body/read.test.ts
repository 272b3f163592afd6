import { describe, expect, it } from "vitest";
import { bodyOf, CERTIFICATION } from "./testing/body-of.ts";

describe("a body", () => {
  it("says why it comes back empty", () => {
    const { value, problems } = bodyOf({ text: "Gentlemen: we own some shares." });
    expect(value.items).toEqual({});
    expect(problems.map(({ code }) => code)).toEqual(["body/no-items", "body/no-signatures"]);
  });

  it("has no problem where it has items and a signature", () => {
    const text = `Item 4. Purpose of Transaction\n\nNone.\n\n${CERTIFICATION}\n/s/ Jane Roe\n`;
    expect(bodyOf({ text }).problems).toEqual([]);
  });

  it("places the text of an item in the source", () => {
    const text = "Item 4. Purpose of Transaction\n\nNone.\n";
    expect(bodyOf({ text }).places["items.4.text"]).toEqual({ start: 32, end: 37, line: 3 });
  });

  it("begins behind the cover pages, whose rows are no items", () => {
    const text = "Item 4: Ownership\nItem 5: 1,000\n\nItem 4. Purpose of Transaction\n\nNone.\n";
    expect(Object.keys(bodyOf({ text, from: 3 }).value.items)).toEqual(["4"]);
  });
});
