import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { read, writeText } from "../index.ts";
import { example13D, example13G } from "../writers/testing/example-schedule.ts";
import { convertFiles } from "./convert.ts";
import { formatsNamed } from "./formats.ts";

const folder = mkdtempSync(join(tmpdir(), "beneficial-convert-"));
const given = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const amendment3 = given("amendment-3.txt", writeText(example13D));
const amendment2 = given("amendment-2.txt", writeText({ ...example13D, amendmentNumber: 2 }));
const original = given("original.txt", writeText(example13G));

let printed: string[] = [];
beforeEach(() => {
  printed = [];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed.push(String(text));
    return true;
  });
});

describe("the formats of a list", () => {
  it.each([
    ["docx,pdf", ["docx", "pdf"]],
    ["md, .xml", ["edgar-xml", "markdown"]],
    ["PDF,pdf", ["pdf"]],
  ])("%j", (list, ids) => {
    expect(formatsNamed(list).map(({ id }) => id)).toEqual(ids);
  });

  it.each(["odt", "", "docx,,pdf"])("%j is refused with those that there are", (list) => {
    expect(() => formatsNamed(list)).toThrow(
      /there is no format ".*"; --format takes edgar-xml, html, docx, pdf/,
    );
  });
});

describe("converting filings", () => {
  it("writes every filing in every format named, and prints the names", async () => {
    const out = join(folder, "all");
    await convertFiles([amendment3, original], { format: "docx,md,json", out, previous: undefined });
    expect(readdirSync(out).toSorted()).toEqual(
      ["amendment-3", "original"].flatMap((name) => [`${name}.docx`, `${name}.json`, `${name}.md`]),
    );
    expect(printed.join("")).toContain(join(out, "original.docx"));
    const found = read(readFileSync(join(out, "amendment-3.docx")));
    expect(found.reportingPersons.map(({ name }) => name)).toEqual(
      example13D.reportingPersons.map(({ name }) => name),
    );
  });

  it("shows what changed since the filing before: tracked in Word, apart in HTML", async () => {
    const out = join(folder, "redline");
    await convertFiles([amendment3], { format: "docx,html", out, previous: amendment2 });
    expect(readdirSync(out).toSorted()).toEqual([
      "amendment-3-redline.html",
      "amendment-3.docx",
      "amendment-3.html",
    ]);
    const page = (name: string) => readFileSync(join(out, name), "utf8");
    expect(page("amendment-3-redline.html")).toContain("(Amendment No. <del>2</del><ins>3</ins>)");
    expect(page("amendment-3.html")).not.toContain("<del>");
    expect(read(readFileSync(join(out, "amendment-3.docx"))).amendmentNumber).toBe(3);
  });

  it("never writes a filing over itself", async () => {
    const convert = convertFiles([original], { format: "text", out: folder, previous: undefined });
    await expect(convert).rejects.toThrow("it would be written over itself");
    expect(readFileSync(original, "utf8")).toBe(writeText(example13G));
  });

  it("refuses what is no schedule, and goes on where there are others", async () => {
    const poem = given("poem.txt", "Whose woods these are I think I know.\n");
    const out = join(folder, "poems");
    const options = { format: "md", out, previous: undefined };
    await expect(convertFiles([poem], options)).rejects.toThrow("does not look like a Schedule");
    const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    await convertFiles([poem, original], options);
    expect(said.mock.calls.join("")).toContain("poem.txt");
    expect(readdirSync(out)).toEqual(["original.md"]);
    expect(process.exitCode).toBe(2);
    process.exitCode = undefined;
  });
});
