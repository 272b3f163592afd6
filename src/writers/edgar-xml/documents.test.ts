import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { read } from "../../readers/index.ts";
import { submissionFile, writtenFile } from "../exhibit/submission-file.ts";
import { submissionFiles } from "../exhibit/submission-files.ts";
import { whyNoCorpus } from "../testing/corpus.ts";
import { example13D, example13G } from "../testing/example-schedule.ts";
import { secValidator } from "../testing/xsd.ts";
import { forEdgarXml } from "./for-edgar-xml.ts";
import { writeEdgarXml } from "./write-edgar-xml.ts";

const agreement = {
  number: "99.1",
  title: "Joint Filing Agreement, dated “March 17”, 2025",
  paragraphs: ["The undersigned agree – all of them."],
  table: null,
  signatures: [{ ...example13D.signatures[0]!, date: null }],
};
const options = {
  filer: { cik: "0001999001", ccc: "xxxxxxx1" },
  contact: { name: "Orla Whitcombe", phone: "212-555-0190", email: "orla@example.org" },
  percents: [null, null, "0.1"],
};
const bytes = new TextEncoder().encode("<p>Power</p>");
const documents = [writtenFile(agreement), submissionFile("24.1", "Power of Attorney", bytes, "html")];

describe("exhibits in the submission", () => {
  it("have names, types and descriptions that EDGAR takes", () => {
    expect(documents.map(({ name, type, description }) => [name, type, description])).toEqual([
      ["ex99-1.htm", "EX-99.1", "Joint Filing Agreement, dated March 17 , 2025"],
      ["ex24-1.htm", "EX-24.1", "Power of Attorney"],
    ]);
  });

  it("stand behind the schedule as base64", () => {
    const { xml, notes } = writeEdgarXml(example13D, { ...options, documents });
    expect(xml).toContain(`<com:contents>${Buffer.from(bytes).toString("base64")}</com:contents>`);
    expect(xml.indexOf("</formData>")).toBeLessThan(xml.indexOf("<documents>"));
    expect(notes.map(({ path }) => path).filter((path) => path.startsWith("options"))).toEqual([]);
  });

  it("do not change what the schedule says when it is read", () => {
    const { xml } = writeEdgarXml(example13D, { ...options, documents });
    const said = { ...read(new TextEncoder().encode(xml)), problems: [], places: {}, submission: null };
    expect(said).toEqual(forEdgarXml(example13D, options));
  });

  it("that EDGAR would refuse are noted: a name that is none, twice the same", () => {
    const [first] = documents;
    const wrong = { ...first!, name: "Joint Filing.docx" };
    const paths = writeEdgarXml(example13D, { ...options, documents: [first!, first!, wrong] }).notes.map(
      ({ path }) => path,
    );
    expect(paths).toEqual(expect.arrayContaining(["options.documents.1.name", "options.documents.2.name"]));
  });

  it("that were written are HTML in ASCII, unsigned where they have no date", () => {
    const page = new TextDecoder().decode(documents[0]!.contents);
    expect(page).toMatch(/^[\n\x20-\x7e]*$/);
    expect(page).toContain("The undersigned agree &#8211; all of them.");
    expect(page).toContain("By: ____________________ &#201;milie Finch");
  });

  it("go in the order of the list, and those filed before do not go again", () => {
    const exhibits = ["24.1", "99.1"].map((number) => ({
      number,
      description: "It.",
      incorporatedFrom: null,
    }));
    const given = [{ number: "24.1", description: "Power", extension: "htm", contents: bytes }];
    const names = (schedule: typeof example13D) =>
      submissionFiles(schedule, [agreement], given).map(({ name }) => name);
    expect(names({ ...example13D, exhibits })).toEqual(["ex24-1.htm", "ex99-1.htm"]);
    const before = exhibits.map((exhibit) => ({ ...exhibit, description: "It (previously filed)." }));
    expect(names({ ...example13D, exhibits: before })).toEqual([]);
  });
});

const because = whyNoCorpus();

describe.skipIf(because !== null)(`under the SEC's schemas${because === null ? "" : ` (${because})`}`, () => {
  const validators: Partial<Record<"13D" | "13G", ReturnType<typeof secValidator>>> = {};
  beforeAll(() => {
    validators["13D"] = secValidator("13D");
    validators["13G"] = secValidator("13G");
  });
  afterAll(() => {
    validators["13D"]?.dispose();
    validators["13G"]?.dispose();
  });

  it.each([
    ["13D", example13D],
    ["13G", example13G],
  ] as const)("a Schedule %s with its exhibits is valid", (kind, schedule) => {
    const { xml } = writeEdgarXml(schedule, { ...options, documents });
    expect(validators[kind]?.validate(xml)).toEqual([]);
  });
});
