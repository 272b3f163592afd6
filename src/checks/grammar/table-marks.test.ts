import { describe, expect, it } from "vitest";
import { marksInTables, marksOfNotes } from "./table-marks.ts";

describe("marks of notes", () => {
  it("reads them at the ends of cells", () => {
    expect([...marksInTables("Jane Roe (1)\t500\t5.1%*\nJohn Roe\t300(2)\t3.1%")]).toEqual([
      "(1)",
      "*",
      "(2)",
    ]);
  });

  it("leaves negative numbers and lines that are no table", () => {
    expect([...marksInTables("Change\t(2)\t7.5\nRule 13d-1(1) says so (3)")]).toEqual([]);
  });

  it("reads them at the heads of notes", () => {
    expect([...marksOfNotes("(1) Held by a trust.\n* Less than 1%.\nNo note (2).")]).toEqual(["(1)", "*"]);
  });
});
