import { describe, expect, test } from "vitest";
import { decode } from "./decode.ts";
import { schedule13D } from "./edgar-xml/testing/sample.ts";
import { read } from "./read.ts";
import { refusalOf } from "./refusal.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const refusal = (text: string) => refusalOf(read(bytes(text)));

const submission = (form: string, documents: string) => `<SEC-DOCUMENT>0000000001-24-000002.txt : 20240724
<SEC-HEADER>0000000001-24-000002.hdr.sgml : 20240724
<ACCEPTANCE-DATETIME>20240724171203
ACCESSION NUMBER:\t\t0000000001-24-000002
CONFORMED SUBMISSION TYPE:\t${form}
FILED AS OF DATE:\t\t20240724
</SEC-HEADER>
${documents}</SEC-DOCUMENT>
`;
const document = (type: string, text: string) =>
  `<DOCUMENT>\n<TYPE>${type}\n<SEQUENCE>1\n<FILENAME>a.txt\n<TEXT>\n${text}\n</TEXT>\n</DOCUMENT>\n`;

describe("what is no schedule gets one problem that says what it is and what to give instead", () => {
  test.each([
    ["document/empty", ""],
    ["document/empty", " \r\n\u00a0\u0000"],
    ["document/binary", "%PDF-1.7 stream"],
    ["document/binary", "{\\rtf1 Schedule 13D}"],
    ["document/binary", "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008 Schedule 13D"],
    ["document/archive", "PK\u0003\u0004 schedule13d.xml"],
    ["document/not-a-schedule", "The quick brown fox jumps over the lazy dog."],
    ["document/not-a-schedule", '{"form": "none"}'],
    ["document/another-form", "UNITED STATES\nSECURITIES AND EXCHANGE COMMISSION\nFORM 10-K\nANNUAL REPORT"],
    ["document/another-form", '<?xml version="1.0"?><ownershipDocument><issuer/></ownershipDocument>'],
    ["document/another-form", "<informationTable xmlns='x'><infoTable/></informationTable>"],
    [
      "document/another-form",
      '<edgarSubmission xmlns="http://www.sec.gov/edgar/thirteenffiler"><headerData><submissionType>13F-HR</submissionType></headerData></edgarSubmission>',
    ],
    ["document/another-form", submission("8-K", document("8-K", "FORM 8-K"))],
    ["document/not-a-schedule", submission("SC 13D", "")],
    ["document/not-a-schedule", submission("SC 13D", document("SC 13D", " "))],
  ])("%s: %j", (code, text) => {
    const schedule = read(bytes(text));
    expect(schedule.problems.map((problem) => problem.code)).toEqual([code]);
    expect(refusalOf(schedule)).toBe(schedule.problems[0]);
    expect(schedule.problems[0]?.message).toMatch(/^(?!.*\. ).*\b(give|paste)\b.*[^.]$/s);
  });

  test("the other form is named", () => {
    expect(refusal(submission("13F-HR", document("13F-HR", "x")))?.message).toContain("13F-HR");
    expect(
      refusal("<edgarSubmission><headerData><submissionType>13F-NT</submissionType>")?.message,
    ).toContain("13F-NT");
    expect(refusal("FORM 10-Q quarterly report")?.message).toContain("10-Q");
  });

  test("gzip is told by its first bytes", () => {
    expect(refusalOf(read(new Uint8Array([0x1f, 0x8b, 8, 0, 0])))?.code).toBe("document/archive");
  });
});

describe("read", () => {
  test("finds structured XML by content, bare, in its submission, in a bare <DOCUMENT>, after a byte order mark", () => {
    const xml = schedule13D();
    const inside = document("SCHEDULE 13D", `<XML>\n${xml}\n</XML>`);
    for (const text of [xml, `\uFEFF${xml}`, submission("SCHEDULE 13D", inside), inside]) {
      const schedule = read(bytes(text));
      expect(schedule.issuer.name).toBe("Harbor Lighting, Inc.");
      const place = schedule.places["issuer.name"];
      expect(decode(bytes(text)).text.slice(place?.start, place?.end)).toBe("Harbor Lighting, Inc.");
      expect(schedule.problems).toEqual([]);
    }
  });

  test("what only the header knows stays in the submission", () => {
    const text = submission("SCHEDULE 13D", document("SCHEDULE 13D", schedule13D({ issuerCik: "" })));
    const schedule = read(bytes(text));
    expect(schedule.issuer.cik).toBeNull();
    expect(schedule.submission).toMatchObject({
      accessionNumber: "0000000001-24-000002",
      filedOn: "2024-07-24",
      acceptedAt: "2024-07-24T17:12:03",
    });
  });

  test("the main document is chosen by its label, and exhibits are not read as the body", () => {
    const documents =
      document("EX-99.1", schedule13D({ issuer: "Not This" })) + document("SCHEDULE 13D", schedule13D());
    expect(read(bytes(submission("SCHEDULE 13D", documents))).issuer.name).toBe("Harbor Lighting, Inc.");
  });

  test("in a combined submission the part labelled 13D is read", () => {
    const documents = document("SC TO-T/A", "SCHEDULE TO") + document("SCHEDULE 13D", schedule13D());
    const schedule = read(bytes(submission("SC TO-T/A", documents)));
    expect(schedule.form).toBe("SCHEDULE 13D");
    expect(schedule.submission?.form).toBe("SC TO-T/A");
  });

  test("several schedules in one submission: the first is read, with a problem", () => {
    const documents = document("SCHEDULE 13D", schedule13D()) + document("SCHEDULE 13D", schedule13D());
    const codes = read(bytes(submission("SCHEDULE 13D", documents))).problems.map(({ code }) => code);
    expect(codes).toEqual(["submission/several-schedules"]);
  });

  test("Windows-1252 bytes in the XML are read as such", () => {
    const text = schedule13D({ issuer: "Caf@ Holdings" });
    const some = bytes(text).map((byte) => (byte === 0x40 ? 0xe9 : byte));
    expect(read(some).issuer.name).toBe("Café Holdings");
  });
});

describe("what once took time without end is read within a second a megabyte", () => {
  const face = "<html>SCHEDULE 13D<br>Under the Securities Exchange Act of 1934<br>(CUSIP Number)<table><tr>";
  test.each([
    ["a cell of line ends", "<td>", "a<br>"],
    ["a cell of references", "<td>", "a &amp; "],
    ["a row of cells", "", "<td>x"],
    ["a row of cells that name and date", "", "<td>Name<td>1/2/2003"],
  ])("%s", (_, head, unit) => {
    const page = bytes(face + head + unit.repeat(500_000 / unit.length));
    const start = process.cpuUsage();
    read(page);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(3);
  });
});
