import { describe, expect, test } from "vitest";
import { filingFacts, type JudgedFiling, reviewFilings } from "../../src/questions/index.ts";
import { read } from "../../src/readers/index.ts";
import { corpusFiles, corpusFolder } from "./corpus.ts";

const filings = ["txt", "html", "xml"].flatMap((folder) =>
  corpusFiles(folder).map(({ name, bytes }) => filingFacts(name, read(bytes))),
);
const chains = reviewFilings(filings);
const judged: readonly JudgedFiling[] = chains.flatMap((chain) => chain.filings);
const standing = (wanted: string): readonly string[] =>
  judged
    .filter(({ judgement }) => judgement.standing === wanted)
    .map(({ filing, judgement }) => `${filing.files[0]}: ${judgement.businessDaysLate}`)
    .sort();

describe.skipIf(corpusFolder === null)("the filings of the corpus, judged", () => {
  test("those that are late by what they say themselves: each was read, with its event and its day of filing", () => {
    expect(standing("late")).toEqual([
      "SC13D_0000950133-02-003348.txt: 78",
      "SC13D_0001121804-01-500010.txt: 1",
      "SC13D_0001140661-04-000042.txt: 7",
      "SC13D_0001193125-22-291966.txt: 363",
      "SC13D_0001640334-17-000881.txt: 523",
    ]);
  });

  test("without the header of its submission no filing is on time or late", () => {
    const undated = judged.filter(({ filing }) => filing.filed === null);
    expect(undated.length).toBeGreaterThan(10);
    for (const { judgement } of undated)
      expect(["cannot be told", "perhaps late"]).toContain(judgement.standing);
  });

  test("a document that lies beside its submission is one filing with it", () => {
    const twice = judged.filter(({ filing }) => filing.files.length > 1);
    expect(twice.length).toBeGreaterThan(4);
    expect(judged.length).toBe(filings.length - twice.length);
  });

  test("two filings of one filer on one issuer are one chain", () => {
    const [tesla, ...more] = chains.filter(({ issuer }) => /tesla/i.test(issuer));
    expect(more).toEqual([]);
    expect(tesla?.filings.map(({ filing }) => filing.event)).toEqual(["2010-12-31", "2011-12-31"]);
  });

  test("what cannot be told names what is missing", () => {
    for (const { filing, judgement } of judged) {
      if (judgement.standing !== "cannot be told") continue;
      expect(`${filing.files[0]}: ${judgement.missing.join()}`).not.toMatch(/: $/);
    }
  });
});
