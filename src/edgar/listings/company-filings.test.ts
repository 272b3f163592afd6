import { expect, test } from "vitest";
import { readCompanyFilings, readFilingColumns } from "./company-filings.ts";
import { isScheduleForm } from "./listed-filing.ts";

const columns = {
  accessionNumber: ["0000999999-26-000003", "0000999999-26-000002", "0000999999-24-000001"],
  filingDate: ["2026-11-19", "2026-11-18", "2024-02-30"],
  acceptanceDateTime: ["2026-11-19T21:53:55.000Z", "2026-11-18T16:00:00.000Z", ""],
  form: ["SCHEDULE 13D/A", "10-Q", "SC 13G"],
  primaryDocument: ["xslSCHEDULE_13D_X01/primary_doc.xml", "q.htm", ""],
};

const company = {
  cik: "1000001",
  name: "ALPHA MINES INC",
  tickers: ["ALPH", null],
  formerNames: [{ name: "ALPHA PITS INC", from: "1998-01-01", to: "2001-01-01" }, {}],
  filings: { recent: columns, files: [{ name: "CIK0001000001-submissions-001.json", filingCount: 40 }, 7] },
};

test("a company's file tells who it is, its schedules, and the files with older ones", () => {
  expect(readCompanyFilings(company, isScheduleForm)).toEqual({
    cik: "0001000001",
    name: "ALPHA MINES INC",
    tickers: ["ALPH"],
    formerNames: ["ALPHA PITS INC"],
    olderFiles: ["CIK0001000001-submissions-001.json"],
    filings: [
      {
        accession: "0000999999-26-000003",
        form: "SCHEDULE 13D/A",
        filedOn: "2026-11-19",
        path: "edgar/data/1000001/0000999999-26-000003.txt",
        parties: [{ cik: "0001000001", name: "ALPHA MINES INC", role: null }],
      },
      {
        accession: "0000999999-24-000001",
        form: "SC 13G",
        filedOn: null,
        path: "edgar/data/1000001/0000999999-24-000001.txt",
        parties: [{ cik: "0001000001", name: "ALPHA MINES INC", role: null }],
      },
    ],
  });
});

test("columns of different lengths leave out what has no form, and never shift", () => {
  const cut = { ...columns, form: ["SC 13D"], filingDate: [] };
  expect(
    readFilingColumns(cut, "0001000001", "ALPHA", isScheduleForm).map(({ accession, filedOn }) => [
      accession,
      filedOn,
    ]),
  ).toEqual([["0000999999-26-000003", null]]);
});

test.each([
  null,
  7,
  "text",
  [],
  {},
  { cik: "x", filings: { recent: {} } },
  { cik: "1" },
])("%j is no company's file", (json) => {
  expect(readCompanyFilings(json, isScheduleForm)).toBeNull();
});
