import { describe, expect, test } from "vitest";
import type { ReportingPerson } from "../../src/model/schedule.ts";
import { read } from "../../src/readers/index.ts";
import { corpusFiles, corpusFolder } from "./corpus.ts";

const files = [...corpusFiles("html"), ...corpusFiles("txt"), ...corpusFiles(".", ".md")];

const AMOUNTS = [
  "soleVotingPower",
  "sharedVotingPower",
  "soleDispositivePower",
  "sharedDispositivePower",
  "aggregateAmountOwned",
  "percentOfClass",
] as const;

/** Read in the filing itself: these pages say what cannot be, or count a group's shares, and were so printed. */
const SAY_SO_THEMSELVES: Readonly<Record<string, number>> = {
  "SC13DA_0000315066-94-001425.txt": 1,
  "SC13DA_0000937242-95-000001.txt": 1,
  "SC13G_0001023875-08-000022.txt": 1,
};

function isWithinItsPowers(person: ReportingPerson): boolean {
  const [voteAlone, voteTogether, disposeAlone, disposeTogether] = AMOUNTS.slice(0, 4).map((field) =>
    BigInt(Math.round(Number(person[field] ?? 0))),
  );
  if (person.aggregateAmountOwned === null) return true;
  const aggregate = BigInt(Math.round(Number(person.aggregateAmountOwned)));
  const vote = (voteAlone ?? 0n) + (voteTogether ?? 0n);
  const dispose = (disposeAlone ?? 0n) + (disposeTogether ?? 0n);
  return (vote > dispose ? vote : dispose) <= aggregate && aggregate <= vote + dispose;
}

describe.skipIf(corpusFolder === null)("every legacy filing of the corpus, labelled or not", () => {
  test.each(files)("$name: nothing is empty without a problem that says why", ({ bytes }) => {
    const schedule = read(bytes);
    const codes = schedule.problems.map(({ code }) => code);
    if (schedule.issuer.name === null) expect(codes).toContain("title/no-issuer");
    if (schedule.securityClass === null) expect(codes).toContain("title/no-class");
    if (schedule.issuer.cusips.length === 0) expect(codes).toContain("title/no-cusip");
    if (schedule.eventDate === null) expect(codes).toContain("title/no-event-date");
    if (schedule.form === null) expect(codes).toContain("title/no-form");
    if (schedule.reportingPersons.length === 0) expect(codes).toContain("cover/no-cover-page");
    const missing = schedule.reportingPersons.flatMap((person) =>
      AMOUNTS.filter((field) => person[field] === null),
    );
    const explained = codes.filter((code) => /^cover\/(?:row-|not-in-)/.test(code)).length;
    expect(explained).toBeGreaterThanOrEqual(missing.length);
    for (const { name } of schedule.reportingPersons) expect(name).not.toBe("");
  });

  test.each(
    files.filter(({ name }) => !corpusFiles("labels").some((label) => label.name === `${name}.json`)),
  )("$name: the amounts of each cover page agree, or are known to be printed so", ({ name, bytes }) => {
    const odd = read(bytes).reportingPersons.filter((person) => !isWithinItsPowers(person));
    expect(odd.map((person) => person.name)).toHaveLength(SAY_SO_THEMSELVES[name] ?? 0);
  });
});
