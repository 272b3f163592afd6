import { describe, expect, test } from "vitest";
import { decode, read, refusalOf } from "../../src/readers/index.ts";
import { corpusFiles, corpusFolder } from "./corpus.ts";
import { normalised, plainText, plainValue, valuesOf } from "./placed-values.ts";

const files = [...corpusFiles("xml"), ...corpusFiles("sec-samples", ".xml")];

describe.skipIf(corpusFolder === null)("every structured filing of the corpus", () => {
  test.each(files)("$name: what stands at the place of each value is the value", ({ bytes }) => {
    const { text } = decode(bytes);
    const schedule = read(bytes);
    const wrong: unknown[] = [];
    for (const { path, value } of valuesOf(schedule)) {
      if (value === false && path.endsWith("attorneyInFact")) continue;
      const place = schedule.places[path];
      if (!place) {
        wrong.push({ path, value, at: "no place" });
        continue;
      }
      const at = plainText(text.slice(place.start, place.end));
      const expected = plainValue(path, value);
      if (normalised(path, at, value) !== expected) wrong.push({ path, value, at });
      if (place.line !== text.slice(0, place.start).split("\n").length)
        wrong.push({ path, line: place.line });
    }
    expect(wrong).toEqual([]);
  });

  test.each(files)("$name: every leaf element of the form is read", ({ bytes }) => {
    const schedule = read(bytes);
    const unread = schedule.problems.filter(({ code }) => code !== "edgar-xml/unterminated-end-tag");
    expect(refusalOf(schedule)).toBeNull();
    expect(unread).toEqual([]);
    expect(schedule.form).toMatch(/^SCHEDULE 13[DG](\/A)?$/);
    expect(schedule.reportingPersons.length).toBeGreaterThan(0);
    expect(schedule.signatures.length).toBeGreaterThanOrEqual(schedule.reportingPersons.length);
    expect(schedule.signatures.every(({ reportingPerson }) => reportingPerson !== null)).toBe(true);
  });

  test.each(files)("$name: all text between the form's tags is some value's", ({ bytes }) => {
    const { text } = decode(bytes);
    const schedule = read(bytes);
    const formStart = text.indexOf("<formData>");
    const formEnd = text.indexOf("</formData>");
    const placed = new Uint8Array(text.length);
    for (const { start, end } of Object.values(schedule.places)) placed.fill(1, start, end);
    const lost: string[] = [];
    for (const match of text.slice(formStart, formEnd).matchAll(/>([^<>]*[^<>\s][^<>]*)</g)) {
      const last = formStart + match.index + match[1]!.trimEnd().length;
      const said = plainText(match[1]!);
      const isUnsaid = /^(N|Y|true|false|\/s\/.*)$/i.test(said);
      if (!placed[last] && !isUnsaid && !isOwnName(schedule.signatures, said)) lost.push(said);
    }
    expect(lost).toEqual([]);
  });

  test.each(files)("$name: a complete submission says the same as its main document alone", ({
    name,
    bytes,
  }) => {
    const alone = files.find((file) => file.name === name.replace(/\.txt$/, "_primary_doc.xml"));
    if (!name.endsWith(".txt") || !alone) return;
    const { submission, places: _, problems: __, ...said } = read(bytes);
    expect(said).toMatchObject(withoutProvenance(read(alone.bytes)));
    expect(submission?.accessionNumber).toMatch(/^\d{10}-\d\d-\d{6}$/);
    expect(submission?.documents.length).toBeGreaterThan(0);
  });
});

function withoutProvenance(schedule: ReturnType<typeof read>) {
  const { submission: _, places: __, problems: ___, ...said } = schedule;
  return said;
}

function isOwnName(signatures: ReturnType<typeof read>["signatures"], said: string): boolean {
  return signatures.some(({ name, by }) => by === null && name.toLowerCase() === said.toLowerCase());
}
