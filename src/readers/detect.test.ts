import { describe, expect, test } from "vitest";
import { formatOf } from "./detect.ts";
import { recognise } from "./recognise.ts";

const format = (text: string) => formatOf(text, 0, text.length);
const recognised = (text: string) => recognise(text, 0, text.length);

describe("formatOf", () => {
  test.each([
    [
      "edgar-xml",
      '<?xml version="1.0"?>\n<!-- made by us --><edgarSubmission xmlns="http://www.sec.gov/edgar/schedule13D">',
    ],
    ["edgar-xml", "<n:edgarSubmission>"],
    ["edgar-xml", '<!DOCTYPE e [<!ENTITY a "b">]><edgarSubmission/>'],
    ["edgar-xml", '<edgarSubmiXsion xmlns="http://www.sec.gov/edgar/schedule13g">'],
    ["html", "<!DOCTYPE html><html><body>SCHEDULE 13D</body></html>"],
    ["html", "<P>SCHEDULE 13D</P>\n<P>CUSIP</P>"],
    ["html", "<TITLE>x</TITLE><DIV style='a'>SCHEDULE 13G</DIV><TABLE><TR><TD>1</TD></TR></TABLE>"],
    ["plain-text", "SCHEDULE 13D\n<PAGE>\n<TABLE>\n<CAPTION>\n<S> <C>\n1 2\n</TABLE>"],
    ["plain-text", "a < b and <pending>"],
    ["markdown", "# SCHEDULE 13D\n\n## Item 1\n"],
    ["markdown", "**SCHEDULE 13D**\n\n**Item 1**"],
    ["markdown", "SCHEDULE 13D\n\n| 1 | name |\n|---|:---:|\n| 2 | group |"],
    ["plain-text", "SCHEDULE 13D\n------------\nItem 1 - - - -"],
    ["plain-text", ""],
  ])("%s: %j", (expected, text) => {
    expect(format(text)).toBe(expected);
  });

  test("judges the stretch that it is given alone", () => {
    const text = "<html><p><p>SCHEDULE 13D";
    expect(formatOf(text, text.indexOf("SCHEDULE"), text.length)).toBe("plain-text");
  });
});

describe("how lines are set", () => {
  const columns = "          SOLE VOTING POWER\n          1,234**\n".repeat(20);

  test.each([
    ["plain-text", "stars that mark notes", `${columns}** see Note 1 **\n** see Note 2 **`],
    ["plain-text", "bold type in a page set with blanks", `${columns}**Item 1.** **Item 2.**`],
    ["plain-text", "stray tags in a page set with blanks", `${columns}<u>x</u> <b>y</b> <p> <hr>`],
    ["markdown", "bold type", "**Item 1.**\n\n**Item 2.**\n"],
    ["markdown", "underlined words", "# <u>SCHEDULE 13D</u>\n\n## Item <u>4</u>\n"],
    [
      "markdown",
      "check boxes",
      '**SCHEDULE 13D**\n\n(a) <input type="checkbox" checked>\n\n(b) <input type="checkbox">\n',
    ],
    ["html", "paragraphs", "<p>a</p><p>b</p>"],
    ["html", "a page without paragraphs", "<html><body>**SCHEDULE 13D** **x**</body></html>"],
  ])("%s: %s", (expected, _, text) => {
    expect(format(text)).toBe(expected);
  });
});

describe("recognise", () => {
  test.each([
    "SCHEDULE 13D\nUnder the Securities Exchange Act of 1934",
    "S C H E D U L E   13G  (Amendment No. 2)",
    "<B>SCHEDULE&nbsp;13D</B> <FONT>(Rule 13d-101)</FONT>",
    "7 SOLE VOTING POWER 100 9 SOLE DISPOSITIVE POWER 100",
    "Harbor Inc. (Name of Issuer) 411622101 (CUSIP Number)",
    "SCHEDULE TO (Amendment No. 3) and SCHEDULE 13D (Amendment No. 12)",
  ])("a schedule: %j", (text) => {
    expect(recognised(text)).toEqual({ is: "schedule" });
  });

  test.each([
    ["FORM 10-K Annual report … holders have filed Schedule 13D (Amendment No. 1)", "FORM 10-K"],
    ["FORM  13F-HR holdings", "FORM 13F-HR"],
    ["SCHEDULE 14A proxy statement; see Schedule 13D, CUSIP 1", "SCHEDULE 14A"],
    ["FORM 4 STATEMENT OF CHANGES", "FORM 4"],
  ])("another form: %j", (text, form) => {
    expect(recognised(text)).toEqual({ is: "another form", form });
  });

  test.each([
    "",
    "lorem ipsum",
    "The fund said in its Schedule 13D that it may talk to the board.",
  ])("something else: %j", (text) => {
    expect(recognised(text)).toEqual({ is: "something else" });
  });

  test("looks further than the first page where that says nothing", () => {
    expect(recognised(`${"lorem ipsum\n".repeat(10_000)}SCHEDULE 13D\nCUSIP`)).toEqual({ is: "schedule" });
  });
});
