import { describe, expect, it } from "vitest";
import { secSchemas, whyNoCorpus } from "../testing/corpus.ts";
import { type EdgarType, edgarTypes, refusal } from "./types.ts";

const types: readonly (readonly [string, EdgarType])[] = Object.entries(edgarTypes);

describe("what EDGAR takes", () => {
  it("measures a name with its runs of blanks folded, as the schema does", () => {
    expect(refusal(edgarTypes.words30, `${"x".repeat(15)}     ${"y".repeat(14)}`)).toBeNull();
    expect(refusal(edgarTypes.words30, "x".repeat(31))).toContain("31 characters");
  });

  it.each([
    "0",
    "2100000",
    "220349.00",
    "11615772.8",
    "99999999999999.99",
    "1.500",
  ])("%s is an amount", (text) => {
    expect(refusal(edgarTypes.shares, text)).toBeNull();
  });

  it.each(["-1", "1.555", "100000000000000", "1,000", "<1", "1e3", ""])("%j is no amount", (text) => {
    expect(refusal(edgarTypes.shares, text)).not.toBeNull();
  });

  it.each(["0", "85.72", "100", "100.00", "9.99999"])("%s is a percent", (text) => {
    expect(refusal(edgarTypes.percent, text)).toBeNull();
  });

  it.each(["100.01", "101", "-1", "85.72%", "<1"])("%s is no percent", (text) => {
    expect(refusal(edgarTypes.percent, text)).not.toBeNull();
  });
});

const because = whyNoCorpus();

describe.skipIf(because !== null)(`the SEC's schemas${because === null ? "" : ` (${because})`}`, () => {
  const schemas = secSchemas().map(({ name, bytes }) => ({ name, text: new TextDecoder().decode(bytes) }));
  const definitions = (type: string, key: string): readonly string[] => {
    const found = schemas.flatMap(({ name, text }) => {
      const from = text.indexOf(`simpleType name="${type}"`);
      return from < 0 ? [] : [{ name, text: text.slice(from, text.indexOf("</xs:simpleType>", from)) }];
    });
    const ofForms = found.filter(({ name }) =>
      name.includes(key.endsWith("13D") ? "13D" : key.endsWith("13G") ? "13G" : "13"),
    );
    return (ofForms.length > 0 ? ofForms : found).map(({ text }) => text);
  };

  it.each(types)("%s is as long there as here", (key, { name, maxLength }) => {
    const found = definitions(name, key);
    expect(found.length).toBeGreaterThan(0);
    const lengths = found.flatMap((text) =>
      [...text.matchAll(/(?:maxLength|length) value="(\d+)"/g)].map((match) => Number(match[1])),
    );
    if (maxLength !== null) expect(new Set(lengths)).toEqual(new Set([maxLength]));
  });

  it.each(types)("%s takes every word that it takes there", (key, type) => {
    const words = definitions(type.name, key).flatMap((text) =>
      [...text.matchAll(/enumeration value="([^"]+)"/g)].map((match) => match[1] ?? ""),
    );
    expect(words.filter((word) => refusal(type, word) !== null)).toEqual([]);
  });
});
