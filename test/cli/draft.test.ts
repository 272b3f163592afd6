import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { root } from "../repository/sources.ts";
import { beneficial, build, emptyFolder } from "./run.ts";

beforeAll(build);

const larkspur = "examples/larkspur/book.yaml";
const tamarack = "examples/tamarack/book.yaml";
const text = (out: string) => out.replace(/\s+/g, " ");
const fileIn = (folder: string, end: string): string =>
  join(folder, readdirSync(folder).find((name) => name.endsWith(end)) ?? `no ${end}`);

/** A draft in XML and JSON only, which is all that most tests look at. */
const drafted = (...args: readonly string[]) => beneficial("draft", ...args, "--format", "xml,json");

/** As EDGAR would give it back: with an accession number, the day of filing, and the schedule as a document. */
function asFiled(xml: string, accessionNumber: string, filedOn: string): string {
  const file = join(emptyFolder(), `${accessionNumber}.txt`);
  writeFileSync(
    file,
    `<SEC-DOCUMENT>${accessionNumber}.txt : ${filedOn}\n<SEC-HEADER>${accessionNumber}.hdr.sgml : ${filedOn}\nACCESSION NUMBER:\t\t${accessionNumber}\nCONFORMED SUBMISSION TYPE:\tSCHEDULE 13G\nFILED AS OF DATE:\t\t${filedOn}\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>SCHEDULE 13G\n<SEQUENCE>1\n<FILENAME>primary_doc.xml\n<TEXT>\n<XML>\n${xml}</XML>\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n`,
  );
  return file;
}

describe("a passive investor's Schedule 13G, amended twice", () => {
  const folders = { original: emptyFolder(), first: emptyFolder(), second: emptyFolder() };
  const filings: string[] = [];

  test("the original lacks nothing but the secret that no draft has", () => {
    const { code, out } = drafted(
      ...[larkspur, "--on", "2025-03-10", "--signed", "2025-03-14", "-o", folders.original],
    );
    expect(code).toBe(0);
    expect(text(out)).toContain("To submit it: EDGAR also asks for filer ccc.");
    expect(out).not.toContain("Missing");
    const xml = readFileSync(fileIn(folders.original, ".xml"), "utf8");
    expect(xml).toContain("<com:conformedDocumentType>EX-99.1</com:conformedDocumentType>");
    filings.push(asFiled(xml, "0001999001-25-000001", "20250314"));
  });

  test("the first amendment takes number and accession number from what was filed", () => {
    const { code, out } = drafted(
      ...[larkspur, "--on", "2025-08-05", "--signed", "2025-08-07", "-o", folders.first],
      ...["--previous", filings[0] ?? ""],
    );
    expect(`${code} ${out}`).toContain("0 SCHEDULE 13G/A, Amendment No. 1: Larkspur Instruments, Inc.");
    const xml = readFileSync(fileIn(folders.first, ".xml"), "utf8");
    expect(xml).toContain("<previousAccessionNumber>0001999001-25-000001</previousAccessionNumber>");
    expect(xml).not.toContain("Caution");
    filings.push(asFiled(xml, "0001999001-25-000002", "20250807"));
  });

  test("the second reports that nobody owns more than five percent", () => {
    const { code } = drafted(
      ...[larkspur, "--on", "2025-11-20", "--signed", "2025-11-24", "-o", folders.second],
      ...["--previous", filings[0] ?? "", "--previous", filings[1] ?? ""],
    );
    expect(code).toBe(0);
    const schedule = JSON.parse(readFileSync(fileIn(folders.second, ".json"), "utf8"));
    expect(schedule).toMatchObject({ form: "SCHEDULE 13G/A", amendmentNumber: 2 });
    expect(schedule.items["5"].marked).toEqual(["x"]);
    expect(
      schedule.reportingPersons.map((person: { percentOfClass: string }) => person.percentOfClass),
    ).toEqual([...["3.3", "3.3", "3.3"]]);
  });

  test("the review shows what changed since the filing before, and writes nothing", () => {
    const folder = emptyFolder();
    const { code, out } = beneficial(
      ...["draft", larkspur, "--on", "2025-11-20", "--signed", "2025-11-24", "-o", folder, "--review"],
      ...["--previous", filings[1] ?? ""],
    );
    expect(code).toBe(0);
    expect(out).toContain("What changed since the previous filing");
    expect(text(out)).toContain("Aggregate 4,700,000 1,420,500 -3,279,500");
    expect(out).toContain("crossed 5% downwards");
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("a group's Schedule 13D", () => {
  test("comes with its exhibits, each a file and in the submission", () => {
    const folder = emptyFolder();
    const { code } = drafted(tamarack, "-o", folder);
    expect(code).toBe(0);
    expect(readdirSync(fileIn(folder, "-exhibits")).toSorted()).toEqual([
      ...["ex24-1.htm", "ex99-1.htm", "ex99-3.htm", "ex99-4.htm", "ex99-5.htm"],
    ]);
    const xml = readFileSync(fileIn(folder, ".xml"), "utf8");
    const agreement = readFileSync(join(root, "examples/tamarack/exhibits/voting-agreement.htm"));
    expect(xml).toContain(`<com:contents>${agreement.toString("base64")}</com:contents>`);
    expect(beneficial("check", fileIn(folder, ".xml")).out).not.toMatch(/^(?:suspends|inconsistent) /m);
  });

  test("is reviewed against the last draft in the folder", () => {
    const folder = emptyFolder();
    drafted(tamarack, "-o", folder);
    const book = copyOf("examples/tamarack", (yaml) =>
      yaml.replace('quantity: "150,000", price: 5.95', 'quantity: "170,000", price: 5.95'),
    );
    const { out } = beneficial("draft", book, "-o", folder, "--review");
    expect(out).toContain("What changed since the last draft");
    expect(text(out)).toContain("Aggregate 1,474,266 1,494,266 +20,000");
  });
});

/** The folder of an example, copied, with its book changed; the book's name stays that of the folder. */
function copyOf(folder: string, change: (yaml: string) => string): string {
  const copy = join(emptyFolder(), folder.split("/").at(-1) ?? "");
  cpSync(join(root, folder), copy, { recursive: true });
  const book = join(copy, "book.yaml");
  writeFileSync(book, change(readFileSync(book, "utf8")));
  return book;
}

describe("what cannot be drafted is refused in one sentence, and nothing is written", () => {
  const out = join(emptyFolder(), "out");
  test.each([
    [
      "a previous filing of another issuer",
      () => {
        const folder = emptyFolder();
        drafted(tamarack, "-o", folder);
        return [larkspur, "--on", "2025-08-05", "--previous", fileIn(folder, ".xml")];
      },
      "the previous filing is on Tamarack Robotics Corp., and the book on Larkspur Instruments, Inc.",
    ],
    [
      "a date before the book begins",
      () => [larkspur, "--on", "2024-12-31"],
      "the book begins on January 15, 2025, and the draft is asked for on December 31, 2024",
    ],
    [
      "a person without a signature",
      () => [
        copyOf("examples/tamarack", (yaml) =>
          yaml.replace("signed-by: { name: Hanneke Brandt, title: President }\n    ", ""),
        ),
      ],
      "nobody signs for Silverbirch Holdings, Inc., and every reporting person signs",
    ],
    [
      "a class without outstanding shares",
      () => [
        copyOf("examples/tamarack", (yaml) =>
          yaml.replace("on: 2026-02-20, shares", "on: 2026-03-20, shares"),
        ),
      ],
      "the book does not say how many shares of Common Stock were outstanding on or before March 2, 2026",
    ],
    [
      "an exhibit that is not there",
      () => [copyOf("examples/tamarack", (yaml) => yaml.replace("pledge-agreement.htm", "pledge.htm"))],
      "Exhibit 99.3, exhibits/pledge.htm, is not there; put it beside the book, or mend the name",
    ],
    [
      "a previous filing that is none",
      () => [tamarack, "--previous", tamarack],
      "examples/tamarack/book.yaml",
    ],
    ["a day that is none", () => [tamarack, "--signed", "2026-02-30"], "--signed takes a date"],
  ])("%s", (_, args, message) => {
    const { code, out: printed, err } = drafted(...args(), "-o", out);
    expect({ code, printed, lines: err.trim().split("\n").length }).toEqual({
      code: 2,
      printed: "",
      lines: 1,
    });
    expect(err).toContain(message);
    expect(existsSync(out)).toBe(false);
  });
});

test("twice the same draft has the same bytes in every format", () => {
  const folders = [emptyFolder(), emptyFolder()];
  for (const folder of folders) beneficial("draft", tamarack, "-o", folder);
  const [first = "", second = ""] = folders;
  const names = readdirSync(first, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(names.length).toBeGreaterThan(10);
  for (const { parentPath, name } of names) {
    const path = join(parentPath, name);
    expect(readFileSync(path).equals(readFileSync(path.replace(first, second))), name).toBe(true);
  }
});
