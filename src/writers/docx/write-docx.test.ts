import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { Schedule } from "../../model/schedule.ts";
import { arbitrarySchedule } from "../testing/arbitrary-schedule.ts";
import { everythingSaid, withoutBlanks } from "../testing/everything-said.ts";
import { example13D, example13G } from "../testing/example-schedule.ts";
import { writeDocx } from "./write-docx.ts";

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

const part = async (
  schedule: Schedule,
  name: string,
  ...options: readonly Parameters<typeof writeDocx>[1][]
) => partsOf(await writeDocx(schedule, ...options))[name] ?? "";

function textOf(xml: string, without = /^$/): string {
  let text = "";
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => open.push(name));
  parser.on("closetag", () => open.pop());
  parser.on("text", (words) => {
    if (/^w:(?:t|delText)$/.test(open.at(-1) ?? "") && !open.some((name) => without.test(name)))
      text += words;
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return text;
}

const before: Schedule = {
  ...example13D,
  amendmentNumber: 2,
  reportingPersons: example13D.reportingPersons.map((person, i) =>
    i === 0 ? { ...person, aggregateAmountOwned: "4000000", legalProceedings: true } : person,
  ),
  items: {
    ...example13D.items,
    6: { heading: null, text: "None.", parts: {}, notApplicable: null, marked: [] },
  },
};

describe("the document", () => {
  it("has styles of its own that every paragraph names", async () => {
    const files = partsOf(await writeDocx(example13D));
    const used = [...(files["word/document.xml"] ?? "").matchAll(/<w:pStyle w:val="([^"]+)"/g)].map(
      ([, id]) => id,
    );
    expect(new Set(used)).toContain("Heading1");
    for (const id of new Set(used)) expect(files["word/styles.xml"]).toContain(`w:styleId="${id}"`);
  });

  it("begins every cover page on a new page, its rows as a table of the form", async () => {
    const xml = await part(example13D, "word/document.xml");
    expect(xml.split('<w:pStyle w:val="Heading1"/><w:pageBreakBefore/>')).toHaveLength(
      1 + example13D.reportingPersons.length + 1,
    );
    expect(xml.split('<w:vMerge w:val="restart"/>')).toHaveLength(1 + example13D.reportingPersons.length);
  });

  it("has the notes as footnotes under the schedule's own marks, each once", async () => {
    const files = partsOf(await writeDocx(example13D));
    const document = files["word/document.xml"] ?? "";
    const references = [
      ...document.matchAll(/<w:footnoteReference w:customMarkFollows="1" w:id="(\d+)"\/>/g),
    ];
    expect(new Set(references.map(([, id]) => id)).size).toBe(references.length);
    for (const { text } of example13D.footnotes) expect(files["word/footnotes.xml"]).toContain(text);
    expect(textOf(document)).toContain("4,120,500 (1)");
  });

  it("numbers its pages and carries the watermark in its heads", async () => {
    const files = partsOf(await writeDocx(example13D, { watermark: "DRAFT" }));
    const heads = Object.entries(files).filter(([name]) => /^word\/header\d/.test(name));
    expect(heads).toHaveLength(2);
    for (const [, xml] of heads) expect(xml).toContain('string="DRAFT"');
    expect(files["word/footer1.xml"]).toContain("NUMPAGES");
    expect(await part(example13D, "word/header1.xml")).not.toContain("WaterMark");
  });

  it("tracks what changed, to be accepted or rejected", async () => {
    const xml = await part(example13D, "word/document.xml", { previous: before });
    expect(textOf(xml, /^w:del$/)).toContain("(Amendment No. 3)");
    expect(textOf(xml, /^w:ins$/)).toContain("(Amendment No. 2)");
    expect(textOf(xml, /^w:ins$/)).toContain(
      "AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON4,000,000",
    );
    expect(textOf(xml, /^w:ins$/)).toContain("None.");
    expect(textOf(xml, /^w:del$/)).toContain("The cooperation agreement is described in Item 4.");
    const ids = [...xml.matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(xml).toContain('w:date="2025-03-17T00:00:00Z"');
    expect(await part(example13D, "word/document.xml", { previous: example13D })).not.toMatch(
      /<w:(?:ins|del) /,
    );
  });
});

describe("for every schedule", () => {
  it("the parts are well-formed, the bytes the same every time, and nothing is left out", async () => {
    const any = fc.oneof(arbitrarySchedule, fc.constantFrom(example13D, example13G));
    await fc.assert(
      fc.asyncProperty(any, fc.option(arbitrarySchedule), async (schedule, previous) => {
        const options = { watermark: "DRAFT", ...(previous ? { previous } : {}) };
        const bytes = await writeDocx(schedule, options);
        expect(Buffer.compare(await writeDocx(schedule, options), bytes)).toBe(0);
        const texts = Object.entries(partsOf(bytes)).map(([, xml]) => textOf(xml, /^w:del$/));
        const said = withoutBlanks(texts.join(""));
        for (const text of everythingSaid(schedule)) expect(said).toContain(withoutBlanks(text));
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});
