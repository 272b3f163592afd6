import { describe, expect, test } from "vitest";
import { UserError } from "../../base/user-error.ts";
import { reportedOutstandingIn } from "./reported-outstanding.ts";

const read = (text: string) => reportedOutstandingIn(new TextEncoder().encode(text), "outstanding.csv");

function mistake(text: string): string {
  try {
    read(text);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  throw new Error("it was read");
}

describe("a table of shares outstanding", () => {
  test("is read with its columns in any order", () => {
    expect(
      read(
        'Source,as-of,Shares,published\nForm 10-Q,2024-07-01,"35,846,318",2024-07-20\n,2024-08-01,36000000.5,\n',
      ),
    ).toEqual([
      { shares: "35846318", asOf: "2024-07-01", publishedOn: "2024-07-20", source: "Form 10-Q" },
      { shares: "36000000.5", asOf: "2024-08-01", publishedOn: null, source: null },
    ]);
  });

  test("does not need to say when it was published, and by what", () => {
    expect(read("shares,as of\n1,2024-07-01\n")).toEqual([
      { shares: "1", asOf: "2024-07-01", publishedOn: null, source: null },
    ]);
  });

  test.each([
    ["shares,as-of\n0,2024-07-01\n", 'outstanding.csv:2:1: "0" is no number of shares'],
    ["shares,as-of\n1,000,2024-07-01\n", 'outstanding.csv:2:3: "000" is no date'],
    ["shares,as-of\n1,2024-02-30\n", 'outstanding.csv:2:3: "2024-02-30" is no date'],
    ["share,as-of\n1,2024-07-01\n", 'outstanding.csv:1:1: there is no column "share"'],
    ["shares,shares\n1,2\n", "outstanding.csv:1:8: there is no column"],
    ["shares\n1\n", 'outstanding.csv:1:1: the first row has no column "as-of"'],
    ["shares,as-of\n", "outstanding.csv: this file has no rows"],
    ["", "outstanding.csv: this file has no rows"],
  ])("%j is a mistake of one sentence", (text, message) => {
    expect(mistake(text)).toContain(message);
  });
});
