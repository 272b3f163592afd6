import { describe, expect, test } from "vitest";
import { day } from "../rule.ts";
import { missingFact } from "../testing/duties.ts";
import { ownedDay } from "../testing/histories.ts";
import { afterReport, NOTHING_REPORTED, type Reported } from "./reported.ts";

const told = ({ level, wasOverTen, first }: Reported) => [level?.on ?? null, wasOverTen, first?.on ?? null];
const six = ownedDay("2025-01-02", 600_000);
const eleven = ownedDay("2025-02-03", 1_100_000);
const seven = ownedDay("2025-03-03", 700_000);

describe("what is reported", () => {
  test("is what the last report shows, with what the first of them showed", () => {
    expect(told(afterReport(NOTHING_REPORTED, six))).toEqual(["2025-01-02", false, "2025-01-02"]);
    expect(told(afterReport(afterReport(NOTHING_REPORTED, six), seven))).toEqual([
      "2025-03-03",
      false,
      "2025-01-02",
    ]);
  });

  test("was more than ten percent once it was, though less is reported later", () => {
    const reported = [six, eleven, seven].reduce((so, level) => afterReport(so, level), NOTHING_REPORTED);
    expect(told(reported)).toEqual(["2025-03-03", true, "2025-01-02"]);
  });

  test.each([
    ["5% exactly", 500_000, null],
    ["a share more", 500_001, "2025-04-01"],
  ])("ends with a report of %s", (_, shares, on) => {
    const reported = afterReport(afterReport(NOTHING_REPORTED, eleven), ownedDay("2025-04-01", shares));
    expect(told(reported)[0]).toBe(on);
    expect(told(reported)[1]).toBe(on !== null);
  });

  test("is not known to end, nor to be over ten, where facts are missing", () => {
    const perhaps = ownedDay("2025-04-01", 400_000, { missing: [missingFact] });
    expect(told(afterReport(NOTHING_REPORTED, perhaps))).toEqual(["2025-04-01", false, "2025-04-01"]);
  });

  test("10% exactly is not more than ten", () => {
    expect(afterReport(NOTHING_REPORTED, ownedDay("2025-04-01", 1_000_000)).wasOverTen).toBe(false);
    expect(
      afterReport(NOTHING_REPORTED, ownedDay("2025-04-01", 1_000_001), day("2025-04-30")).wasOverTen,
    ).toBe(true);
  });
});
