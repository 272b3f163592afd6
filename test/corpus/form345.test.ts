import { describe, expect, test } from "vitest";
import type { InsiderReport } from "../../src/model/insider-report.ts";
import { decode, readInsiderReport, refusalOf } from "../../src/readers/index.ts";
import { corpusFiles, corpusFolder } from "./corpus.ts";
import { plainText } from "./placed-values.ts";

const files = corpusFiles("form345", ".xml");

interface Said {
  readonly path: string;
  readonly value: string | boolean;
}

function valuesOf(report: InsiderReport): readonly Said[] {
  const { problems: _, places: __, submission: ___, ...said } = report;
  const found: Said[] = [];
  const collect = (value: unknown, path: string): void => {
    if (value === null || path.endsWith(".kind")) return;
    if (typeof value === "object")
      for (const [key, inner] of Object.entries(value)) collect(inner, path === "" ? key : `${path}.${key}`);
    else found.push({ path, value: value as Said["value"] });
  };
  collect(said, "");
  return found;
}

describe.skipIf(corpusFolder === null)("every Form 3, 4 and 5 of the corpus", () => {
  test("there are forty-eight", () => {
    expect(files).toHaveLength(48);
  });

  test.each(files)("$name: nothing could not be read", ({ bytes }) => {
    const report = readInsiderReport(bytes);
    expect(refusalOf(report)).toBeNull();
    expect(report.problems).toEqual([]);
    expect(report.form).not.toBeNull();
    expect(report.owners.length).toBe(report.signatures.length);
  });

  test.each(files)("$name: every text and every reference of the XML is a value's", ({ bytes }) => {
    const { text } = decode(bytes);
    const report = readInsiderReport(bytes);
    const bySpan = new Map(Object.entries(report.places).map(([path, { start }]) => [start, path]));
    const values = new Map(valuesOf(report).map(({ path, value }) => [path, value]));
    const lost: unknown[] = [];
    const root = text.indexOf("<ownershipDocument");
    for (const match of text.slice(root).matchAll(/>([^<]*[^<\s][^<]*)<|<footnote(?:Id)? id="([^"]*)"/g)) {
      const said = match[1] ?? match[2] ?? "";
      const first = root + match.index + match[0].indexOf(said) + (said.length - said.trimStart().length);
      const value = values.get(bySpan.get(first) ?? "");
      const plain = plainText(said);
      const isSame =
        typeof value === "boolean"
          ? value === /^(1|true|y)$/i.test(plain)
          : value?.replace(/\s+/g, " ").trim() === plain;
      if (!isSame) lost.push({ said, path: bySpan.get(first), value });
    }
    expect(lost).toEqual([]);
  });

  test.each(files)("$name: every value says where it stands", ({ bytes }) => {
    const report = readInsiderReport(bytes);
    const placeless = valuesOf(report).filter(({ path }) => report.places[path] === undefined);
    expect(placeless).toEqual([]);
  });
});
