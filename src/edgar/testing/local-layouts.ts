import { gzipSync } from "node:zlib";
import { type LocalFiling, type LocalParty, partiesOf, pathOf, submissionText } from "./local-filing.ts";

/** What lies where, as on EDGAR: bytes by path. */
export type LocalFiles = ReadonlyMap<string, string | Uint8Array>;

/** Lays filings out as EDGAR does: submissions, daily and quarterly indexes with their folders, each company's list, tickers. */
export function layOut(filings: readonly LocalFiling[]): LocalFiles {
  const files = new Map<string, string | Uint8Array>();
  for (const filing of filings)
    for (const party of partiesOf(filing))
      files.set(`/Archives/${pathOf(filing, party)}`, submissionText(filing));
  for (const [day, group] of groupedBy(filings, ({ filedOn }) => filedOn))
    files.set(
      `/Archives/${dailyPath(day)}`,
      masterIndex(group, day, (date) => date.replaceAll("-", "")),
    );
  for (const [folder, group] of groupedBy(filings, ({ filedOn }) => quarterFolder(filedOn))) {
    const index = masterIndex(
      group,
      group
        .map(({ filedOn }) => filedOn)
        .toSorted()
        .at(-1) ?? "",
      (date) => date,
    );
    files.set(`/Archives/edgar/full-index/${folder}/master.idx`, index);
    files.set(`/Archives/edgar/full-index/${folder}/master.gz`, gzipSync(index));
    const items = [...new Set(group.map(({ filedOn }) => dailyPath(filedOn)))].map((path) => ({
      name: path.split("/").at(-1),
      type: "file",
    }));
    const listing = { directory: { item: items, name: `daily-index/${folder}/`, "parent-dir": "../" } };
    files.set(`/Archives/edgar/daily-index/${folder}/index.json`, JSON.stringify(listing));
  }
  const listed = filings.flatMap((filing) => partiesOf(filing).map((party) => ({ filing, party })));
  for (const [cik, group] of groupedBy(listed, ({ party }) => String(party.cik)))
    files.set(`/submissions/CIK${cik.padStart(10, "0")}.json`, companyJson(group));
  const companies = [...new Map(filings.map(({ subject }) => [subject.cik, subject])).values()];
  const data = companies.map(({ cik, name }) => [cik, name, `T${cik}`, "NYSE"]);
  files.set(
    "/files/company_tickers_exchange.json",
    JSON.stringify({ fields: ["cik", "name", "ticker", "exchange"], data }),
  );
  return files;
}

function groupedBy<T>(all: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}

const quarterFolder = (date: string): string =>
  `${date.slice(0, 4)}/QTR${Math.ceil(Number(date.slice(5, 7)) / 3)}`;

const dailyPath = (date: string): string =>
  `edgar/daily-index/${quarterFolder(date)}/master.${date.replaceAll("-", "")}.idx`;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function masterIndex(
  filings: readonly LocalFiling[],
  received: string,
  dateOf: (date: string) => string,
): string {
  const month = MONTHS[Number(received.slice(5, 7)) - 1];
  const rows = filings.flatMap((filing) =>
    partiesOf(filing).map(
      (party) =>
        [
          party.cik,
          `${party.cik}|${party.name}|${filing.form}|${dateOf(filing.filedOn)}|${pathOf(filing, party)}\n`,
        ] as const,
    ),
  );
  return [
    "Description:           Daily Index of EDGAR Dissemination Feed\n",
    `Last Data Received:    ${month} ${Number(received.slice(8))}, ${received.slice(0, 4)}\n`,
    "Comments:              webmaster@sec.gov\nAnonymous FTP:         ftp://ftp.sec.gov/edgar/\n \n \n \n",
    `CIK|Company Name|Form Type|Date Filed|File Name\n${"-".repeat(80)}\n`,
    ...rows.toSorted((a, b) => a[0] - b[0]).map(([, row]) => row),
  ].join("");
}

function companyJson(listed: readonly { filing: LocalFiling; party: LocalParty }[]): string {
  const filings = listed.map(({ filing }) => filing).toSorted((a, b) => (a.filedOn < b.filedOn ? 1 : -1));
  const { cik, name } = listed[0]?.party ?? { cik: 0, name: "" };
  const recent = {
    accessionNumber: filings.map(({ accession }) => accession),
    filingDate: filings.map(({ filedOn }) => filedOn),
    acceptanceDateTime: filings.map(({ filedOn }) => `${filedOn}T22:30:00.000Z`),
    form: filings.map(({ form }) => form),
    primaryDocument: filings.map(() => "schedule.txt"),
  };
  return JSON.stringify({
    cik: String(cik).padStart(10, "0"),
    name,
    tickers: [`T${cik}`],
    exchanges: ["NYSE"],
    formerNames: [],
    filings: { recent, files: [] },
  });
}

/** The feed of a form's latest filings, the newest first. */
export function currentFeed(
  filings: readonly LocalFiling[],
  form: string,
  start: number,
  count: number,
): string {
  const entries = filings
    .filter((filing) => filing.form.startsWith(form))
    .toSorted((a, b) => (a.filedOn < b.filedOn ? 1 : -1))
    .flatMap((filing) => [
      feedEntry(filing, filing.subject, "Subject"),
      ...filing.filers.map((filer) => feedEntry(filing, filer, "Filed by")),
    ]);
  return `<?xml version="1.0" encoding="ISO-8859-1" ?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>Latest Filings</title>
${entries.slice(start, start + count).join("")}</feed>
`;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const feedEntry = (
  { accession, form, filedOn }: LocalFiling,
  { cik, name }: LocalParty,
  role: string,
): string =>
  `<entry>
<title>${form} - ${escaped(name)} (${String(cik).padStart(10, "0")}) (${role})</title>
<summary type="html">
 &lt;b&gt;Filed:&lt;/b&gt; ${filedOn} &lt;b&gt;AccNo:&lt;/b&gt; ${accession} &lt;b&gt;Size:&lt;/b&gt; 9 KB
</summary>
<updated>${filedOn}T17:30:00-05:00</updated>
<category scheme="https://www.sec.gov/" label="form type" term="${form}"/>
<id>urn:tag:sec.gov,2008:accession-number=${accession}</id>
</entry>
`;
