import { expect, test } from "vitest";
import { readCurrentFeed } from "./current-feed.ts";

interface EntryOptions {
  readonly title: string;
  readonly accession?: string;
  readonly form?: string;
  readonly filed?: string | null;
  readonly updated?: string;
}

const entry = ({
  title,
  accession = "0000999999-26-000011",
  form = "SCHEDULE 13D/A",
  filed = "2026-11-19",
  updated = "2026-11-19T21:53:55-05:00",
}: EntryOptions): string => `<entry>
<title>${title}</title>
<link rel="alternate" type="text/html" href="https://www.sec.gov/Archives/edgar/data/1000001/x-index.htm"/>
<summary type="html">
 ${filed === null ? "" : `&lt;b&gt;Filed:&lt;/b&gt; ${filed} `}&lt;b&gt;AccNo:&lt;/b&gt; ${accession} &lt;b&gt;Size:&lt;/b&gt; 41 KB
</summary>
<updated>${updated}</updated>
<category scheme="https://www.sec.gov/" label="form type" term="${form}"/>
<id>urn:tag:sec.gov,2008:accession-number=${accession}</id>
</entry>
`;

const feed = (...entries: readonly EntryOptions[]): string =>
  `<?xml version="1.0" encoding="ISO-8859-1" ?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>Latest Filings - Thu, 19 Nov 2026 22:00:00 EST</title>
<id>https://www.sec.gov/cgi-bin/browse-edgar?action=getcurrent</id>
<updated>2026-11-19T22:00:00-05:00</updated>
${entries.map(entry).join("")}</feed>`;

test("the entries of the subject and of the filers are one filing with their parts in it", () => {
  const [filing, ...others] = readCurrentFeed(
    feed(
      { title: "SCHEDULE 13D/A - ALPHA MINES INC (0001000001) (Subject)" },
      { title: "SCHEDULE 13D/A - BETA FUND LP (0001000002) (Filed by)" },
    ),
  );
  expect(others).toEqual([]);
  expect(filing).toEqual({
    accession: "0000999999-26-000011",
    form: "SCHEDULE 13D/A",
    filedOn: "2026-11-19",
    path: "edgar/data/1000001/0000999999-26-000011.txt",
    parties: [
      { cik: "0001000001", name: "ALPHA MINES INC", role: "subject" },
      { cik: "0001000002", name: "BETA FUND LP", role: "filer" },
    ],
  });
});

test("the day of filing is the one that the summary tells, for it may follow the acceptance", () => {
  const late = { title: "SC 13D - ALPHA (0001000001) (Subject)", updated: "2026-11-19T22:31:00-05:00" };
  expect(readCurrentFeed(feed({ ...late, filed: "2026-11-20" }))[0]?.filedOn).toBe("2026-11-20");
  expect(readCurrentFeed(feed({ ...late, filed: null }))[0]?.filedOn).toBe("2026-11-19");
});

test.each([
  ["L&apos;&#201;P&#201;E &amp; FILS", "L'ÉPÉE & FILS"],
  ["A - B (C) &lt;NV&gt;", "A - B (C) <NV>"],
  ["X (0000000001) HOLDINGS", "X (0000000001) HOLDINGS"],
])("the name %s is read as %s", (written, name) => {
  const read = readCurrentFeed(feed({ title: `SC 13G - ${written} (0001000001) (Filed by)` }));
  expect(read[0]?.parties[0]).toEqual({ cik: "0001000001", name, role: "filer" });
});

test("an entry that is not as it should be is left out, and the others stay", () => {
  const read = readCurrentFeed(
    feed(
      { title: "nothing of the kind" },
      { title: "SC 13D - ALPHA (0001000001) (Subject)", accession: "12" },
      { title: "SC 13D - ALPHA (0001000001) (Subject)", form: "" },
      { title: "SC 13D - BETA (0001000002) (Subject)", accession: "0000999999-26-000012" },
    ),
  );
  expect(read.map(({ accession }) => accession)).toEqual(["0000999999-26-000012"]);
});

test("a feed that breaks off anywhere gives only entries that were whole", () => {
  const whole = feed(
    { title: "SC 13D - ALPHA (0001000001) (Subject)" },
    { title: "SC 13D - BETA (0001000002) (Subject)", accession: "0000999999-26-000012" },
  );
  const all = readCurrentFeed(whole);
  for (let length = 0; length < whole.length; length += 7) {
    const read = readCurrentFeed(whole.slice(0, length));
    expect(read).toEqual(all.slice(0, read.length));
  }
});
