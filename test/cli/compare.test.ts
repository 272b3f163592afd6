import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { plainDate } from "../../src/base/plain-date.ts";
import { writeText } from "../../src/writers/index.ts";
import { example13D } from "../../src/writers/testing/example-schedule.ts";
import { beneficial, build, emptyFolder } from "./run.ts";

const folder = emptyFolder();
const [old, later] = [join(folder, "original.txt"), join(folder, "amendment.txt")];

beforeAll(() => {
  build();
  const [first, ...others] = example13D.reportingPersons;
  if (!first) throw new Error("the example has no reporting person");
  writeFileSync(old, writeText(example13D));
  writeFileSync(
    later,
    writeText({
      ...example13D,
      reportingPersons: [
        { ...first, aggregateAmountOwned: "4500000", percentOfClass: "10.7" },
        ...others.slice(0, -1),
      ],
    }),
  );
});

test("what changed is told by person, with deltas and thresholds", () => {
  const { code, out } = beneficial("compare", old, later);
  expect(code).toBe(0);
  expect(out.replace(/ +/g, " ")).toContain("Aggregate 4,120,500 4,500,000 +379,500");
  expect(out).toContain("crossed 10% upwards");
  expect(out).toContain("Not among the reporting persons any more");
});

test("--exit-code is 1 where anything changed and 0 where nothing did", () => {
  expect(beneficial("compare", old, later, "--exit-code").code).toBe(1);
  expect(beneficial("compare", old, old, "--exit-code").code).toBe(0);
});

test("--json prints the comparison", () => {
  const { out } = beneficial("compare", old, later, "--json");
  expect(JSON.parse(out).left).toHaveLength(1);
});

test("a file that is no schedule is named", () => {
  const note = join(folder, "note.txt");
  writeFileSync(note, "Dear Sir, thank you for your letter.");
  const { code, err } = beneficial("compare", old, note);
  expect(code).toBe(2);
  expect(err).toContain("note.txt");
});

test("a folder is put into chains: each filing against the one before, and what is missing", () => {
  const chain = emptyFolder();
  const [first, ...others] = example13D.reportingPersons;
  if (!first) throw new Error("the example has no reporting person");
  const amended = (number: number, shares: string, percent: string, day: string) =>
    writeText({
      ...example13D,
      form: "SC 13D/A",
      amendmentNumber: number,
      eventDate: plainDate(day),
      signatures: example13D.signatures.map((signature) => ({ ...signature, date: plainDate(day) })),
      reportingPersons: [{ ...first, aggregateAmountOwned: shares, percentOfClass: percent }, ...others],
    });
  writeFileSync(join(chain, "a.txt"), writeText(example13D));
  writeFileSync(join(chain, "c.txt"), amended(3, "3000000", "7.1", "2026-03-03"));
  writeFileSync(join(chain, "b.txt"), amended(1, "4500000", "10.7", "2026-02-02"));
  const { code, out } = beneficial("compare", chain);
  expect(code).toBe(0);
  const words = out.replace(/\s+/g, " ");
  expect(words).toMatch(/a\.txt.*b\.txt.*4,500,000 shares.*crossed 10% upwards.*c\.txt.*3,000,000 shares/);
  expect(words).toContain("Missing: not among the files: Amendment No. 2");
  expect(beneficial("compare", chain, "--exit-code").code).toBe(1);
  expect(JSON.parse(beneficial("compare", chain, "--json").out)[0].comparisons).toHaveLength(3);
});

test("one file alone cannot be compared", () => {
  const { code, err } = beneficial("compare", old);
  expect(code).toBe(2);
  expect(err).toContain("name the earlier filing and the later one");
});
