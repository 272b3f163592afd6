import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineIndex } from "../../base/place.ts";
import {
  accessionNumber,
  amount,
  type Convert,
  cik,
  cusip,
  date,
  flag,
  line,
  prose,
  wholeNumber,
} from "./convert.ts";
import { notesOn } from "./notes.ts";
import { contentOf } from "./value.ts";

function converted<T>(
  convert: Convert<T>,
  text: string,
): { value: T | null; codes: readonly string[]; at: string } {
  const source = `<x>${text}</x>`;
  const notes = notesOn(source, lineIndex(source));
  const content = contentOf(notes, { element: "x", start: 3, end: source.length - 4, hasMarkup: true });
  const value = convert(content);
  return {
    value,
    codes: notes.problems.map(({ code }) => code),
    at: source.slice(content.start, content.end),
  };
}

describe("numbers", () => {
  test.each([
    ["0", "0"],
    ["0.00", "0.00"],
    ["220349.00", "220349.00"],
    ["942779.94", "942779.94"],
    [" 807223 ", "807223"],
    ["1,234,567.5", "1234567.5"],
    [".5", "0.5"],
    ["5.", "5"],
    ["12.20%", "12.20"],
    ["104.3", "104.3"],
    ["-3", "-3"],
    ["<1", "<1"],
    ["&lt;1%", "<1"],
  ])("%j is %j", (text, value) => {
    expect(converted(amount, text)).toMatchObject({ value, codes: [] });
  });

  test.each(["12OO", "1,23", "1.2.3", ".", "-", "1e6", "N/A", "12 34", "$5", "²"])("%j is none", (text) => {
    expect(converted(amount, text)).toMatchObject({ value: null, codes: ["edgar-xml/bad-number"] });
  });

  test("whatever is given comes back as a plain decimal or not at all", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { value } = converted(amount, text.replaceAll("&", ""));
        if (value !== null) expect(value).toMatch(/^<?-?\d+(\.\d+)?$/);
      }),
    );
  });

  test("a plain decimal comes back as it is", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n }), fc.option(fc.nat(99)), (whole, cents) => {
        const text = cents === null ? String(whole) : `${whole}.${String(cents).padStart(2, "0")}`;
        expect(converted(amount, text).value).toBe(text);
      }),
    );
  });

  test("an amendment's number is whole", () => {
    expect(converted(wholeNumber, " 8").value).toBe(8);
    expect(converted(wholeNumber, "No. 8").codes).toEqual(["edgar-xml/bad-number"]);
  });
});

describe("dates", () => {
  test.each([
    ["07/23/2024", "2024-07-23"],
    ["7/3/2024", "2024-07-03"],
    ["07-23-2024", "2024-07-23"],
    ["2024-07-23", "2024-07-23"],
  ])("%j is %j", (text, value) => {
    expect(converted(date, text)).toMatchObject({ value, codes: [] });
  });

  test.each(["23/07/2024", "02/30/2024", "07/23/24", "July 23, 2024"])("%j is none", (text) => {
    expect(converted(date, text)).toMatchObject({ value: null, codes: ["edgar-xml/bad-date"] });
  });
});

describe("words", () => {
  test("flags are Y, N, true, false, 1, 0", () => {
    expect(["Y", "true", "1", "y"].map((text) => converted(flag, text).value)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(["N", "false", "0"].map((text) => converted(flag, text).value)).toEqual([false, false, false]);
    expect(converted(flag, "X")).toMatchObject({ value: null, codes: ["edgar-xml/bad-choice"] });
  });

  test("a CIK has ten digits, a CUSIP no blanks, an accession number its dashes", () => {
    expect(converted(cik, "70858").value).toBe("0000070858");
    expect(converted(cik, "12345678901").codes).toEqual(["edgar-xml/bad-cik"]);
    expect(converted(cusip, "09175M 50-7").value).toBe("09175M507");
    expect(converted(accessionNumber, "000101143824000307").value).toBe("0001011438-24-000307");
    expect(converted(accessionNumber, "1-2-3").codes).toEqual(["edgar-xml/bad-accession-number"]);
  });

  test("names are folded to one line, prose keeps its lines", () => {
    expect(converted(line, " A \r\n  B&#13;\n C ")).toMatchObject({
      value: "A B C",
      at: "A \r\n  B&#13;\n C",
    });
    expect(converted(prose, " A \r\n  B&#13;\n C ").value).toBe("A \n  B\n C");
    expect(converted(prose, "&#13;\n ").value).toBeNull();
  });

  test("references are decoded, twice where they are escaped twice, and not a third time", () => {
    expect(converted(prose, "A &amp; B &#167; &#xA7; &amp;#167; &amp;amp;lt;").value).toBe(
      "A & B § § § &lt;",
    );
  });
});
