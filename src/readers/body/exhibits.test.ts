import { describe, expect, it } from "vitest";
import { bodyOf, CERTIFICATION } from "./testing/body-of.ts";

const exhibitsOf = (list: string, after = "", form: "SC 13D" | "SC 13G" = "SC 13D") =>
  bodyOf({
    text: `Item 7.  Material to be Filed as Exhibits.\n\n${list}\n\n${CERTIFICATION}\n/s/ Jane Roe\n${after}`,
    form,
  }).value.exhibits;

describe("the list of exhibits", () => {
  it.each([
    ["Exhibit 99.1   Joint Filing Agreement.", "99.1"],
    ["Exhibit A:  Joint Filing Agreement.", "A"],
    ["Exhibit 1 -- Joint Filing Agreement.", "1"],
    ["     A.   Joint Filing Agreement.", "A"],
    ["99.1     Joint Filing Agreement.", "99.1"],
    ["EX-24  Joint Filing Agreement.", "EX-24"],
    ["(1)  Joint Filing Agreement.", "(1)"],
  ])("reads %s", (line, number) => {
    expect(exhibitsOf(line)).toEqual([
      { number, description: "Joint Filing Agreement.", incorporatedFrom: null },
    ]);
  });

  it("joins the lines of a description and drops the page it is on", () => {
    const list =
      "Exhibit 1.     Stock Purchase Agreement between\n               Birch Corp. and Jane Roe             12\n\nExhibit 2.     Proxy";
    expect(exhibitsOf(list).map(({ description }) => description)).toEqual([
      "Stock Purchase Agreement between Birch Corp. and Jane Roe",
      "Proxy",
    ]);
  });

  it("keeps a number that is wrapped to the margin in the description", () => {
    const list =
      "Exhibit 1.     Agreement (incorporated by reference to Exhibit\n               10.1 to the Form 8-K of Birch Corp.)";
    expect(exhibitsOf(list)).toEqual([
      {
        number: "1",
        description: "Agreement (incorporated by reference to Exhibit 10.1 to the Form 8-K of Birch Corp.)",
        incorporatedFrom: "Exhibit 10.1 to the Form 8-K of Birch Corp",
      },
    ]);
  });

  it("reads what was filed before and is incorporated", () => {
    const list =
      "4.  Agreement (filed as Exhibit 2 to the Form 8-K of Birch Corp., and incorporated herein by reference).";
    expect(exhibitsOf(list)[0]?.incorporatedFrom).toBe("Exhibit 2 to the Form 8-K of Birch Corp");
  });

  it.each(["None.", "Not applicable.", "No exhibits to be filed."])("lists none where it says %s", (says) =>
    expect(exhibitsOf(says)).toEqual([]));

  it("gives an exhibit without a number none", () => {
    expect(exhibitsOf("Joint Filing Agreement.")).toEqual([
      { number: null, description: "Joint Filing Agreement.", incorporatedFrom: null },
    ]);
  });

  it("adds what only the index names, and stops before the exhibits themselves", () => {
    const index =
      "\n\n                    EXHIBIT INDEX\n\nExhibit A     Joint Filing Agreement\nExhibit B     Power of Attorney\n\n                      EXHIBIT A\n\n    1.1  The Sale.  The parties agree.\n";
    expect(exhibitsOf("Exhibit A     Joint Filing Agreement", index).map(({ number }) => number)).toEqual([
      "A",
      "B",
    ]);
  });

  it("reads rows of a table", () => {
    const rows = [
      ["Exhibit No.", "Description"],
      ["99.1*", "Joint Filing Agreement"],
      ["99.2", "Not applicable"],
    ];
    const table = rows.map(([a, b]) => `<tr><td>${a}</td><td>${b}</td></tr>`).join("");
    const text = `<html><p>Item 7. Material to be Filed as Exhibits.</p><table>${table}</table></html>`;
    expect(bodyOf({ text, format: "html" }).value.exhibits).toMatchObject([
      { number: "99.1", description: "Joint Filing Agreement" },
    ]);
  });

  it("lists what Item 7 of Schedule 13G refers to", () => {
    const text =
      "Item 7.  Identification and Classification of the Subsidiary Which Acquired the Security\n\n         See Exhibit A.";
    expect(bodyOf({ text, form: "SC 13G" }).value.exhibits).toMatchObject([{ number: "A" }]);
  });

  it.each([
    ["blanks", " "],
    ["points", "."],
  ])("takes time in proportion to the %s in a description", (_, unit) => {
    const start = performance.now();
    const [exhibit] = exhibitsOf(`Exhibit 99.1   Joint Filing Agreement${unit.repeat(60_000)}x`);
    expect(exhibit?.description).toMatch(/^Joint Filing Agreement/);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it.each([
    ["Joint Filing Agreement          5"],
    ["Joint Filing Agreement      page 12"],
    ["Joint Filing Agreement    *"],
    ["Joint Filing Agreement   --"],
  ])("%j is described without its page", (line) => {
    expect(exhibitsOf(`Exhibit 99.1   ${line}`)).toMatchObject([{ description: "Joint Filing Agreement" }]);
  });

  it.each([["Agreement of page 12"], ["Notes due 2030"]])("%j keeps its number", (line) => {
    expect(exhibitsOf(`Exhibit 99.1   ${line}`)).toMatchObject([{ description: line }]);
  });
});
