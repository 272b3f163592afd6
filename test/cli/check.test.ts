import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { sarifFaults } from "../../src/writers/review/testing/sarif-faults.ts";
import { example13D } from "../../src/writers/testing/example-schedule.ts";
import { writeText } from "../../src/writers/text/write-text.ts";
import { beneficial, build, emptyFolder } from "./run.ts";

const CUSIP = "cover/cusip-is-well-formed";

/** A CUSIP whose last digit is not that of the other eight. */
const WRONG_CUSIP = "517000AB7";
const wrong = (): string => writeText(example13D).replaceAll(example13D.issuer.cusips[0] ?? "", WRONG_CUSIP);

function folderOf(count: number, list?: string): string {
  const folder = emptyFolder();
  for (let n = 1; n <= count; n++) writeFileSync(join(folder, `filing-${n}.txt`), wrong());
  if (list !== undefined) writeFileSync(join(folder, "beneficial-checks.yaml"), list);
  return folder;
}

beforeAll(build);

test("one filing: what is stated where, the rule, and the source with the value in brackets", () => {
  const file = join(folderOf(1), "filing-1.txt");
  const { out } = beneficial("check", file);
  expect(out).toContain(CUSIP);
  expect(out.replace(/\s+/g, " ")).toMatch(new RegExp(`filing-1\\.txt:\\d+ [^\\[]*\\[${WRONG_CUSIP}\\]`));
  expect(out).not.toContain("\u001b");
});

test("many filings: counted by check, and told one by one only when asked", () => {
  const folder = folderOf(7);
  const { out, err } = beneficial("check", folder);
  expect(out).toMatch(new RegExp(`${CUSIP}.* 7 .*filing-1\\.txt`));
  expect(out).toContain("7 filings checked, 7 with findings.");
  expect(out).not.toContain("settle ");
  expect(err).toBe("");
  const detailed = beneficial("check", folder, "--details").out;
  const files = [...detailed.matchAll(/^\S*(filing-\d)\.txt$/gm)].map((match) => match[1]);
  expect([...new Set(files)]).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `filing-${n}`));
});

test("the exit code is that of findings from the severity that is asked for", () => {
  const folder = folderOf(2);
  const other = JSON.parse(beneficial("check", folder, "--json").out) as readonly {
    readonly review: {
      readonly findings: readonly { readonly severity: string; readonly outcome: string }[];
    };
  }[];
  const heavy = other.some(({ review }) =>
    review.findings.some(
      (finding) => finding.outcome === "fail" && /suspends|required/.test(finding.severity),
    ),
  );
  expect(beneficial("check", folder).code).toBe(heavy ? 1 : 0);
  expect(beneficial("check", folder, "--fail-on", "inconsistent").code).toBe(1);
});

test.each([
  "text",
  "json",
  "sarif",
  "markdown",
  "html",
])("%s is written into a file whole, as it is printed", (format) => {
  const folder = folderOf(2);
  const into = join(emptyFolder(), "new");
  const printed = beneficial("check", folder, "--format", format);
  const { out, err } = beneficial("check", folder, "--format", format, "--out", join(into, "report"));
  expect({ out, err }).toEqual({ out: "", err: "" });
  expect(readFileSync(join(into, "report"), "utf8")).toBe(printed.out);
  expect(printed.out).toContain("filing-2.txt");
  expect(readdirSync(into)).toEqual(["report"]);
  if (format === "sarif") expect(sarifFaults(JSON.parse(printed.out))).toEqual([]);
});

test("a report does not depend on how many workers there are", () => {
  const folder = folderOf(40);
  const [one, three] = ["1", "3"].map(
    (workers) => beneficial("check", folder, "--json", "--workers", workers).out,
  );
  expect(one).toBe(three);
  expect(JSON.parse(one ?? "")).toHaveLength(40);
});

test("a check that is switched off is told with its reason and counts for nothing", () => {
  const list = `exceptions:\n  - { files: filing-1.txt, check: ${CUSIP}, reason: The printed number is the old one. }\n`;
  const folder = folderOf(2, list);
  const { findings, excepted } = JSON.parse(beneficial("check", folder, "--json").out).reduce(
    (
      sum: { findings: number; excepted: number },
      { review, excepted }: { review: { findings: { check: string }[] }; excepted: unknown[] },
    ) => ({
      findings: sum.findings + review.findings.filter(({ check }) => check === CUSIP).length,
      excepted: sum.excepted + excepted.length,
    }),
    { findings: 0, excepted: 0 },
  );
  expect({ findings, excepted }).toEqual({ findings: 1, excepted: 1 });
  for (const format of ["text", "markdown", "html", "sarif"])
    expect(beneficial("check", folder, "--format", format).out).toContain(
      "The printed number is the old one.",
    );
  const only = join(folder, "filing-1.txt");
  const { out } = beneficial("check", only, "--fail-on", "inconsistent");
  expect(out).toContain("Switched off");
});

test("a list that is named holds for files anywhere; an entry that nothing needs is told", () => {
  const folder = folderOf(1);
  const list = join(emptyFolder(), "ours.yaml");
  writeFileSync(
    list,
    `exceptions:\n  - { files: "*.txt", check: ${CUSIP}, reason: It is old. }\n  - { files: "*.pdf", check: ${CUSIP}, reason: It is old. }\n`,
  );
  const { out, err } = beneficial("check", folder, "--except", list);
  expect(out).toContain("It is old.");
  expect(err).toContain(`${list}:3: the exception from ${CUSIP} for *.pdf switched nothing off`);
});

test.each([
  [
    "an entry without a reason",
    `  - { files: a.txt, check: ${CUSIP} }`,
    ':2:5: a check is switched off for a reason only; add "reason: …"',
  ],
  [
    "a check that there is not",
    "  - { files: a.txt, check: cover/cusip-is-wel-formed, reason: b }",
    `did you mean "${CUSIP}"?`,
  ],
])("%s is refused", (_, line, message) => {
  const folder = folderOf(1, `exceptions:\n${line}\n`);
  const { code, out, err } = beneficial("check", folder);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(message);
});

test("a file that is no schedule is named, and the others are checked", () => {
  const folder = folderOf(2);
  writeFileSync(join(folder, "poem.txt"), "Whose woods these are I think I know.\n");
  const { code, out, err } = beneficial("check", folder, "--fail-on", "suspends");
  expect(err).toContain("poem.txt");
  expect(out).toContain("2 filings checked");
  expect(out).toContain("1 file not read");
  expect(code).toBe(2);
});

test.each([
  [["--format", "sarf"], 'did you mean "sarif"?'],
  [["--json", "--format", "html"], "two formats"],
  [["--workers", "0"], "--workers takes a whole number"],
  [["--except", "nowhere.yaml"], "nowhere.yaml: there is no such file"],
])("%j is refused", (options, message) => {
  const { code, err } = beneficial("check", folderOf(1), ...options);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test("a folder without files, and a report that cannot be written", () => {
  const empty = emptyFolder();
  mkdirSync(join(empty, "inner"));
  expect(beneficial("check", empty).err).toContain("there are no files");
  const folder = folderOf(1);
  const { code, err } = beneficial("check", folder, "--out", join(folder, "filing-1.txt", "report.txt"));
  expect(code).toBe(2);
  expect(err).toContain("cannot be written");
});

test("what a draft should say instead is suggested for drafts only", () => {
  const draft = { ...example13D, reportingPersons: example13D.reportingPersons.map(tooSmall) };
  const file = join(emptyFolder(), "draft.txt");
  writeFileSync(file, writeText(draft));
  expect(beneficial("check", file, "--draft").out).toMatch(
    /draft +Row \d+ of .*: write at least [\d,]+\s+instead of 1\./,
  );
  expect(beneficial("check", file).out).not.toContain("instead of 1.");
});

const tooSmall = <T extends { readonly aggregateAmountOwned: string | null }>(person: T): T => ({
  ...person,
  aggregateAmountOwned: "1",
});
