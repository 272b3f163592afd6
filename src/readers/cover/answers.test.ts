import { describe, expect, test } from "vitest";
import { groupBoxIn, isMarked } from "./box-marks.ts";
import { fundSourcesIn, typesIn } from "./codes.ts";
import { cusipsIn } from "./cusip.ts";
import { percentIn } from "./percent.ts";
import { nameIn } from "./person-name.ts";
import { wordsIn } from "./plain-answer.ts";

describe("percent of class", () => {
  test.each([
    ["5.4%", "5.4"],
    ["5.4% (1)", "5.4"],
    ["Approximately 26.8%", "26.8"],
    [".5%", "0.5"],
    ["24.05", "24.05"],
    ["6.31 %", "6.31"],
    ["100%", "100"],
    ["12.49 percent", "12.49"],
    ["8.2% as of November 9, 1998", "8.2"],
    ["0.0%", "0.0"],
    ["less than 1%", "<1"],
    ["Less than one percent", "<1"],
    ["< 0.1%", "<0.1"],
    ["Less than 1/10 of 1%", "<0.1"],
    ["<1.0%*", "<1.0"],
    ["-0-", "0"],
    ["None", "0"],
  ])("%s", (text, value) => expect(percentIn(text)?.value).toBe(value));

  test.each(["", "N/A", "(2)", "*", "See Item 5"])("%j says none", (text) =>
    expect(percentIn(text)).toBeNull());
});

describe("codes", () => {
  test.each([
    ["IA, PN", ["IA", "PN"]],
    ["HC/CO", ["HC", "CO"]],
    ["HC-BD-PN", ["HC", "BD", "PN"]],
    ["IA:PN", ["IA", "PN"]],
    ["H.C.", ["H.C."]],
    ["CO.", ["CO"]],
    ["in", ["in"]],
    ["First Bank Corporation (HC)", ["HC"]],
    ["OO (limited liability company)", ["OO"]],
    ["IN\nItem 1. Security and Issuer", ["IN"]],
  ])("types: %s", (text, codes) => expect(typesIn(text)?.value).toEqual(codes));

  test.each([
    ["WC", ["WC"]],
    ["wc", ["wc"]],
    ["PF & OO", ["PF", "OO"]],
    ["00-WC", ["00", "WC"]],
    ["OO (see Item 3)", ["OO"]],
  ])("funds: %s", (text, codes) => expect(fundSourcesIn(text)?.value).toEqual(codes));

  test.each(["N/A", "Not applicable", "", "None"])("funds: %j gives none", (text) =>
    expect(fundSourcesIn(text)).toBeNull());
});

describe("boxes", () => {
  test.each([
    "[X]",
    "[ x ]",
    "/X/",
    "/x /",
    "|X|",
    "(X)",
    "_X_",
    "☒",
    "X",
    "x",
    "[X]\n1,570,000",
    "[_X_]",
  ])("%s is marked", (text) => expect(isMarked(text).marked).toBe(true));
  test.each([
    "",
    "[ ]",
    "/  /",
    "|_|",
    "☐",
    "N/A",
    "Not applicable",
    "[_]",
    "excludes",
    "/____/",
  ])("%j is not marked", (text) => expect(isMarked(text).marked).toBe(false));

  test.each([
    ["(a) [X] (b) [ ]", "a"],
    ["(a) [ ]\n(b) [X]", "b"],
    ["(a)|_|  (b)|X|", "b"],
    ["a. / /\nb. /X/", "b"],
    ["(a) x\n(b)", "a"],
    ["A.  B. X", "b"],
    ["[X] (a)  [ ] (b)", "a"],
    ["(a)  (b)\n[ ]  [X]", "b"],
    ["(a) ☐ (b) ☒", "b"],
    ["(a)  Not\n(b)  Applicable", null],
    ["(a) [ ]  (b) [ ]", null],
    ["(a) [X]  (b) [X]", null],
  ])("row 2: %j", (text, value) => expect(groupBoxIn(text).value).toBe(value));
});

describe("names", () => {
  test.each([
    ["TIME PARTNERS INC.\nIRS NO. 13-1388520", "TIME PARTNERS INC."],
    ["- Alder Corp. - (Tax ID:  04-2507163)", "Alder Corp."],
    ["Birch Oil Company-I.D. No. 84-0513668", "Birch Oil Company"],
    ["Cedar Trustees, as Trustee for\nThe Cedar Plan", "Cedar Trustees, as Trustee for The Cedar Plan"],
    ["Dana Elm - ###-##-####", "Dana Elm"],
    ["The Fir Group - 23-1945930", "The Fir Group"],
    ["Oak LLC (1)", "Oak LLC"],
    ["Larch PLC\nNo SS or IRS Identification Number", "Larch PLC"],
    ["I.R.S. Identification Nos. of above persons (entities only)\nRowan & Co.", "Rowan & Co."],
    ["Page 3 of 9\nMaple L.P.", "Maple L.P."],
  ])("%j", (text, value) => expect(nameIn(text)?.value).toBe(value));

  test.each([
    ["Alder Row [See Preliminary Note]", "Alder Row"],
    ["Alder Row, L.P. [see Note 2 and footnote 3] (1)", "Alder Row, L.P."],
    ["Alder [Row] L.P.", "Alder [Row] L.P."],
    ["Alder Row [Delaware]", "Alder Row [Delaware]"],
  ])("a remark in brackets that refers to a note is no part of the name: %j", (text, value) => {
    expect(nameIn(text)?.value).toBe(value);
  });

  test("nobody is named by blanks and numbers", () =>
    expect(nameIn("\n00-0000000\n(entities only)")).toBeNull());
});

test("words leave out what says nothing and the caption beside the powers", () => {
  expect(wordsIn("Delaware")?.value).toBe("Delaware");
  expect(wordsIn("N/A")).toBeNull();
  expect(wordsIn("Ontario, Canada NUMBER OF SHARES BENEFICIALLY OWNED BY")?.value).toBe("Ontario, Canada");
});

test.each([
  ["09175M 507", ["09175M507"]],
  ["469814-10-7", ["469814107"]],
  ["00926610", ["00926610"]],
  ["07725L102**", ["07725L102"]],
  ["G6420H 11 2", ["G6420H112"]],
  ["Series M: 780097796\nSeries N: 780097770", ["780097796", "780097770"]],
  ["None", []],
])("CUSIP numbers of %j", (text, cusips) => expect(cusipsIn(text)).toEqual(cusips));
