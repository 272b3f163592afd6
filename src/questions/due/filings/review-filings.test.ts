import { expect, test } from "vitest";
import { hasCertainFault, type JudgedChain, reviewFilings } from "./review-filings.ts";
import { filing, type WrittenFiling } from "./testing/filings.ts";

const review = (...written: readonly WrittenFiling[]): readonly JudgedChain[] =>
  reviewFilings(written.map(filing));
const sizes = (chains: readonly JudgedChain[]): readonly number[] =>
  chains.map(({ filings }) => filings.length);
const missing = (chains: readonly JudgedChain[]): readonly string[] =>
  chains.flatMap((chain) => chain.missing.map(({ says, isCertain }) => `${isCertain ? "! " : ""}${says}`));

test("spellings of issuer and filer make one chain, in order of date", () => {
  const [chain, ...more] = review(
    {
      form: "SC 13D/A 1",
      filed: "2025-04-21",
      event: "2025-04-17",
      issuer: "EXAMPLE CORPORATION",
      covers: ["ROE JANE Q 700000 7.0"],
    },
    {
      form: "SC 13D",
      issuer: "Example Corp /DE/",
      covers: ["Jane Q. Roe 600000 6.0", "Fund, L.P. 600000 6.0"],
    },
    {
      form: "SC 13D/A 2",
      filed: "2025-05-21",
      event: "2025-05-19",
      issuer: "The Example Corp.",
      covers: ["FUND LP 800000 8.0"],
    },
  );
  expect(more).toEqual([]);
  expect(chain?.filings.map(({ filing: { form, amendmentNumber } }) => `${form} ${amendmentNumber}`)).toEqual(
    ["SC 13D null", "SC 13D/A 1", "SC 13D/A 2"],
  );
});

test("one name and two CIKs are two issuers; one CUSIP and two names are one", () => {
  expect(
    sizes(review({ form: "SC 13D", cik: "0000000001" }, { form: "SC 13D/A 1", cik: "0000000002" })),
  ).toEqual([1, 1]);
  expect(
    sizes(
      review(
        { form: "SC 13D", issuer: "Old Name Inc.", cusip: "123456789" },
        { form: "SC 13D/A 1", issuer: "New Name Inc.", cusip: "12345678" },
      ),
    ),
  ).toEqual([2]);
  expect(
    sizes(
      review(
        { form: "SC 13D", issuer: "One Inc.", cusip: "000000000" },
        { form: "SC 13D", issuer: "Two Inc.", cusip: "000000000" },
      ),
    ),
  ).toEqual([1, 1]);
});

test("classes of different letters are apart, and filers that share nobody are", () => {
  expect(
    sizes(
      review(
        { form: "SC 13D", class: "Class A Common Stock" },
        { form: "SC 13D", class: "Class B Common Stock" },
      ),
    ),
  ).toEqual([1, 1]);
  expect(sizes(review({ form: "SC 13D" }, { form: "SC 13D", covers: ["Jane Roe 700000 7.0"] }))).toEqual([
    1, 1,
  ]);
});

test("an accession number that an amendment points back to joins what shares no person", () => {
  const chains = review(
    { form: "SCHEDULE 13D", accession: "0000000001-25-000001" },
    {
      form: "SCHEDULE 13D/A 1",
      covers: ["Jane Roe 700000 7.0"],
      previous: "0000000001-25-000001",
      event: "2025-04-17",
      filed: "2025-04-21",
    },
  );
  expect(sizes(chains)).toEqual([2]);
  expect(missing(chains)).toEqual([]);
});

test("a submission and its document are one filing, dated by the header", () => {
  const document = { form: "SC 13D", signed: "2025-03-09", filed: null, file: "document.xml" };
  const [chain] = review(document, { ...document, filed: "2025-03-10", file: "submission.txt" });
  expect(chain?.filings.map(({ filing: { files, filed } }) => [files, filed?.on])).toEqual([
    [["document.xml", "submission.txt"], "2025-03-10"],
  ]);
});

test("two filings that say the same and have two accession numbers stay two", () => {
  const same = { form: "SC 13D/A 1", signed: "2025-03-09" };
  const chains = review(
    { ...same, accession: "0000000001-25-000001" },
    { ...same, accession: "0000000001-25-000002" },
  );
  expect(sizes(chains)).toEqual([2]);
  expect(missing(chains).join()).toContain("Amendment No. 1 to the Schedule 13D stands in 2 filings");
});

test("numbers that were skipped are missing for certain, what is before the first file is not", () => {
  const chains = review(
    { form: "SC 13D/A 2", originally: "2024-01-05", event: "2025-03-06" },
    { form: "SC 13D/A 5", filed: "2025-06-04", event: "2025-06-02" },
  );
  expect(missing(chains)).toEqual([
    "not among the files: the original Schedule 13D of 2024-01-05, Amendment No. 1",
    "! not among the files: Amendments No. 3 and 4 to the Schedule 13D, before the one of 2025-06-04",
  ]);
  expect(hasCertainFault(chains)).toBe(true);
});

test("a chain that is whole and on time has no fault", () => {
  const chains = review(
    { form: "SC 13D" },
    { form: "SC 13D/A 1", event: "2025-04-17", filed: "2025-04-21", covers: ["Fund LP 800000 8.0"] },
  );
  expect([missing(chains), hasCertainFault(chains)]).toEqual([[], false]);
  expect(chains[0]?.filings[1]?.since?.says).toEqual([
    "Fund LP: 6.0% to 8.0%, one percent of the class or more",
  ]);
});

test("what was crossed from cover to cover is told, and where the duty ends", () => {
  const cover = (percent: string) => [`Fund LP ${Number(percent) * 100_000} ${percent}`];
  const [chain] = review(
    { form: "SC 13D", covers: cover("6.0") },
    { form: "SC 13D/A 1", event: "2025-04-17", filed: "2025-04-21", covers: cover("12.0") },
    { form: "SC 13D/A 2", event: "2025-05-19", filed: "2025-05-21", covers: cover("21.0") },
    { form: "SC 13D/A 3", event: "2025-06-16", filed: "2025-06-18", covers: cover("4.0") },
  );
  expect(chain?.filings.map(({ since }) => since?.says.slice(1) ?? [])).toEqual([
    [],
    ["came over 10%"],
    ["reached 20%"],
    ["fell to 5% or less", "fell to 10% or less", "fell below 20%"],
  ]);
  expect(chain?.isEnded).toBe(true);
});

test("a switch from 13G to 13D tells the days of the ban", () => {
  const [chain] = review(
    { form: "SCHEDULE 13G", rules: ["13d-1(c)"], event: "2025-01-02", filed: "2025-01-10" },
    { form: "SCHEDULE 13D", event: "2025-03-03", filed: "2025-03-07" },
  );
  const [, switched] = chain?.filings ?? [];
  expect(switched?.since?.says.join()).toContain(
    "from March 3, 2025 through March 17, 2025 (free from March 18, 2025)",
  );
  expect(switched?.judgement.possible[0]?.rule.cite).toBe("17 CFR 240.13d-1(e)(1)");
});

test("a passive investor that goes on with 20% on Schedule 13G lacks a 13D for certain", () => {
  const at = (form: string, event: string, filed: string) => ({
    form,
    event,
    filed,
    rules: ["13d-1(c)"] as const,
    covers: ["Fund LP 2100000 21.0"],
  });
  const first = at("SCHEDULE 13G/A 1", "2025-03-31", "2025-05-15");
  const wanted = "not found: a Schedule 13D by 2025-04-07, under 13d-1(f)(1)";
  expect(missing(review(first)).join()).toContain(wanted);
  expect(hasCertainFault(review(first))).toBe(false);
  const on = review(first, at("SCHEDULE 13G/A 2", "2025-06-30", "2025-08-14"));
  expect(missing(on).join()).toContain(`! ${wanted}`);
  expect(hasCertainFault(on)).toBe(true);
});

test("years between two annual amendments are asked about", () => {
  const chains = review(
    { form: "SC 13G", rules: ["13d-1(b)"], event: "2017-12-31", filed: "2018-02-14" },
    { form: "SC 13G/A 1", rules: ["13d-1(b)"], event: "2020-12-31", filed: "2021-02-16" },
  );
  expect(missing(chains)).toEqual([
    "not found: a Schedule 13G/A for 2018-12-31, 2019-12-31 between 2018-02-14 and 2021-02-16: 13d-2(b) asked for one where what was reported had changed",
  ]);
  expect(hasCertainFault(chains)).toBe(false);
});
