import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateFrom, longDate, slashDate } from "../../base/plain-date.ts";
import { dateIn, datesIn } from "./dates.ts";

describe("dates as printed", () => {
  it.each([
    ["July 23, 2024", "2024-07-23"],
    ["JULY 23,2024", "2024-07-23"],
    ["Sept. 5, 1996", "1996-09-05"],
    ["December 19 , 2001", "2001-12-19"],
    ["March7, 2011", "2011-03-07"],
    ["Dated this 14th day of February, 2001", "2001-02-14"],
    ["23 July 2024", "2024-07-23"],
    ["7/23/24", "2024-07-23"],
    ["07-06-94", "1994-07-06"],
    ["2024-07-23", "2024-07-23"],
    ["23/07/2024", "2024-07-23"],
    ["Friday, February 2, 2001", "2001-02-02"],
  ])("reads %s", (printed, date) => expect(dateIn(printed)).toBe(date));

  it.each([
    "February 30, 2001",
    "13/13/2001",
    "1.2.3",
    "July 2024",
    "Amendment No. 8",
    "617-237-4442",
    "",
  ])("reads no date in %s", (printed) => expect(dateIn(printed)).toBeNull());

  it("finds every date of a list in order", () => {
    const text = "amended on March 9, 2011, May 9, 2011 and 5/23/11";
    expect(datesIn(text).map(({ date }) => date)).toEqual(["2011-03-09", "2011-05-09", "2011-05-23"]);
  });

  it("reads back what the forms and EDGAR print", () => {
    const date = fc
      .tuple(
        fc.integer({ min: 1950, max: 2049 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map(([year, month, day]) => dateFrom(year, month, day)!);
    fc.assert(
      fc.property(date, (one) => {
        expect(dateIn(`on ${longDate(one)}.`)).toBe(one);
        expect(dateIn(slashDate(one))).toBe(one);
      }),
    );
  });
});
