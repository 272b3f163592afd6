import { describe, expect, it } from "vitest";
import { bodyOf } from "./testing/body-of.ts";

describe("the officers and directors of Instruction C", () => {
  it("reads a table, and splits a name from the position in its cell", () => {
    const rows = [
      ["Name and Position", "Principal Occupation", "Principal Business Address", "Citizenship"],
      [
        "Jane Roe, III Chief Executive Officer and Director",
        "Executive Chairman of Elm, Inc.",
        "1 Elm Street<br>Salem, NV 89141",
        "USA",
      ],
    ];
    const table = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("");
    const text = `<html><p>SCHEDULE A</p><p>Officers and Directors of Birch &amp; Company, Inc.</p><table>${table}</table></html>`;
    expect(
      bodyOf({ text, format: "html", names: ["BIRCH & COMPANY, INC."] }).value.instructionCPersons,
    ).toEqual([
      {
        of: "BIRCH & COMPANY, INC.",
        name: "Jane Roe, III",
        position: "Chief Executive Officer and Director",
        occupation: "Executive Chairman of Elm, Inc.",
        address: "1 Elm Street Salem, NV 89141",
        citizenship: "USA",
      },
    ]);
  });

  it("reads printed columns over several lines", () => {
    const text =
      "                   ANNEX A\n\nDirectors and Executive Officers of Elm Inc.\n\n                                                Principal Occupation or\nName                  Office                    Employment\n----                  ------                    ----------\nJane Roe              Director                  Chairman,\n                                                East-West Capital\n\nJohn                  Senior Vice               Senior Vice President\nDoe                   President                 Elm Inc.\n";
    expect(bodyOf({ text }).value.instructionCPersons).toMatchObject([
      { of: "Elm Inc", name: "Jane Roe", position: "Director", occupation: "Chairman, East-West Capital" },
      { name: "John Doe", position: "Senior Vice President", occupation: "Senior Vice President Elm Inc." },
    ]);
  });

  it("takes no other table with names for one", () => {
    const text = "Name                  Number of Shares\nJane Roe              1,000\n";
    expect(bodyOf({ text }).value.instructionCPersons).toEqual([]);
  });
});
