import { describe, expect, it } from "vitest";
import { checkSchedule } from "./check-schedule.ts";
import { amendment, items, person, schedule13G } from "./testing/schedules.ts";

const LENGTH = 60_000;
const long = (unit: string) => unit.repeat(Math.ceil(LENGTH / unit.length));
const filled = (text: string) =>
  items(Object.fromEntries(["1", "2", "3", "4", "5", "6", "7"].map((number) => [number, text])));

describe("no text of an item hangs the checks", () => {
  it.each([
    ["initials", "A. "],
    ["dates", "On May 1, 2023, "],
    [
      "closings without an end",
      "On May 1, 2023, Fund purchased 5 shares of Series A Preferred Stock for a purchase price of $5, ",
    ],
    ["marks of a list", "consisting of (i) 5 shares (ii) "],
    ["open quotes", '(the "'],
    ["powers", "Sole power to vote or direct the vote or "],
    ["owners", "North Fund beneficially owns 5 shares, "],
    ["addresses", "The principal principal business address of 1 Main "],
    ["groups", "not deemed to be a member of a "],
    ["numbers", "1,000,"],
    ["terms", "the Aa Bb Agreement "],
    [
      "limits",
      "may not exercise to beneficially own more than 9.99% upon 5 days notice increase the limitation ",
    ],
    ["splits", "a 1-for-25 reverse stock split "],
    ["totals", "5,000 shares consisting of 5,000 shares and "],
    ["rights left out", "does not include 5 options exercisable within 60 days "],
    ["owners behind", "North Fund may be deemed to beneficially own the shares held by "],
    ["approvals", "until stockholder approval convert exercise issue shares "],
    ["tables", "North Fund\t5(1)\t5%*\n"],
    ["statements of before", "previously filed Schedule 13G "],
    ["orders", "the Reporting Person consented to "],
    ["outstanding", "5,000,000 shares outstanding as of May 1, 2023 "],
    ["blanks", " \n\t"],
    ["capitals", "Aa Bb Cc "],
  ])("%s", (_, unit) => {
    const of = amendment(2, {
      reportingPersons: [
        person("North Fund", "5 0 5 0 5"),
        person("Jane Roe", "5 0 5 0 5", { comment: long(unit) }),
      ],
      items: filled(long(unit)),
      securityClass: long(unit),
      footnotes: [{ mark: "1", text: long(unit), marks: ["reportingPersons.0.soleVotingPower"] }],
    });
    const start = performance.now();
    checkSchedule(of);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it("a hundred persons who each hold through all others", () => {
    const names = Array.from({ length: 100 }, (_, i) => `Fund Number ${i}`);
    const parts = names
      .slice(0, 11)
      .map(
        (name, i) =>
          `(${["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi"][i]}) 500 shares held by ${name}`,
      );
    const comment = `Consists of ${parts.join(", ")}`;
    const of = schedule13G({
      reportingPersons: names.map((name) => person(name, "5000 0 5000 0 5000", { comment })),
    });
    const start = performance.now();
    checkSchedule(of);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
