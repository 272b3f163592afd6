import { describe, expect, it } from "vitest";
import { bodyOf, CERTIFICATION } from "./testing/body-of.ts";

const signed = (block: string, names: readonly string[] = []) =>
  bodyOf({ text: `${CERTIFICATION}\n${block}`, names }).value;
const signaturesOf = (block: string, names: readonly string[] = []) => signed(block, names).signatures;
const readInTable = (rows: readonly (readonly string[])[]) => {
  const table = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("");
  const text = `<html><p>SIGNATURES</p><p>After reasonable inquiry and to the best of my knowledge and belief, I certify that the information set forth in this statement is true, complete and correct.</p><table>${table}</table></html>`;
  return bodyOf({ text, format: "html" });
};
const signedInTable = (rows: readonly (readonly string[])[]) => readInTable(rows).value.signatures;

describe("a block of a signature", () => {
  it("is named by the entity that heads it", () => {
    const block =
      "Dated: July 24, 2024          BIRCH CAPITAL, L.P.\n\n                              By: Birch GP, LLC\n                                  its general partner\n\n                              By: /s/ Jane Roe\n                                  ---------------------\n                              Name:  Jane Roe\n                              Title: Managing Member\n";
    expect(signaturesOf(block, ["Birch Capital L.P."])).toEqual([
      {
        name: "BIRCH CAPITAL, L.P.",
        by: "Jane Roe",
        title: "Managing Member",
        date: "2024-07-24",
        attorneyInFact: false,
        reportingPerson: "Birch Capital L.P.",
      },
    ]);
  });

  it("is named by the individual where no entity heads it", () => {
    expect(
      signaturesOf("Date: 7/24/24\n\n/s/ Jane Roe\n------------------\nJane Roe, Managing Member\n"),
    ).toMatchObject([{ name: "Jane Roe", by: null, title: "Managing Member", date: "2024-07-24" }]);
  });

  it.each([
    ["a rule with the name beneath", "___________________\nJANE ROE\n"],
    ["a name typed after By", "By: JANE ROE\n"],
    ["a slash s without a name", "s/\n   JANE ROE\n"],
    ["the name alone", "                    JANE ROE\n                    VICE PRESIDENT\n"],
    ["a label before it", "Signature:   /s/ JANE ROE\n"],
    [
      "labels beneath",
      "February 12, 1999\n-----------------\nDate\n\n/s/ JANE ROE\n-----------------\nSignature\n\nJANE ROE\n-----------------\nName/Title\n",
    ],
    ["a mark of her own", "By:  --//JANE ROE//--\n     -----------------\n"],
  ])("is read with %s", (_, block) => {
    expect(signaturesOf(block).map(({ name }) => name)).toEqual(["JANE ROE"]);
  });

  it("takes the entity typed beneath the signature", () => {
    const block =
      "/s/ Jane Roe\n------------------\nBirch Investments, Ltd.\nBy:    Jane Roe\nIts:   President\n\n\n/s/ Jane Roe\n------------------\nJane Roe\n";
    expect(signaturesOf(block)).toMatchObject([
      { name: "Birch Investments, Ltd.", by: "Jane Roe", title: "President" },
      { name: "Jane Roe", by: null },
    ]);
  });

  it("tells a heading from the end of the block before", () => {
    const block =
      "/s/ Jane Roe\nJANE ROE\n\nBIRCH & COMPANY, INC.\n\nBy: /s/ Jane Roe\nName: Jane Roe\nTitle: Chief Executive Officer\n\n/s/ John Doe\nJOHN DOE\n";
    expect(signaturesOf(block).map(({ name }) => name)).toEqual([
      "JANE ROE",
      "BIRCH & COMPANY, INC.",
      "JOHN DOE",
    ]);
  });

  it("joins an entity's name and a title over lines", () => {
    const block =
      "          BIRCH LIFE SCIENCES FUND\n          (OFFSHORE), LTD.\n\n          By: /s/ Jane Roe\n          Title:  Executive Vice President\n                  and Secretary\n\n          ELM CORP.\n\n          By: /s/ John Doe\n";
    expect(signaturesOf(block)).toMatchObject([
      { name: "BIRCH LIFE SCIENCES FUND (OFFSHORE), LTD.", title: "Executive Vice President and Secretary" },
      { name: "ELM CORP.", by: "John Doe" },
    ]);
  });

  it("gives each reporting person that heads it a signature", () => {
    const names = ["Birch, Inc.", "Mario Roe"];
    const block = "BIRCH, INC.\nMARIO ROE\n\nBy: /s/ Jane Doe\n    Jane Doe\n    Attorney-in-Fact\n";
    expect(signaturesOf(block, names)).toMatchObject([
      { name: "BIRCH, INC.", by: "Jane Doe", attorneyInFact: true, reportingPerson: "Birch, Inc." },
      { name: "MARIO ROE", by: "Jane Doe", attorneyInFact: true, reportingPerson: "Mario Roe" },
    ]);
  });

  it("finds the hand behind a star", () => {
    const block =
      "Date:        April 8, 1999\n\nSignature:   *Jane Roe, Jr.\n\nName/Title:  Jane Roe, Jr., Executive Vice\n             President\n\n*By\n      John Doe\n      Attorney-in-fact\n\n      Signed pursuant to a Power of Attorney dated January 29, 1999.\n";
    const { signatures, signatureComment } = signed(block);
    expect(signatures).toMatchObject([
      { name: "Jane Roe, Jr.", by: "John Doe", attorneyInFact: true, date: "1999-04-08" },
    ]);
    expect(signatureComment).toBe("Signed pursuant to a Power of Attorney dated January 29, 1999.");
  });

  it("signs for every typed name by the one hand behind the star", () => {
    const block =
      "          *\n ------------------\n Jane Roe\n\n          *\n ------------------\n Mary Major\n\n*By: /s/ John Doe\n     John Doe\n     Attorney-in-Fact\n";
    expect(signaturesOf(block)).toMatchObject([
      { name: "Jane Roe", by: "John Doe", attorneyInFact: true },
      { name: "Mary Major", by: "John Doe", attorneyInFact: true },
    ]);
  });

  it("leads a title over to the trust on the next line", () => {
    const block =
      "/s/ Jane Roe\n-----------\nJane Roe, individually and as Trustee of the\nRoe Family Trust\n\nTHE ROE FAMILY TRUST\n\nBy: /s/ Jane Roe\n    Jane Roe, Trustee\n";
    expect(signaturesOf(block)).toMatchObject([
      { name: "Jane Roe", title: "individually and as Trustee of the Roe Family Trust" },
      { name: "THE ROE FAMILY TRUST", by: "Jane Roe", title: "Trustee" },
    ]);
  });

  it("parts an entity from the one that acts for it on its line", () => {
    const block =
      "BIRCH CAPITAL, L.P., By: Birch GP, LLC, its General Partner\n\nBy: /s/ Jane Roe, Managing Member\n";
    expect(signaturesOf(block)).toMatchObject([
      { name: "BIRCH CAPITAL, L.P.", by: "Jane Roe", title: "Managing Member" },
    ]);
  });

  it("reads blocks side by side", () => {
    const block =
      "BIRCH CORP.                        ELM CORP.\n\nBy: /s/ Jane Roe                   By: /s/ John Doe\n    ------------                       ------------\nName: Jane Roe                     Name: John Doe\nTitle: President                   Title: Secretary\n";
    expect(signaturesOf(block)).toMatchObject([
      { name: "BIRCH CORP.", by: "Jane Roe", title: "President" },
      { name: "ELM CORP.", by: "John Doe", title: "Secretary" },
    ]);
  });

  it("reads the rows of a table, labels in cells of their own", () => {
    const rows = [
      ["Date: May 9, 2017", "BIRCH SDN BHD"],
      ["", "By:", "/s/ Jane Roe"],
      ["", "Name:", "Jane Roe"],
      ["", "Title:", "Director"],
    ];
    expect(signedInTable(rows)).toMatchObject([
      { name: "BIRCH SDN BHD", by: "Jane Roe", title: "Director", date: "2017-05-09" },
    ]);
  });

  it("takes the date that stands at the end for all", () => {
    const block = "/s/ Jane Roe\nJane Roe\n\n/s/ John Doe\nJohn Doe\n\nDated:  March 23, 1994\n";
    expect(signaturesOf(block).map(({ date }) => date)).toEqual(["1994-03-23", "1994-03-23"]);
  });

  it("has no date where none is printed", () => expect(signaturesOf("/s/ Jane Roe\n")[0]?.date).toBeNull());
});

describe("the pages of signatures", () => {
  it.each([
    "EXHIBIT A",
    "Joint Filing Agreement",
    "SCHEDULE I",
    "POWER OF ATTORNEY",
    "Exhibit Index",
  ])("end at %s", (heading) => {
    const block = `/s/ Jane Roe\nJane Roe\n\n                 ${heading}\n\nThe undersigned agree.\n\nBy: /s/ John Doe\nName: John Doe\n`;
    expect(signaturesOf(block).map(({ name }) => name)).toEqual(["Jane Roe"]);
  });

  it("are all read where each person has one", () => {
    const text = `${CERTIFICATION}\n/s/ Jane Roe\n<PAGE>\n${CERTIFICATION}\n/s/ John Doe\n`;
    expect(bodyOf({ text }).value.signatures.map(({ name }) => name)).toEqual(["Jane Roe", "John Doe"]);
  });

  it("keep the certification", () => {
    expect(signed("/s/ Jane Roe\n").certification).toBe(
      "After reasonable inquiry and to the best of my knowledge and belief, I certify that the information set forth in this statement is true, complete and correct.",
    );
  });

  it("places a name whose lines stand side by side from the first to the last (its end came first)", () => {
    const rows = [
      ["Willow Management", "Birch Management, LLC"],
      ["By: Jane Roe", "By: Willow Management,<br>Manager"],
      ["' President", "By: Jane Roe<br>President"],
      ["Jane Roe", ""],
    ];
    for (const place of Object.values(readInTable(rows).places)) expect(place.start).toBeLessThan(place.end);
  });

  it.each([
    [
      "thousands of names without a date (each looked for one over the whole page)",
      "Jane Roe\n".repeat(20_000),
    ],
    ["a line of 10,000 columns (each was made a lane)", "By: Jane Roe   Elm LLC   ".repeat(10_000)],
  ])("soon ends with %s", (_, block) => {
    const started = performance.now();
    signaturesOf(block, ["Jane Roe"]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
