import { describe, expect, test } from "vitest";
import { lineIndex } from "../../base/place.ts";
import type { Submission } from "../../model/submission.ts";
import { linesOf } from "../layout/lines-of.ts";
import type { Reading } from "../reading.ts";
import type { Format, SourceDocument } from "../source.ts";
import { readTitlePage, type TitlePage } from "./title-page.ts";

function titleOf(
  text: string,
  format: Format = "plain-text",
  submission: Submission | null = null,
): Reading<TitlePage> {
  const document: SourceDocument = {
    text,
    start: 0,
    end: text.length,
    format,
    lines: lineIndex(text),
    submission,
  };
  const lines = linesOf(document);
  return readTitlePage(document, lines, lines.length, lines.length);
}

const SAID = {
  issuerName: "Alder Mining Corp.",
  securityClass: "Common Stock, par value $.01 per share",
  cusips: ["123456AB9"],
  eventDate: "2004-05-04",
};

describe("what the captions of the title page name", () => {
  test.each<[string, Format, string]>([
    [
      "above them, in print",
      "plain-text",
      "SCHEDULE 13D\n\n        Alder Mining Corp.\n        ------------------\n         (Name of Issuer)\n\n   Common Stock,\n   par value $.01 per share\n (Title of Class of Securities)\n\n     123456-AB-9\n   (CUSIP Number)\n\n     May 4, 2004\n(Date of Event which Requires Filing\n       of this Statement)\n",
    ],
    [
      "after them, on their lines",
      "plain-text",
      "SCHEDULE 13G\n\nName of Issuer: Alder Mining Corp.\nTitle of Class of Securities: Common Stock, par value $.01 per share\nCUSIP Number: 123456 AB 9\nDate of Event Which Requires Filing of this Statement: 05/04/2004\n",
    ],
    [
      "below them",
      "plain-text",
      "SCHEDULE 13G\n\nName of Issuer:\n   Alder Mining Corp.\n\nTitle of Class of Securities:\n   Common Stock, par value $.01 per share\n\nCUSIP Number:\n  123456AB9\n\nDate of Event Which Requires Filing of this Statement:\n  May 4, 2004\n",
    ],
    [
      "above them, in paragraphs",
      "html",
      "<p>SCHEDULE 13D</p><p>Alder Mining Corp.<br>(Name of Issuer)</p><p>Common Stock, par value $.01 per share</p><p>(Title of Class of Securities)</p><p>123456AB9</p><p>(CUSIP Number)</p><p>May 4<b>, 2004</b></p><p>(Date of Event Which Requires Filing of This Statement)</p>",
    ],
    [
      "beside them, in a table",
      "html",
      "<p>SCHEDULE 13G</p><table><tr><td>Name of Issuer:<td>Alder Mining Corp.<tr><td>Title of Class of Securities:<td>Common Stock, par value $.01 per share<tr><td>CUSIP Number:<td>123456AB9<tr><td>Date of Event:<td>4th day of May, 2004</table>",
    ],
    [
      "nowhere, and the items do",
      "plain-text",
      "SCHEDULE 13G\n\nItem 1(a).  Name of Issuer:\n            Alder Mining Corp.\nItem 2(d).  Title of Class of Securities:\n            Common Stock, par value $.01 per share\nItem 2(e).  CUSIP Number:\n            123456AB9\nDate of Event: May 4, 2004\n",
    ],
  ])("%s", (_, format, text) => expect(titleOf(text, format).value).toMatchObject(SAID));
});

test("without captions the issuer and the class stand before the CUSIP number", () => {
  const { value } = titleOf(
    "SCHEDULE 13G\n\nAmendment No. 5\n\nAlder Mining Corp.\n\nCommon Stock\n\nCusip #123456AB9\n",
  );
  expect(value).toMatchObject({
    issuerName: "Alder Mining Corp.",
    securityClass: "Common Stock",
    amendmentNumber: 5,
  });
});

describe("form and amendment", () => {
  test.each([
    ["SCHEDULE 13D\n(Amendment No. 3)*", "SC 13D/A", 3],
    ["Schedule 13G/A\n(Amendment No. __)", "SC 13G/A", null],
    ["SCHEDULE 13D\n(Amendment No.    )", "SC 13D", null],
    ["SCHEDULE 13G\n(Amendment No: 0)", "SC 13G", 0],
    ["SCHEDULE 13-D\nAMENDMENT NUMBER TWO", "SC 13D/A", 2],
    ["SCHEDULE 13D\nThird Amendment", "SC 13D/A", 3],
    [
      "SCHEDULE 13D\nINFORMATION TO BE INCLUDED IN AMENDMENTS THERETO FILED PURSUANT TO 13d-2(a)",
      "SC 13D",
      null,
    ],
    ["SCHEDULE TO\n(Amendment No. 3)\nSCHEDULE 13D\n(Amendment No. 12)", "SC 13D/A", 12],
    ["Statement of ownership", null, null],
  ])("%j", (text, form, amendmentNumber) =>
    expect(titleOf(text).value).toMatchObject({ form, amendmentNumber }));
});

describe("rules of Schedule 13G", () => {
  const face = (lines: string): string =>
    `SCHEDULE 13G\nCheck the appropriate box to designate the rule pursuant to which this Schedule is filed:\n${lines}\n`;

  test.each<[string, readonly string[]]>([
    ["[X] Rule 13d-1(b)\n[ ] Rule 13d-1(c)\n[ ] Rule 13d-1(d)", ["13d-1(b)"]],
    ["/ /  Rule 13d-1(b)\n/X/  Rule 13d-1(c)\n/ /  Rule 13d-1(d)", ["13d-1(c)"]],
    ["[x]  Rule 13d - 1(b)\n     Rule 13d - 1(c)\n     Rule 13d - 1(d)", ["13d-1(b)"]],
    ["Rule 13d-1(b) [ ]\nRule 13d-1(c) [X]\nRule 13d-1(d) [X]", ["13d-1(c)", "13d-1(d)"]],
    ["[ ] Rule 13d-1(b)  [ ] Rule 13d-1(c)  [X] Rule 13d-1(d)", ["13d-1(d)"]],
    ["___ Rule 13d-1(b)\n_X_ Rule 13d-1(c)", ["13d-1(c)"]],
    ["[_]  Rule 13d-i(b)\n[X]  Rule 13d-(c)", ["13d-1(c)"]],
    ["[ ] Rule 13d-1(b)\n[ ] Rule 13d-1(c)", []],
  ])("%j", (lines, rules) => expect(titleOf(face(lines)).value.rules).toEqual(rules));
});

describe("Schedule 13D: filed on Schedule 13G before", () => {
  const face = (box: string): string =>
    `SCHEDULE 13D\nIf the filing person has previously filed a statement on Schedule 13G to report\nthe acquisition, check the following box ${box}\n\nNote: [X] copies.\n`;
  test.each([
    ["[X].", true],
    ["[ ].", false],
    ["|_|.", false],
    ["", false],
  ])("%j", (box, marked) => expect(titleOf(face(box)).value.previouslyOnSchedule13G).toBe(marked));
  test("says nothing without the sentence", () =>
    expect(titleOf("SCHEDULE 13D").value.previouslyOnSchedule13G).toBeNull());
});

test("persons to notify stand in columns or one under another", () => {
  const text = `SCHEDULE 13D

                123456AB9
              (CUSIP Number)

   Ada Birch, Esq.                     Carl Dogwood
   1 Main Street                       Elm & Fir LLP
   Springfield, IL 62701               22 Oak Avenue
   (217) 555-0100                      (217) 555-0199
   (Name, Address and Telephone Number of Person
    Authorized to Receive Notices and Communications)
`;
  const { value, places } = titleOf(text);
  expect(value.noticePersons).toMatchObject([
    {
      name: "Ada Birch, Esq.",
      phone: "(217) 555-0100",
      address: { lines: ["1 Main Street", "Springfield, IL 62701"] },
    },
    { name: "Carl Dogwood", phone: "(217) 555-0199", address: { lines: ["Elm & Fir LLP", "22 Oak Avenue"] } },
  ]);
  const place = places["noticePersons.1.phone"];
  expect(text.slice(place?.start, place?.end)).toBe("(217) 555-0199");
});

test("what is missing has a problem that says so", () => {
  const { problems } = titleOf("Nothing of the kind");
  expect(problems.map(({ code }) => code)).toEqual([
    "title/no-issuer",
    "title/no-class",
    "title/no-cusip",
    "title/no-event-date",
    "title/no-form",
  ]);
});
