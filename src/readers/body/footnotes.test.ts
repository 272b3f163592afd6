import { describe, expect, it } from "vitest";
import { bodyOf } from "./testing/body-of.ts";

const COVERS = [
  "7 SOLE VOTING POWER 100 (1)",
  "",
  "(1) Of which ten are options",
  "of the holder.",
  "",
  "1 NAME OF REPORTING PERSON",
  "7 SOLE VOTING POWER 200 (1)",
  "8 SHARED 5*",
  "",
  "(1) All held by a trust.",
  "* Approximate.",
].join("\n");

describe("footnotes of cover pages", () => {
  it("gives each cover's mark its own note", () => {
    const marks = [
      { mark: "1", path: "reportingPersons.0.soleVotingPower", line: 0 },
      { mark: "(1)", path: "reportingPersons.1.soleVotingPower", line: 6 },
      { mark: "*", path: "reportingPersons.1.sharedVotingPower", line: 7 },
    ];
    expect(bodyOf({ text: COVERS, marks }).value.footnotes).toEqual([
      {
        mark: "1",
        text: "Of which ten are options of the holder.",
        marks: ["reportingPersons.0.soleVotingPower"],
      },
      { mark: "1", text: "All held by a trust.", marks: ["reportingPersons.1.soleVotingPower"] },
      { mark: "*", text: "Approximate.", marks: ["reportingPersons.1.sharedVotingPower"] },
    ]);
  });

  it("shares one note among the values that bear its mark", () => {
    const marks = [
      { mark: "1", path: "reportingPersons.0.soleVotingPower", line: 0 },
      { mark: "1", path: "reportingPersons.0.aggregateAmountOwned", line: 0 },
    ];
    expect(bodyOf({ text: COVERS, marks }).value.footnotes[0]?.marks).toHaveLength(2);
  });

  it("has none for a mark without a note", () => {
    expect(bodyOf({ text: COVERS, marks: [{ mark: "9", path: "x", line: 0 }] }).value.footnotes).toEqual([]);
  });
});
