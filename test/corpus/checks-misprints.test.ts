import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkSchedule } from "../../src/checks/index.ts";
import { read } from "../../src/readers/index.ts";
import { corpusFolder } from "./corpus.ts";

const MISPRINTS: readonly (readonly [file: string, check: string, says: string])[] = [
  ["txt/SC13DA_0000736157-94-000002.txt", "cover/aggregate-is-within-its-powers", "14,720,000"],
  ["txt/SC13DA_0000895345-94-000020.txt", "cover/cusip-is-well-formed", "10 characters"],
  ["txt/SC13DA_0000895345-94-000020.txt", "cover/code-is-of-letters", "00"],
  ["txt/SC13DA_0000902664-04-001527.txt", "amendment/number-follows-its-history", "Amendment No. 3"],
  ["html/SC13DA_0001144204-14-035580.txt", "item-5/percent-is-that-of-the-cover", "15.3%"],
  ["html/SC13DA_0001193125-18-079532.txt", "exhibit/contracts-of-item-6-are-filed", "number F"],
  ["html/SC13DA_0001193125-20-313455.txt", "cover/aggregate-is-within-its-powers", "3,215,700"],
  ["txt/SC13D_0000712770-96-000005.txt", "header/form-is-that-of-the-submission", "Amendment No. 3"],
  ["txt/SC13D_0000910079-94-000005.txt", "header/form-is-that-of-the-submission", "Amendment No. 7"],
  ["txt/SC13D_0000912057-97-030293.txt", "signature/every-reporting-person-signs", "1867 WESTERN"],
  ["html/SC13D_0000950144-04-011596.txt", "exhibit/contracts-of-item-6-are-filed", "number 2"],
  ["html/SC13D_0000950144-04-011596.txt", "cover/code-is-of-letters", "00"],
  ["html/SC13D_0001640334-17-000881.txt", "timing/original-is-in-time", "March 30, 2015"],
  ["txt/SC13GA_0001019432-20-000011.txt", "item-10/certification-is-that-of-the-rule", "13d-1(c)"],
  ["html/SC13GA_0001193125-12-060227.htm", "cover/aggregate-is-within-its-powers", "31,466,379"],
  ["html/SC13G_0001193125-11-023336.htm", "cover/aggregate-is-within-its-powers", "28,356,418"],
  ["html/SC13G_0000932471-07-000401.txt", "timing/event-is-before-signature", "November 30, 2006"],
  ["txt/SC13G_0000898432-03-000217.txt", "cover/cusip-is-well-formed", "68989910A"],
  ["txt/SC13G_0001004680-99-000001.txt", "item-4/total-is-the-sum-of-its-parts", "704,128"],
  ["html/SC13G_0001493152-23-038860.txt", "cover/one-person-files-under-one-rule", "13d-1(c) and 13d-1(d)"],
  ["html/SC13G_0001493152-23-038860.txt", "cover/voting-equals-dispositive", "8,603,801"],
  ["html/SC13D_vtv_13d_item4_goedgar.htm", "timing/told-events-have-happened", "February 27, 2027"],
  ["xml/SCHEDULE13DA_adia-overland.xml", "group/sole-power-is-claimed-by-one-person-alone", "11,615,772.8"],
];

const SILENT: readonly (readonly [file: string, check: string])[] = [
  ["html/SC13GA_0000905718-14-000108.txt", "exhibit/joint-filing-agreement-is-filed"],
  ["html/SC13G_0000919574-11-001978.txt", "exhibit/joint-filing-agreement-is-filed"],
  ["txt/SC13G_0000950150-94-000306.txt", "exhibit/joint-filing-agreement-is-filed"],
  ["txt/SC13G_0001085256-02-000015.txt", "exhibit/joint-filing-agreement-is-filed"],
  ["html/SC13D_vtv_13d_item4_goedgar.htm", "exhibit/contracts-of-item-6-are-filed"],
];

const schedule = (file: string) => read(readFileSync(join(corpusFolder ?? "", file)));
const messages = (file: string, check: string) =>
  checkSchedule(schedule(file))
    .findings.filter((finding) => finding.check === check)
    .map(({ message }) => message)
    .join("\n");

describe.skipIf(corpusFolder === null)("slips of real filings that their readers noted", () => {
  it.each(MISPRINTS)("%s: %s", (file, check, says) => {
    expect(messages(file, check)).toContain(says);
  });

  it.each(SILENT)("%s is right about %s", (file, check) => {
    expect(messages(file, check)).toBe("");
  });

  it("says of a cut end tag that it could not be read so, not that the holder is wrong", () => {
    const { problems } = schedule("xml/SCHEDULE13DA_zivo-truncated-end-tag.xml");
    expect(problems.map(({ code }) => code)).toContain("edgar-xml/unterminated-end-tag");
    const { findings } = checkSchedule(schedule("xml/SCHEDULE13DA_zivo-truncated-end-tag.xml"));
    expect(findings.filter(({ severity }) => severity === "suspends")).toEqual([]);
  });

  it("speaks once of a mistake that two checks see", () => {
    const { findings } = checkSchedule(schedule("html/SC13G_0001214659-22-015537.txt"));
    const ofTheRule = findings.filter(({ check }) => /^item-(?:3|10)\//.test(check));
    expect(ofTheRule).toHaveLength(1);
  });
});
