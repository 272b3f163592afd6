import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UserError } from "../../base/user-error.ts";
import { emptySchedule } from "../../model/empty-schedule.ts";
import type { ReportingPerson, Schedule } from "../../model/schedule.ts";
import { arbitrarySchedule } from "../testing/arbitrary-schedule.ts";
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

const withPerson = (change: Partial<ReportingPerson>): Schedule => ({
  ...example13D,
  reportingPersons: example13D.reportingPersons.map((person, i) =>
    i === 0 ? { ...person, ...change } : person,
  ),
});

const pathsOf = (schedule: Schedule) => writeEdgarXml(schedule, options).notes.map(({ path }) => path);

describe("the submission", () => {
  it("is a test unless told otherwise", () => {
    expect(writeEdgarXml(example13D, options).xml).toContain("<liveTestFlag>TEST</liveTestFlag>");
    expect(writeEdgarXml(example13D, { ...options, liveTestFlag: "LIVE" }).xml).toContain(">LIVE<");
  });

  it("makes up no filer and no contact", () => {
    const { xml, notes } = writeEdgarXml(example13D, {});
    expect(xml).not.toContain("<ccc>");
    expect(xml).not.toContain("<contact>");
    expect(notes.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["options.filer.cik", "options.filer.ccc", "options.contact.email"]),
    );
  });

  it("refuses a schedule that is neither", () => {
    expect(() => writeEdgarXml(emptySchedule)).toThrow(UserError);
  });

  it("has the namespaces with their own capitals", () => {
    expect(writeEdgarXml(example13D).xml).toContain('xmlns="http://www.sec.gov/edgar/schedule13D"');
    expect(writeEdgarXml(example13G).xml).toContain('xmlns="http://www.sec.gov/edgar/schedule13g"');
  });

  it("escapes what a text says", () => {
    const { xml } = writeEdgarXml(withPerson({ comment: 'a < b & "c" > d ]]>' }), options);
    expect(xml).toContain("a &lt; b &amp; &quot;c&quot; &gt; d ]]&gt;");
  });
});

describe("what EDGAR would not take", () => {
  it("is written whole and noted", () => {
    const long = "L".repeat(151);
    const { xml, notes } = writeEdgarXml({ ...example13D, securityClass: long }, options);
    expect(xml).toContain(`<securitiesClassTitle>${long}</securitiesClassTitle>`);
    expect(notes.find(({ path }) => path === "securityClass")?.message).toContain("151 characters");
  });

  it.each([
    ["reportingPersons.0.citizenship", withPerson({ citizenship: "Germany and France" })],
    ["reportingPersons.0.percentOfClass", withPerson({ percentOfClass: "130" })],
    ["reportingPersons.0.soleVotingPower", withPerson({ soleVotingPower: "see Item 5" })],
    ["reportingPersons.0.name", withPerson({ name: "東京" })],
    ["issuer.cik", { ...example13D, issuer: { ...example13D.issuer, cik: null } }],
    ["issuer.address.zipCode", { ...example13D, issuer: { ...example13D.issuer, address: null } }],
    ["previousAccessionNumber", { ...example13D, previousAccessionNumber: null }],
    ["instructionCPersons", example13D],
  ])("%s is noted", (path, schedule) => {
    expect(pathsOf(schedule)).toContain(path);
  });

  it("asks an original for its rows and an amendment not", () => {
    const bare = withPerson({ aggregateAmountOwned: null });
    expect(pathsOf(bare)).not.toContain("reportingPersons.0.aggregateAmountOwned");
    expect(pathsOf({ ...bare, form: "SC 13D" })).toContain("reportingPersons.0.aggregateAmountOwned");
  });
});

describe("the Schedule that the XML can carry", () => {
  it("has the forms' new names and the places' codes", () => {
    const { form, issuer, reportingPersons } = forEdgarXml(example13D);
    expect(form).toBe("SCHEDULE 13D/A");
    expect(issuer.address?.stateOrCountry).toBe("MN");
    expect(reportingPersons.map(({ citizenship }) => citizenship)).toEqual(["DE", "I0", "V7"]);
  });

  it("has the footnotes in the comments of the covers they mark", () => {
    const { footnotes, reportingPersons } = forEdgarXml(example13D);
    expect(footnotes).toEqual([]);
    expect(reportingPersons[0]?.comment).toBe(
      "(1) Includes 120,500 Shares issuable upon exercise of warrants within 60 days.",
    );
    expect(reportingPersons[1]?.comment).toBe(
      "(2) Held by the Fund, which Ms. Finch controls.\n* On 42,000,000 Shares outstanding.",
    );
  });

  it("says less than 1% in words, and as the number that the caller gives", () => {
    const without = forEdgarXml(example13D).reportingPersons[2];
    expect(without?.percentOfClass).toBeNull();
    expect(without?.comment).toBe("Percent of class: less than 1%.");
    expect(forEdgarXml(example13D, options).reportingPersons[2]?.percentOfClass).toBe("0.1");
  });

  it("takes the words behind a code of person into the comment", () => {
    const [person] = forEdgarXml(withPerson({ types: ["OO (limited liability company)"] })).reportingPersons;
    expect(person?.types).toEqual(["OO"]);
    expect(person?.comment).toContain("OO (limited liability company)");
  });

  it("lists the trades and the exhibits where the items do not", () => {
    const { items } = forEdgarXml(example13D);
    expect(items["5"]?.parts.c).toContain(
      "Emilie Finch | 03/14/2025 | Open market purchase | 1,250.5 | $11.61",
    );
    expect(items["7"]?.text).toContain("Exhibit 99.1: Joint Filing Agreement, dated March 17, 2025.");
  });

  it("lists them once where the items do", () => {
    const item = { ...example13D.items["7"]!, text: "99.1 Joint Filing Agreement, dated March 17, 2025." };
    const exhibits = example13D.exhibits.slice(0, 1);
    const { items } = forEdgarXml({ ...example13D, exhibits, items: { ...example13D.items, "7": item } });
    expect(items["7"]?.text).toBe(item.text);
  });

  it("puts the introduction of an item before its first part, and parts that the text tells nowhere else", () => {
    const item = {
      ...example13D.items["2"]!,
      text: "Item 2 is restated:\n\n(a) The Fund.\n\n(b) 19 Pier Street.",
      parts: { a: "The Fund.", b: "19 Pier Street." },
    };
    const { items } = forEdgarXml({ ...example13D, items: { "2": item } });
    expect(items["2"]?.parts).toEqual({ a: "Item 2 is restated:\n\nThe Fund.", b: "19 Pier Street." });
  });

  it("keeps a text whole where it is more than its parts", () => {
    const text = "A. The Fund\n\n(a) 5 Shares.\n\nB. Finch\n\n(a) 7 Shares.\n\n(b) None.";
    const item = { ...example13D.items["5"]!, text, parts: { a: "5 Shares.", b: "None." } };
    const { items } = forEdgarXml({ ...example13D, transactions: [], items: { "5": item } });
    expect(items["5"]?.parts).toEqual({ a: text });
  });

  it("repeats the title page in Item 1, behind it the sentence on earlier filings", () => {
    expect(forEdgarXml(example13D).items["1"]?.parts).toEqual({
      securityTitle: "Common Stock, par value $0.01 per share",
      issuerName: "Larkspur Instruments, Inc.",
      issuerPrincipalAddress: "400 Quarry Road\nSuite 12\nDuluth\nMN\n55802",
      commentText: example13D.history?.text,
    });
  });

  it("names the reporting person of each signature as its cover does, and who signs", () => {
    expect(forEdgarXml(example13D).signatures.map(({ name, by, title }) => [name, by, title])).toEqual([
      ["Harbor & Finch Capital, LP", "Emilie Finch", "Managing Partner"],
      ["Emilie Finch", null, "Emilie Finch"],
      ["Tobias O. Lindqvist", "Orla Whitcombe", "Attorney-in-fact"],
    ]);
  });

  it("takes an address of lines apart", () => {
    const address = {
      lines: ["400 Quarry Road", "Suite 12", "Duluth, Minnesota 55802"],
      street1: null,
      street2: null,
      city: null,
      stateOrCountry: null,
      zipCode: null,
    };
    const { issuer } = forEdgarXml({ ...example13D, issuer: { ...example13D.issuer, address } });
    expect(issuer.address).toMatchObject({
      street1: "400 Quarry Road",
      city: "Duluth",
      stateOrCountry: "MN",
    });
  });
});

const because = whyNoCorpus();

describe.skipIf(because !== null)(`under the SEC's schemas${because === null ? "" : ` (${because})`}`, () => {
  let schemas: Readonly<Record<"13D" | "13G", ReturnType<typeof secValidator>>>;
  beforeAll(() => {
    schemas = { "13D": secValidator("13D"), "13G": secValidator("13G") };
  });
  afterAll(() => {
    schemas["13D"].dispose();
    schemas["13G"].dispose();
  });

  it("complete schedules are valid", () => {
    expect(schemas["13D"].validate(writeEdgarXml(example13D, options).xml)).toEqual([]);
    expect(schemas["13G"].validate(writeEdgarXml(example13G, options).xml)).toEqual([]);
  });

  it("what is noted as refused is refused there", () => {
    const refused: Partial<ReportingPerson>[] = [
      { percentOfClass: "130" },
      { citizenship: "Atlantis" },
      { name: "L".repeat(151) },
      { soleVotingPower: "1.555" },
      { types: ["FI"] },
      { fundSources: ["XX"] },
      { comment: "c".repeat(20_001) },
    ];
    for (const change of refused) {
      expect(schemas["13D"].validate(writeEdgarXml(withPerson(change), options).xml)).not.toEqual([]);
      expect(pathsOf(withPerson(change)).length).toBeGreaterThan(pathsOf(example13D).length);
    }
  });

  it("what they refuse is noted", () => {
    fc.assert(
      fc.property(arbitrarySchedule, (schedule) => {
        const { xml, notes } = writeEdgarXml(schedule, options);
        const kind = schedule.form?.includes("13G") ? "13G" : "13D";
        if (schemas[kind].validate(xml).length > 0) expect(notes).not.toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
