import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { eventfulBook } from "../../src/questions/testing/questioned-books.ts";
import { beneficial, build, emptyFolder } from "./run.ts";

beforeAll(build);

const ault = "examples/ault/book.yaml";
const folder = emptyFolder();
const eventful = join(folder, "eventful.yaml");
writeFileSync(eventful, eventfulBook);

const said = (...args: readonly string[]): string => {
  const { code, out, err } = beneficial(...args);
  expect(`${code} ${err}`).toBe("0 ");
  return out;
};

test("a supposition is set beside the book", () => {
  const out = said("what-if", ault, "--price", "vwap=4/21");
  expect(out).toContain("supposing a 10-trading-day volume-weighted average of $4/21.");
  expect(out).toMatch(/AULT & COMPANY, INC\. +214,940,800 +85\.7151% +234,940,800 +86\.7703% +270,761,889/);
});

test("suppositions hold together", () => {
  const out = said(
    "what-if",
    ault,
    "--price",
    "0.15",
    "--outstanding",
    "40,000,000",
    "--buy",
    "henry-nisser=2000000",
    "--sell",
    "milton-ault:common=81",
  );
  expect(out).toMatch(/HENRY C\.W\. NISSER +163 +0\.0005% +2,000,163 +5\.0004% +40,000,081/);
  expect(out).toMatch(/MILTON C\. AULT, III .* 294,308,124 /);
});

test("an approval and a conversion before the day of the approval in the book", () => {
  const out = said(
    "what-if",
    ault,
    "--on",
    "2024-07-22",
    "--outstanding",
    "35,846,318",
    "--price",
    "vwap=0.22",
    "--approve",
    "series-c",
    "--approve",
    "series-c-warrants",
    "--exercise",
    "ault-and-company:series-c=40000",
    "--for",
    "ault-and-company",
  );
  expect(out).toMatch(
    /AULT & COMPANY, INC\. +at least 1,917,619 +not known +214,925,749 +85\.7091% +250,761,888/,
  );
});

test("a sweep prints a table, the crossings and a chart", () => {
  const out = said(
    "what-if",
    ault,
    "--sweep",
    "buy:henry-nisser=0..8,000,000/9",
    "--for",
    "henry-nisser",
    "--threshold",
    "15",
  );
  expect(out).toMatch(/2,000,000 +2,000,163 +5\.5798% +▲ over 5%/);
  expect(out).toMatch(/4,000,000 .* ▲ over 10%/);
  expect(out).toMatch(/6,000,000 .* ▲ over 15%/);
  expect(out).toMatch(/8,000,000 .* ▲ to 20% or more/);
  expect(out).toContain("╌ 20%");
  expect(out).toContain("A HENRY C.W. NISSER");
});

test("a sweep leaves out who owns next to nothing, and says so", () => {
  const out = said("what-if", ault, "--sweep", "price=0.10..0.40/60");
  expect(out).toContain("in steps of $0.0001");
  expect(out).toMatch(/\$0\.1051 +413,654,043 +92\.0305%/);
  expect(out).toContain(
    "Not shown: WILLIAM B. HORNE; HENRY C.W. NISSER; KENNETH S. CRAGUN; --for names whom to show.",
  );
});

test("--json and --csv carry the exact numbers of everybody", () => {
  const swept = JSON.parse(said("what-if", ault, "--sweep", "price=0.10..0.22/3", "--json"));
  expect(swept.points.map(({ value }: { value: string }) => value)).toEqual(["0.1", "0.16", "0.22"]);
  expect(swept.points[2].owners[0]).toMatchObject({
    id: "ault-and-company",
    aggregate: "214940800",
    denominator: "250761889",
  });
  const csv = said("what-if", ault, "--sweep", "price=0.10..0.22/3", "--csv").trimEnd().split("\n");
  expect(csv[0]).toBe("value,owner,name,aggregate,denominator,percent,complete,passes");
  expect(csv).toHaveLength(1 + 3 * 6);
  expect(csv).toContain(
    '0.22,ault-and-company,"AULT & COMPANY, INC.",214940800,250761889,85.7150984375,yes,',
  );
});

test("--svg writes the chart, the same twice", () => {
  const [first, second] = [join(folder, "a.svg"), join(folder, "b.svg")];
  for (const file of [first, second]) {
    const { code, err } = beneficial(
      "what-if",
      ault,
      "--sweep",
      "date=2024-07-01..2024-07-31",
      "--svg",
      file,
    );
    expect([code, err.trim()]).toEqual([0, `the chart is in ${file}`]);
  }
  expect(readFileSync(first, "utf8")).toBe(readFileSync(second, "utf8"));
  expect(readFileSync(first, "utf8")).toMatch(/^<svg /);
});

test("what average takes Ault & Company over 86 percent: both sides of the edge", () => {
  const out = said("what-if", ault, "--until", "percent > 86", "--by", "price", "--for", "ault-and-company");
  expect(out).toContain("Reached up to $0.2043, no longer at $0.2044.");
  expect(out).toMatch(/\$0\.2043 +220,054,661 +255,875,750 +86\.000592% +yes/);
  expect(out).toMatch(/\$0\.2044 +219,954,312 +255,775,401 +85\.995100% +no/);
  expect(out).toContain("in steps of $0.0001");
});

test("how many can be bought before 5 percent: one more exceeds it", () => {
  const out = said("what-if", ault, "--until", "percent > 5", "--by", "buy", "--for", "HENRY C.W. NISSER");
  expect(out).toContain("Up to 1,792,156 it is not reached; with one more it is.");
  expect(out).toMatch(/1,792,157 +1,792,320 +35,846,399 +5\.0000001% +yes/);
});

test("on which date the warrants enter the window", () => {
  const out = said(
    "what-if",
    eventful,
    "--on",
    "2024-03-05",
    "--until",
    "counts warrants",
    "--by",
    "date",
    "--for",
    "fund",
  );
  expect(out).toContain("Reached from 2024-06-21 on, not at 2024-06-20.");
  expect(out).toContain("Reached up to 2025-01-20, no longer at 2025-01-21.");
});

test("what is never reached is said with both ends of the range", () => {
  const out = said("what-if", ault, "--until", "percent > 99", "--by", "price", "--for", "group");
  expect(out).toContain("Not reached anywhere in the range.");
  expect(out).toMatch(/\$0\.0001 .* 92\.70/);
});

test("own --from --to tells each day that moved somebody, and why", () => {
  const out = said(
    "own",
    eventful,
    "--from",
    "2024-01-01",
    "--to",
    "2025-04-30",
    "--for",
    "fund",
    "--threshold",
    ">=6",
  );
  expect(out).toMatch(
    /2024-01-15 +fund: purchase of 60,000 common at \$1\.25\n.*0 +0\.0000% +→ +60,000 +6\.0000% +▲ over 5%, ▲ to 6% or more/,
  );
  expect(out).toContain("+60,000 shares held by fund: 0 → 60,000");
  expect(out).toContain("within sixty days from now on: the Warrants (exercisable from 2024-08-20)");
  expect(out).toContain("Percent of the class over time");
  expect(out).toContain("Missing: the 10-trading-day vwap of common");
  const { changes } = JSON.parse(
    said("own", eventful, "--from", "2024-01-01", "--to", "2024-02-01", "--json"),
  );
  expect(changes[0]).toMatchObject({
    on: "2024-01-15",
    owner: "fund",
    before: { aggregate: "0" },
    after: { aggregate: "60000" },
  });
  const file = join(folder, "time.svg");
  beneficial("own", eventful, "--from", "2024-01-01", "--to", "2025-04-30", "--svg", file);
  expect(readFileSync(file, "utf8")).toContain("Percent of the class over time");
});

test("a time in which nothing changes is said to be one", () => {
  expect(said("own", eventful, "--from", "2024-01-16", "--to", "2024-01-17")).toContain("Nothing changed.");
});

/** One sentence on standard error, nothing on standard output, exit code 2. */
function refused(...args: readonly string[]): string {
  const { code, out, err } = beneficial(...args);
  expect({ code, out, lines: err.trim().split("\n").length }).toEqual({ code: 2, out: "", lines: 1 });
  return err.trim();
}

test.each([
  [
    "an unknown person",
    ["--buy", "milton-alt=5"],
    'no person "milton-alt" in this book; did you mean "milton-ault"?',
  ],
  ["an empty range", ["--sweep", "price=0.40..0.10/60"], "the range is empty"],
  ["a search by nothing", ["--until", "percent > 5"], "--until takes --by"],
  ["a search of nothing", ["--by", "price"], "--by goes with --until"],
  ["a search for nobody", ["--until", "percent > 5", "--by", "price"], "--until takes one --for"],
  ["two questions", ["--until", "percent > 5", "--by", "price", "--sweep", "price=1..2"], "two questions"],
  ["a chart of one answer", ["--svg", "x.svg"], "--svg goes with --sweep"],
  ["two formats", ["--sweep", "price=1..2", "--csv", "--json"], "two formats"],
])("what-if: %s", (_, args, sentence) => {
  expect(refused("what-if", ault, ...args)).toContain(sentence);
});

test.each([
  ["one end of a time", ["--from", "2024-01-01"], "--from is one end of a time; add --to"],
  ["a time turned round", ["--from", "2024-01-02", "--to", "2024-01-01"], "the range is empty"],
  [
    "a day and a time",
    ["--from", "2024-01-01", "--to", "2024-01-02", "--on", "2024-01-01"],
    "write one or the other",
  ],
  ["a chart of one day", ["--svg", "x.svg"], "--svg goes with --from and --to"],
])("own: %s", (_, args, sentence) => {
  expect(refused("own", ault, ...args)).toContain(sentence);
  expect(existsSync("x.svg")).toBe(false);
});
