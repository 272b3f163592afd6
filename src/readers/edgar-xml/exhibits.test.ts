import { describe, expect, test } from "vitest";
import { lineIndex } from "../../base/place.ts";
import { readExhibits } from "./exhibits.ts";
import { notesOn } from "./notes.ts";

function exhibitsIn(text: string) {
  const notes = notesOn(text, lineIndex(text));
  const exhibits = readExhibits(notes, 0, text.length);
  exhibits.forEach(({ number, description }, i) => {
    const [at, described] = [notes.places[`exhibits.${i}.number`], notes.places[`exhibits.${i}.description`]];
    expect(text.slice(at?.start, at?.end)).toBe(number);
    const stated = text
      .slice(described?.start, described?.end)
      .replaceAll("&#13;", "")
      .replaceAll("&amp;", "&");
    expect(stated.replace(/\s+/g, " ")).toBe(description);
  });
  return exhibits.map(({ number, description }) => `${number}: ${description}`);
}

describe("readExhibits", () => {
  test.each([
    ["Exhibit 99.1 - Joint Filing Agreement", ["99.1: Joint Filing Agreement"]],
    ["1. Joint Filing Agreement", ["1: Joint Filing Agreement"]],
    ["EX-99.1: Power of Attorney", ["99.1: Power of Attorney"]],
    ["Exhibit No. A\tAgreement", ["A: Agreement"]],
    ["99.1        A&#13;\n&#13;\n99.2*  B &amp; C", ["99.1: A", "99.2: B & C"]],
    ["(a) First\n(b) Second", ["a: First", "b: Second"]],
    ["''Exhibit\tDescription of Exhibit\n99.1\tAgreement\n99.2\tPower''", ["99.1: Agreement", "99.2: Power"]],
    ["Exhibit 1\n\nAgreement of\nJoint Filing\n\nSome closing words.", ["1: Agreement of Joint Filing"]],
    ["EXHIBIT 7.04 Letter", ["7.04: Letter"]],
    ["Exhibit B-1: Side letter", ["B-1: Side letter"]],
  ])("%j", (text, found) => {
    expect(exhibitsIn(text)).toEqual(found);
  });

  test.each([
    "None.",
    "Not applicable.",
    "Exhibit to be filed by amendment",
    "Item 7 is amended:",
    "2.5% of the shares",
    "",
  ])("%j lists none", (text) => {
    expect(exhibitsIn(text)).toEqual([]);
  });

  test("says what is incorporated by reference, without the brackets around it", () => {
    const text = "99.1 Agreement (incorporated by reference to Exhibit 4.2 of the 8-K).";
    const notes = notesOn(text, lineIndex(text));
    expect(readExhibits(notes, 0, text.length)[0]?.incorporatedFrom).toBe(
      "incorporated by reference to Exhibit 4.2 of the 8-K",
    );
    const place = notes.places["exhibits.0.incorporatedFrom"];
    expect(text.slice(place?.start, place?.end)).toBe("incorporated by reference to Exhibit 4.2 of the 8-K");
  });

  test("carriage returns without end take no time without end", () => {
    const text = `99.1 Agreement${"\r".repeat(10_000)}x`;
    const notes = notesOn(text, lineIndex(text));
    const start = performance.now();
    expect(readExhibits(notes, 0, text.length)).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
