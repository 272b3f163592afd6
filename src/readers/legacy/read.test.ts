import { describe, expect, test } from "vitest";
import { lineIndex } from "../../base/place.ts";
import type { Schedule } from "../../model/schedule.ts";
import type { Format } from "../source.ts";
import { readLegacy } from "./read.ts";

const read = (text: string, format: Format = "plain-text"): Schedule =>
  readLegacy({ text, start: 0, end: text.length, format, lines: lineIndex(text), submission: null });

const FACE = `                 SCHEDULE 13D
                (Amendment No. 2)

               Alder Mining Corp.
               (Name of Issuer)

                 Common Stock
         (Title of Class of Securities)

                  123456AB9
                (CUSIP Number)

                May 4, 1994
  (Date of Event which Requires Filing of this Statement)
`;

describe("a letter without cover pages", () => {
  const letter = `${FACE}
The statement on Schedule 13D of Birch Partners, L.P. is hereby amended.

Item 5.  Interest in Securities of the Issuer.

     (a) Birch Partners beneficially owns 1,196,320 shares of Common Stock, or
18.1% of the shares outstanding.

     (b) Birch Partners has sole power to vote and to dispose of all such
shares.

                              SIGNATURE

     After reasonable inquiry and to the best of my knowledge and belief, I
certify that the information set forth in this statement is true.

Dated: May 6, 1994

                              BIRCH PARTNERS, L.P.

                              By: /s/ Carla Birch
                                  Carla Birch
                                  General Partner
`;
  const schedule = read(letter);

  test("says who files by who signs, and what the items say of shares", () => {
    expect(schedule.reportingPersons).toMatchObject([
      {
        name: "BIRCH PARTNERS, L.P.",
        aggregateAmountOwned: "1196320",
        percentOfClass: "18.1",
        soleVotingPower: "1196320",
        soleDispositivePower: "1196320",
        sharedVotingPower: null,
        citizenship: null,
      },
    ]);
  });

  test("each number stands where its place is, and a problem says where it was taken from", () => {
    const place = schedule.places["reportingPersons.0.aggregateAmountOwned"];
    expect(letter.slice(place?.start, place?.end)).toBe("1,196,320");
    expect(schedule.problems.map(({ code }) => code)).toContain("cover/from-the-items");
  });
});

test("Item 4 of a Schedule 13G speaks where there is no cover page", () => {
  const text = `SCHEDULE 13G

Item 1(a)  Name of Issuer: Cedar Works Inc.
Item 2(a)  Name of Person Filing:
           Dogwood Advisers
Item 2(b)  Address: 1 Main Street
Item 2(d)  Title of Class of Securities: Common Stock
Item 2(e)  CUSIP Number: 123456AB9

Item 4.    Ownership
      (a)  Amount Beneficially Owned: 5,000
      (b)  Percent of Class: 5.5%
      (c)  Number of shares as to which such person has:
           (i)   sole power to vote or to direct the vote: 3,000
           (ii)  shared power to vote or to direct
                 the vote: None
           (iii) sole power to dispose or to direct the disposition of: 5,000
           (iv)  shared power to dispose or to direct the disposition of:

Item 5.    Ownership of Five Percent or Less of a Class
           Not applicable
`;
  const schedule = read(text);
  expect(schedule.issuer).toMatchObject({ name: "Cedar Works Inc.", cusips: ["123456AB9"] });
  expect(schedule.reportingPersons).toMatchObject([
    {
      name: "Dogwood Advisers",
      aggregateAmountOwned: "5000",
      percentOfClass: "5.5",
      soleVotingPower: "3000",
      sharedVotingPower: "0",
      soleDispositivePower: "5000",
      sharedDispositivePower: null,
    },
  ]);
});

test("who signs with an office for somebody unnamed is not the reporting person", () => {
  const text = `${FACE}
The Schedule 13D filed by Elm Co. on January 3, 1994 with respect to Alder Mining Corp. is hereby amended.

Item 4.  Purpose of Transaction

None.

                              SIGNATURE

Dated: May 6, 1994

                              /s/ Dana Fir
                              Dana Fir
                              Vice President
`;
  expect(read(text).reportingPersons.map(({ name }) => name)).toEqual(["Elm Co."]);
});

test("a percent that only a footnote gives is taken where it says less than", () => {
  const row = (number: number, caption: string, answer: string) =>
    `<tr><td>${number}</td><td>${caption}<br>${answer}</td></tr>`;
  const page = `<html><body><p>SCHEDULE 13G</p><table>${[
    row(1, "NAME OF REPORTING PERSON", "Fir LLC"),
    row(5, "SOLE VOTING POWER", "100"),
    row(6, "SHARED VOTING POWER", "0"),
    row(7, "SOLE DISPOSITIVE POWER", "100"),
    row(8, "SHARED DISPOSITIVE POWER", "0"),
    row(9, "AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON", "100"),
    row(11, "PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (9)", "(1)"),
    row(12, "TYPE OF REPORTING PERSON", "OO"),
  ].join("")}</table><p>(1) Represents less than 0.1% of the class.</p><p>Item 1. Issuer</p></body></html>`;
  const schedule = read(page, "html");
  expect(schedule.reportingPersons[0]?.percentOfClass).toBe("<0.1");
  expect(schedule.footnotes[0]?.marks).toEqual(["reportingPersons.0.percentOfClass"]);
});

test("nothing is read of an empty document, and nothing is thrown", () => {
  const schedule = read("");
  expect(schedule.reportingPersons).toEqual([]);
  expect(schedule.problems.map(({ code }) => code)).toContain("cover/no-cover-page");
});
