import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Schedule } from "../../src/model/schedule.ts";
import { decode, read } from "../../src/readers/index.ts";
import { corpusFiles, corpusFolder } from "./corpus.ts";

interface Label {
  readonly items: readonly string[];
  readonly exhibits: readonly string[];
  readonly signatures: readonly { readonly name: string; readonly date: string | null }[];
}

const filings = [...corpusFiles("txt"), ...corpusFiles("html")].map((file) => ({
  ...file,
  schedule: read(file.bytes),
}));
const labels = new Map(
  corpusFiles("labels", ".json").map(({ name, bytes }) => [
    name,
    JSON.parse(Buffer.from(bytes).toString("utf8")) as Label,
  ]),
);

const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .toUpperCase()
    .replace(/\bAND\b/g, "&")
    .replace(/[^A-Z0-9&]+/g, "");
const asSet = (values: readonly (string | null)[]): string =>
  [...new Set(values.map((value) => plain(value ?? "")))]
    .filter((value) => value !== "")
    .sort()
    .join(" ");

const LABELLED: Readonly<Record<string, (label: Label, schedule: Schedule) => readonly [string, string]>> = {
  items: (label, schedule) => [asSet(label.items), asSet(Object.keys(schedule.items))],
  exhibits: (label, schedule) => [
    asSet(label.exhibits),
    asSet(schedule.exhibits.map(({ number }) => number)),
  ],
  signatures: (label, schedule) => [
    asSet(label.signatures.map(({ name }) => name)),
    asSet(schedule.signatures.map(({ name }) => name)),
  ],
  "dates of signatures": (label, schedule) => [
    asSet(label.signatures.map(({ date }) => date)),
    asSet(schedule.signatures.map(({ date }) => date)),
  ],
};

describe.skipIf(corpusFolder === null)("the bodies of real filings", () => {
  it.each(Object.keys(LABELLED))("are read as labelled: %s", (what) => {
    const misses: string[] = [];
    for (const { name, schedule } of filings) {
      const label = labels.get(`${name}.json`);
      if (!label) continue;
      const [said, found] = LABELLED[what]!(label, schedule);
      if (said !== found) misses.push(`${name}: says ${said}, read ${found}`);
    }
    expect(misses.length / labels.size, misses.join("\n")).toBeLessThanOrEqual(0.03);
  });

  it("have items and a signature each", () => {
    const empty = filings.filter(
      ({ schedule }) => Object.keys(schedule.items).length === 0 || schedule.signatures.length === 0,
    );
    expect(empty.map(({ name }) => name)).toEqual([]);
  });

  it("hold each word of a value at its place", () => {
    const misses: string[] = [];
    for (const { name, bytes, schedule } of filings) {
      const text = decode(bytes).text;
      for (const [path, value] of valuesOf(schedule)) {
        const place = schedule.places[path];
        if (!place) misses.push(`${name}: no place of ${path}`);
        else if (!holds(lettersOf(text.slice(place.start, place.end)), lettersOf(value, false)))
          misses.push(`${name}: ${path} is not at its place`);
      }
    }
    expect(misses).toEqual([]);
  });
});

/** The values of the body that stand in the document as printed, by path. */
function valuesOf(schedule: Schedule): readonly (readonly [string, string])[] {
  const found: [string, string | null][] = [
    ["certification", schedule.certification],
    ["signatureComment", schedule.signatureComment],
    ["history.text", schedule.history?.text ?? null],
  ];
  for (const [number, item] of Object.entries(schedule.items)) {
    found.push([`items.${number}.heading`, item.heading], [`items.${number}.text`, item.text]);
    for (const [key, part] of Object.entries(item.parts)) found.push([`items.${number}.parts.${key}`, part]);
  }
  for (const [at, { number, description }] of schedule.exhibits.entries()) {
    found.push([`exhibits.${at}.number`, number], [`exhibits.${at}.description`, description]);
  }
  for (const [at, { name, by, title }] of schedule.signatures.entries()) {
    found.push(
      [`signatures.${at}.name`, name],
      [`signatures.${at}.by`, by],
      [`signatures.${at}.title`, title],
    );
  }
  for (const [at, { text }] of schedule.footnotes.entries()) found.push([`footnotes.${at}.text`, text]);
  for (const [at, person] of schedule.instructionCPersons.entries()) {
    for (const key of ["name", "position", "occupation", "address", "citizenship"] as const) {
      found.push([`instructionCPersons.${at}.${key}`, person[key]]);
    }
  }
  for (const [at, { nature, amount, price }] of schedule.transactions.entries()) {
    found.push(
      [`transactions.${at}.nature`, nature],
      [`transactions.${at}.amount`, amount],
      [`transactions.${at}.price`, price],
    );
  }
  return found.filter((pair): pair is [string, string] => pair[1] !== null && pair[1] !== "");
}

/** The letters and digits of a text, for comparing; markup and character references are none of the source's. */
function lettersOf(text: string, isSource = true): string {
  const bare = isSource
    ? text
        .replace(/<[^<>]*>?/g, " ")
        .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
        .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
        .replace(/&([a-z])[a-z]*;/gi, "$1")
    : text;
  return bare
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9]/g, "")
    .replace(/^0+(?=\d)/, "");
}

/** Whether the letters stand in the text in order: page numbers and other columns may stand between them. */
function holds(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

describe.skipIf(corpusFolder === null)("the body of a filing pasted as Markdown", () => {
  const schedule = corpusFolder === null ? null : read(readFileSync(join(corpusFolder, "ault-13da8.md")));

  it("has the items amended, and their sub-items", () => {
    expect(Object.keys(schedule!.items)).toEqual(["2", "3", "5", "6", "7"]);
    expect(Object.keys(schedule!.items["5"]!.parts)).toEqual(["a", "b", "c", "d", "e"]);
    expect(schedule!.items["5"]!.parts.e).toBe("Not applicable.");
  });

  it("lists exhibits 99.1 to 99.7, six of them incorporated by reference", () => {
    expect(schedule!.exhibits.map(({ number }) => number)).toEqual([
      "99.1",
      "99.2",
      "99.3",
      "99.4",
      "99.5",
      "99.6",
      "99.7",
    ]);
    expect(schedule!.exhibits.map(({ incorporatedFrom }) => incorporatedFrom !== null)).toEqual([
      false,
      ...Array(6).fill(true),
    ]);
    expect(schedule!.exhibits[1]!.incorporatedFrom).toBe(
      "Exhibit 10.1 of Form 8-K filed with the SEC on December 23, 2019",
    );
  });

  it("is signed by five, each a reporting person", () => {
    const common = { date: "2024-07-24", attorneyInFact: false };
    expect(schedule!.signatures).toEqual([
      {
        ...common,
        name: "MILTON C. AULT, III",
        by: null,
        title: null,
        reportingPerson: "MILTON C. AULT, III",
      },
      {
        ...common,
        name: "AULT & COMPANY, INC.",
        by: "Milton C. Ault, III",
        title: "Chief Executive Officer",
        reportingPerson: "AULT & COMPANY, INC.",
      },
      { ...common, name: "WILLIAM B. HORNE", by: null, title: null, reportingPerson: "WILLIAM B. HORNE" },
      { ...common, name: "HENRY C.W. NISSER", by: null, title: null, reportingPerson: "HENRY C.W. NISSER" },
      { ...common, name: "KENNETH S. CRAGUN", by: null, title: null, reportingPerson: "KENNETH S. CRAGUN" },
    ]);
  });

  it("tells when it was filed and amended", () => {
    expect(schedule!.history).toMatchObject({
      originallyFiled: "2021-10-12",
      amended: [
        "2021-11-24",
        "2022-01-04",
        "2022-07-11",
        "2022-08-11",
        "2022-08-22",
        "2022-09-08",
        "2023-10-24",
      ],
    });
  });

  it("lists the five officers and directors of its corporate filer", () => {
    expect(schedule!.instructionCPersons.map(({ of, name, citizenship }) => [of, name, citizenship])).toEqual(
      [
        ["AULT & COMPANY, INC.", "Milton C. Ault, III", "USA"],
        ["AULT & COMPANY, INC.", "William B. Horne", "USA"],
        ["AULT & COMPANY, INC.", "Henry C.W. Nisser", "Sweden"],
        ["AULT & COMPANY, INC.", "Darren Magot", "USA"],
        ["AULT & COMPANY, INC.", "Adam Corey", "USA"],
      ],
    );
  });

  it("attaches each cover's note to the values that bear its mark", () => {
    expect(schedule!.footnotes).toHaveLength(6);
    expect(schedule!.footnotes[0]).toMatchObject({
      mark: "1",
      marks: ["reportingPersons.0.soleVotingPower", "reportingPersons.0.soleDispositivePower"],
    });
  });
});
