import { describe, expect, it } from "vitest";
import { corpusFiles } from "../../../test/corpus/corpus.ts";
import type { Schedule } from "../../model/schedule.ts";
import { read } from "../../readers/index.ts";
import { whyNoCorpus } from "../testing/corpus.ts";
import { example13D, example13G } from "../testing/example-schedule.ts";
import { secValidator } from "../testing/xsd.ts";
import { forEdgarXml } from "./for-edgar-xml.ts";
import { writeEdgarXml } from "./write-edgar-xml.ts";

const options = {
  filer: { cik: "0001999001", ccc: "xxxxxxx1" },
  contact: { name: "Orla Whitcombe", phone: "212-555-0190", email: "orla@example.org" },
  percents: [null, null, "0.1"],
};

const said = (schedule: Schedule): Schedule => ({ ...schedule, problems: [], places: {}, submission: null });
const readBack = (xml: string): Schedule => said(read(new TextEncoder().encode(xml)));

describe("what is written is read back", () => {
  it.each([
    ["a 13D/A", example13D],
    [
      "a 13D",
      { ...example13D, form: "SC 13D" as const, amendmentNumber: null, previousAccessionNumber: null },
    ],
    ["a 13G", example13G],
  ])("%s", (_, schedule) => {
    const { xml } = writeEdgarXml(schedule, options);
    expect(readBack(xml)).toEqual(forEdgarXml(schedule, options));
  });

  it.each([example13D, example13G])("what the XML can carry is carried as it is", (schedule) => {
    const once = forEdgarXml(schedule, options);
    expect(forEdgarXml(once, options)).toEqual(once);
  });
});

const because = whyNoCorpus();
const samples = corpusFiles("sec-samples", ".xml");
const filings = corpusFiles("xml", ".xml");

describe.skipIf(because !== null)(`real filings${because === null ? "" : ` (${because})`}`, () => {
  it.each([...samples, ...filings])("$name says the same once read, written and read", ({ bytes }) => {
    const first = said(read(bytes));
    expect(first.form).not.toBeNull();
    const { xml } = writeEdgarXml(first, options);
    expect(readBack(xml)).toEqual(first);
  });

  it("the SEC's samples are valid once read and written", () => {
    for (const kind of ["13D", "13G"] as const) {
      const { validate, dispose } = secValidator(kind);
      const ofKind = samples.filter(({ name }) => name.includes(kind));
      expect(ofKind).toHaveLength(2);
      for (const { bytes } of ofKind) {
        const { xml, notes } = writeEdgarXml(said(read(bytes)), options);
        expect(validate(xml)).toEqual([]);
        expect(notes).toEqual([]);
      }
      dispose();
    }
  });
});
