import { expect, test } from "vitest";
import { isScheduleForm } from "./listed-filing.ts";
import { readMasterIndex } from "./master-index.ts";

const heading = (received: string): string =>
  [
    "Description:           Daily Index of EDGAR Dissemination Feed",
    `Last Data Received:    ${received}`,
    "Comments:              webmaster@sec.gov",
    "Anonymous FTP:         ftp://ftp.sec.gov/edgar/",
    " ",
    " ",
    " ",
    "CIK|Company Name|Form Type|Date Filed|File Name",
    "-".repeat(80),
    "",
  ].join("\n");

const index = (...rows: readonly string[]): string =>
  heading("Nov 19, 2026") + rows.map((row) => `${row}\n`).join("");

const ALPHA = "edgar/data/1000001/0000999999-26-000001.txt";

test("a row of a daily index is a filing with its date, form, path and party", () => {
  const { filings, rows, unreadable, isWhole, lastDataReceived } = readMasterIndex(
    index(`1000001|ALPHA MINES INC|SCHEDULE 13D/A|20261119|${ALPHA}`),
    isScheduleForm,
  );
  expect(filings).toEqual([
    {
      accession: "0000999999-26-000001",
      form: "SCHEDULE 13D/A",
      filedOn: "2026-11-19",
      path: ALPHA,
      parties: [{ cik: "0001000001", name: "ALPHA MINES INC", role: null }],
    },
  ]);
  expect({ rows, unreadable, isWhole, lastDataReceived }).toEqual({
    rows: 1,
    unreadable: 0,
    isWhole: true,
    lastDataReceived: "2026-11-19",
  });
});

test("a quarterly index writes its dates with dashes and its month in full", () => {
  const text = `${heading("September 30, 2004")}1000001|ALPHA|SC 13G|2004-08-02|edgar/data/1000001/0000999999-04-000007.txt\n`;
  const read = readMasterIndex(text, isScheduleForm);
  expect(read.filings[0]?.filedOn).toBe("2004-08-02");
  expect(read.lastDataReceived).toBe("2004-09-30");
});

test("a filing that is listed under its issuer and its filers comes once, with them all", () => {
  const { filings, rows } = readMasterIndex(
    index(
      `1000001|ALPHA MINES INC|SC 13D|20261119|${ALPHA}`,
      `1000002|BETA FUND LP|SC 13D|20261119|edgar/data/1000002/0000999999-26-000001.txt`,
      `1000002|BETA FUND LP|SC 13D|20261119|edgar/data/1000002/0000999999-26-000001.txt`,
    ),
    isScheduleForm,
  );
  expect(rows).toBe(3);
  expect(filings.map(({ parties }) => parties.map(({ cik }) => cik))).toEqual([["0001000001", "0001000002"]]);
  expect(filings[0]?.path).toBe(ALPHA);
});

test("both families of form names are wanted, and the forms that only look alike are not", () => {
  const forms = [
    "SC 13D",
    "SC 13G/A",
    "SCHEDULE 13D",
    "SCHEDULE 13G/A",
    "SC 13E3",
    "SC 14D9",
    "SCHEDULE",
    "13F-HR",
  ];
  const rows = forms.map((form, n) => `1|N|${form}|20261119|edgar/data/1/0000999999-26-00000${n}.txt`);
  expect(readMasterIndex(index(...rows), isScheduleForm).filings.map(({ form }) => form)).toEqual(
    forms.slice(0, 4),
  );
});

test.each([
  "L'ÉPÉE & FILS S.A. /ADR/",
  'J.P. "JACK" O\'NEIL, JR.',
  "A - B (C) \\NV\\",
  "SPLIT | NAME CO",
  "",
])("the name %j is taken as it stands", (name) => {
  const { filings, unreadable } = readMasterIndex(
    index(`1000001|${name}|SC 13D|20261119|${ALPHA}`),
    isScheduleForm,
  );
  expect(filings[0]?.parties[0]?.name).toBe(name);
  expect(unreadable).toBe(0);
});

test.each([
  "1000001|ALPHA MI",
  "1000001|ALPHA|SC 13D|2026111",
  "1000001|ALPHA|SC 13D|20261119|edgar/data/1000001/0000999999-26-0000",
  "1000001|ALPHA|SC 13D|20261119|edgar/data/1000001/0000999999-26-000001.tx",
])("a file that breaks off at %j says so, and loses that row alone", (last) => {
  const whole = `1000002|BETA|SC 13D|20261119|edgar/data/1000002/0000999999-26-000002.txt\n`;
  const read = readMasterIndex(heading("Nov 19, 2026") + whole + last, isScheduleForm);
  expect(read.filings).toHaveLength(1);
  expect(read.unreadable).toBe(1);
  expect(read.isWhole).toBe(false);
});

test("a file that breaks off in its heading, or is none, has no rows and is not whole", () => {
  for (const text of ["", "Description:  Daily Index\nLast Data Rec", "<html>Not Found</html>\n"]) {
    expect(readMasterIndex(text, isScheduleForm)).toEqual({
      filings: [],
      rows: 0,
      unreadable: 0,
      lastDataReceived: null,
      isWhole: false,
    });
  }
});

test.each(["20260231", "2026-13-01", "11/19/2026", ""])("a row with the date %j is unreadable", (date) => {
  expect(readMasterIndex(index(`1|N|SC 13D|${date}|${ALPHA}`), isScheduleForm).unreadable).toBe(1);
});

test("lines that end as on Windows read the same", () => {
  const text = index(`1000001|ALPHA|SC 13D|20261119|${ALPHA}`);
  expect(readMasterIndex(text.replaceAll("\n", "\r\n"), isScheduleForm)).toEqual(
    readMasterIndex(text, isScheduleForm),
  );
});
