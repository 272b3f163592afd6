import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { beneficial, build, emptyFolder } from "./run.ts";

const folder = emptyFolder();
const chain = join(folder, "chain");
const single = join(folder, "single.txt");
const bare = join(folder, "bare.txt");

interface Written {
  readonly form: string;
  readonly amendment?: number;
  readonly event: string;
  readonly filed: string;
  readonly number: number;
  readonly percent: string;
  readonly shares: string;
}

const schedule = ({
  amendment,
  event,
  percent,
  shares,
}: Written): string => `SECURITIES AND EXCHANGE COMMISSION
Washington, D.C. 20549

SCHEDULE 13D
Under the Securities Exchange Act of 1934
${amendment === undefined ? "" : `(Amendment No. ${amendment})*`}

Example Corp.
(Name of Issuer)

Common Stock, par value $0.01 per share
(Title of Class of Securities)

123456782
(CUSIP Number)

${event}
(Date of Event which Requires Filing of this Statement)

CUSIP No. 123456782
1   NAMES OF REPORTING PERSONS
    Example Fund LP
2   CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP  (a) [ ]  (b) [ ]
3   SEC USE ONLY
4   SOURCE OF FUNDS
    WC
5   CHECK BOX IF DISCLOSURE OF LEGAL PROCEEDINGS IS REQUIRED [ ]
6   CITIZENSHIP OR PLACE OF ORGANIZATION
    Delaware
7   SOLE VOTING POWER
    ${shares}
8   SHARED VOTING POWER
    0
9   SOLE DISPOSITIVE POWER
    ${shares}
10  SHARED DISPOSITIVE POWER
    0
11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
    ${shares}
12  CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (11) EXCLUDES CERTAIN SHARES [ ]
13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)
    ${percent}%
14  TYPE OF REPORTING PERSON
    PN

Item 1.  Security and Issuer.
This statement relates to the Common Stock of Example Corp.

SIGNATURE
Dated: ${event}
Example Fund LP
By: /s/ Jane Roe
`;

function submission(written: Written): string {
  const accession = `0000000012-24-00000${written.number}`;
  const day = written.filed.replaceAll("-", "");
  return `<SEC-DOCUMENT>${accession}.txt : ${day}
<SEC-HEADER>${accession}.hdr.sgml : ${day}
<ACCEPTANCE-DATETIME>${day}170000
ACCESSION NUMBER:\t\t${accession}
CONFORMED SUBMISSION TYPE:\t${written.form}
PUBLIC DOCUMENT COUNT:\t\t1
FILED AS OF DATE:\t\t${day}

SUBJECT COMPANY:\t

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tEXAMPLE CORP
\t\tCENTRAL INDEX KEY:\t\t\t0000000011

FILED BY:\t\t

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tEXAMPLE FUND LP
\t\tCENTRAL INDEX KEY:\t\t\t0000000012
</SEC-HEADER>
<DOCUMENT>
<TYPE>${written.form}
<SEQUENCE>1
<TEXT>
${schedule(written)}</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
`;
}

const original: Written = {
  form: "SC 13D",
  event: "March 4, 2024",
  filed: "2024-03-11",
  number: 1,
  percent: "6.0",
  shares: "600,000",
};
const late: Written = {
  form: "SC 13D/A",
  amendment: 1,
  event: "April 17, 2024",
  filed: "2024-04-22",
  number: 2,
  percent: "8.5",
  shares: "850,000",
};
const exit: Written = {
  form: "SC 13D/A",
  amendment: 3,
  event: "June 14, 2024",
  filed: "2024-06-18",
  number: 4,
  percent: "4.2",
  shares: "420,000",
};

beforeAll(() => {
  build();
  mkdirSync(chain);
  for (const each of [original, late, exit])
    writeFileSync(join(chain, `${each.number}.txt`), submission(each));
  writeFileSync(single, submission(original));
  writeFileSync(bare, schedule(original));
});

test("a chain read from files: on time, late by a business day, a number skipped, the exit, exit code 1", () => {
  const { code, out } = beneficial("due", "--filings", chain);
  expect(code).toBe(1);
  expect(out).toContain(
    "on time         SC 13D  event 2024-03-04  filed 2024-03-11  due 2024-03-11  13d-1(a)",
  );
  expect(out).toContain("late            SC 13D/A No. 1  event 2024-04-17  filed 2024-04-22  due 2024-04-19");
  expect(out).toContain("Filed 1 business day after 2024-04-19, the last day.");
  expect(out).toContain("Example Fund LP: 6.0% to 8.5%, one percent of the class or more.");
  expect(out).toContain("Amendment No. 2 to the Schedule 13D");
  expect(out).toContain("Fell to 5% or less.");
  expect(out).toContain(
    "3 filings in 1 chain: 1 late, 0 perhaps late, 0 cannot be told, 2 on time; 1 missing for certain.",
  );
});

test("a filing on time has exit code 0; the same document without its header has no date of filing", () => {
  expect(beneficial("due", "--filings", single).code).toBe(0);
  const { code, out } = beneficial("due", "--filings", bare);
  expect(code).toBe(0);
  expect(out).toContain("cannot be told  SC 13D  event 2024-03-04  signed 2024-03-04");
  expect(out).toContain("On time if filed by 2024-03-11 (13d-1(a)).");
});

test("a document beside its submission is counted once", () => {
  const { out } = beneficial("due", "--filings", single, bare);
  expect(out).toContain("1 filing in 1 chain: 0 late, 0 perhaps late, 0 cannot be told, 1 on time");
});

test("--json has every chain with its judgements, exact numbers as strings", () => {
  const { out } = beneficial("due", "--filings", chain, "--json");
  expect(JSON.parse(out)).toMatchObject([
    {
      issuer: "Example Corp.",
      isEnded: true,
      filings: [
        { judgement: { standing: "on time" }, since: null },
        {
          filing: { amendmentNumber: 1, persons: [{ amount: "850000", percent: { least: "8.45" } }] },
          judgement: { standing: "late", businessDaysLate: 1, possible: [{ by: { on: "2024-04-19" } }] },
        },
        { judgement: { standing: "on time" } },
      ],
      missing: [{ isCertain: true }],
    },
  ]);
});

test.each([
  ["neither a book nor filings", ["due"], "name a book, or filings to judge"],
  ["both", ["due", "book.yaml", "--filings", chain], "--filings takes the place of a book"],
  ["a calendar of filings", ["due", "--filings", chain, "--ics", "x.ics"], "--ics goes with a book"],
  ["what is no filing", ["due", "--filings", "package.json"], "does not look like a Schedule 13D or 13G"],
])("%s is refused", (_, args, message) => {
  const { code, out, err } = beneficial(...args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(message);
});
