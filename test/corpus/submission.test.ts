import { describe, expect, test } from "vitest";
import type { Schedule } from "../../src/model/schedule.ts";
import { decode, read, refusalOf } from "../../src/readers/index.ts";
import { corpusFiles, corpusFolder } from "./corpus.ts";

const submissions = [...corpusFiles("txt"), ...corpusFiles("html"), ...corpusFiles("xml", ".txt")];
const schedules = new WeakMap<Uint8Array, Schedule>();

/** Each filing is read once for all tests. */
function readOnce(bytes: Uint8Array): Schedule {
  const schedule = schedules.get(bytes) ?? read(bytes);
  schedules.set(bytes, schedule);
  return schedule;
}

const complete = submissions.filter(({ name }) => /_\d{10}-\d\d-\d{6}\.(txt|nc)$/.test(name));

describe.skipIf(corpusFolder === null)("every complete submission of the corpus", () => {
  test.each(complete)("$name is taken apart", ({ name, bytes }) => {
    const { text } = decode(bytes);
    const { submission } = readOnce(bytes);
    expect(submission?.accessionNumber).toBe(/\d{10}-\d\d-\d{6}/.exec(name)?.[0]);
    expect(submission?.filedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(submission?.subjects.length).toBeGreaterThan(0);
    expect(submission?.filers.length).toBeGreaterThan(0);
    for (const party of [...(submission?.subjects ?? []), ...(submission?.filers ?? [])]) {
      expect(party.cik).toMatch(/^\d{10}$/);
      expect(party.name).not.toBeNull();
    }
    const count = text.split("<DOCUMENT>").length - 1;
    expect(submission?.documents.length).toBe(count);
    for (const { type, place } of submission?.documents ?? []) {
      expect(type).not.toBeNull();
      expect(text.slice(place.start, place.end)).not.toMatch(/<\/?(TEXT|DOCUMENT|XML)>/);
    }
  });

  test.each(complete)("$name: the header's values stand at their places", ({ bytes }) => {
    const { text } = decode(bytes);
    const { submission, places } = readOnce(bytes);
    const at = (path: string) => text.slice(places[path]?.start, places[path]?.end);
    expect(at("submission.accessionNumber")).toBe(submission?.accessionNumber);
    expect(at("submission.filedOn")).toBe(submission?.filedOn?.replaceAll("-", ""));
    submission?.groupMembers.forEach((name, i) => {
      expect(at(`submission.groupMembers.${i}`)).toBe(name);
    });
    submission?.filers.forEach((filer, i) => {
      expect(at(`submission.filers.${i}.name`)).toBe(filer.name);
    });
  });

  test("a tender offer statement combined with a 13D amendment is read as the amendment", () => {
    const combined = complete.filter(({ name }) => name.startsWith("SCTOTA"));
    expect(combined.length).toBe(2);
    for (const { bytes } of combined) {
      const schedule = readOnce(bytes);
      expect(refusalOf(schedule)).toBeNull();
      expect(schedule.form).toBe("SC 13D/A");
      expect(schedule.submission?.form).toBe("SC TO-T/A");
    }
  });

  test("no filing of the corpus is refused", () => {
    const refused = submissions
      .filter(({ bytes }) => refusalOf(readOnce(bytes)) !== null)
      .map(({ name }) => name);
    expect(refused).toEqual([]);
  });

  test("insiders' forms are refused by name", () => {
    for (const { bytes } of corpusFiles("form345")) {
      const schedule = readOnce(bytes);
      expect(schedule.problems.length).toBe(1);
      expect(refusalOf(schedule)?.code).toBe("document/another-form");
    }
  });
});
