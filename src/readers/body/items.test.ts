import { describe, expect, it } from "vitest";
import { bodyOf, CERTIFICATION } from "./testing/body-of.ts";

const itemsOf = (text: string, form: "SC 13D" | "SC 13G" = "SC 13D") => bodyOf({ text, form }).value.items;

describe("the items of Schedule 13D", () => {
  it("keeps the caption as heading and what follows as text", () => {
    const items = itemsOf(
      "Item 1.  Security and Issuer.\n\n     Common Stock of Birch Corp.\n\nItem 4.  Purpose of Transaction\n\nInvestment.",
    );
    expect(items["1"]).toMatchObject({ heading: "Security and Issuer", text: "Common Stock of Birch Corp." });
    expect(items["4"]).toMatchObject({ heading: "Purpose of Transaction", text: "Investment." });
  });

  it("takes a caption that runs over two lines", () => {
    const items = itemsOf(
      "Item 6.  Contracts, Arrangements, Understandings or Relationships with\n         Respect to Securities of the Issuer.\n\n     None.",
    );
    expect(items["6"]).toMatchObject({
      heading:
        "Contracts, Arrangements, Understandings or Relationships with Respect to Securities of the Issuer",
      text: "None.",
    });
  });

  it("takes a caption on the line beneath the number, and text behind it on its line", () => {
    const items = itemsOf(
      "Item 6.\n\nContracts, Arrangements, Understandings or Relationships with Respect to Securities of the Issuer\n\nNone.\n\nItem 7. Material to be Filed as Exhibits. None.",
    );
    expect(items["6"]?.text).toBe("None.");
    expect(items["7"]).toMatchObject({ heading: "Material to be Filed as Exhibits", text: "None." });
  });

  it("starts no item at a reference that a line's end has brought to the margin", () => {
    const text =
      "Item 3. Source and Amount of Funds\n\n     The funds came from the working capital of the Reporting Person as set forth in\nItem 5. See also the response of the Reporting Person and the agreement described in\nItem 6 hereof, which is incorporated by reference.\n";
    expect(Object.keys(itemsOf(text))).toEqual(["3"]);
  });

  it("does not read a table of contents", () => {
    const contents =
      "Item 1. Security and Issuer\nItem 2. Identity and Background\nItem 3. Source and Amount of Funds\n";
    const items = itemsOf(
      `${contents}\n\nItem 1. Security and Issuer\n\nBirch Corp.\n\nItem 2. Identity and Background\n\nRoe.\n\nItem 3. Source and Amount of Funds\n\nCash.`,
    );
    expect(items["1"]?.text).toBe("Birch Corp.");
    expect(items["3"]?.text).toBe("Cash.");
  });

  it("takes the sentence that amends an item for its heading only where there is no other", () => {
    const items = itemsOf(
      "Item 4 of the Schedule 13D is hereby amended to add the following:\n\nNew plans.\n\nItem 5 is hereby amended as follows:\n\nItem 5.  Interest in Securities of the Issuer.\n\n1,000 shares.",
    );
    expect(items["4"]?.text).toContain("New plans.");
    expect(items["5"]?.text).toBe("1,000 shares.");
  });

  it("finds headings without the word Item by their captions", () => {
    const text =
      "1.  Security and Issuer\n\nBirch Corp.\n\n4)  Purpose of Transaction\n\nInvestment.\n\n5.  On May 1 the Reporting Person sold.\n\nINTEREST IN SECURITIES OF THE ISSUER\n\nNone.";
    expect(itemsOf(text)).toMatchObject({
      "1": { text: "Birch Corp." },
      "4": { heading: "Purpose of Transaction" },
      "5": { text: "None." },
    });
  });

  it("ends with the signatures and leaves an exhibit's items alone", () => {
    const text = `Item 7. Material to be Filed as Exhibits.\n\nNone.\n\n${CERTIFICATION}\n/s/ Jane Roe\n\n                    EXHIBIT A\n\nItem 6. Ownership.\n`;
    expect(itemsOf(text)).toMatchObject({ "7": { text: "None." } });
    expect(Object.keys(itemsOf(text))).toEqual(["7"]);
  });

  it("parts lettered sub-items and joins those that come once for each person", () => {
    const text =
      "Item 5. Interest in Securities of the Issuer\n\nA. Birch Fund\n\n(a) 100 shares.\n\n(b) Sole power.\n\nB. Jane Roe\n\n(a) 200 shares.\n\n(d)-(e) Not applicable.";
    expect(itemsOf(text)["5"]?.parts).toEqual({
      a: "100 shares.\n\n200 shares.",
      b: "Sole power.",
      d: "Not applicable.",
      e: "Not applicable.",
    });
  });

  it("parts letters that run on in a paragraph", () => {
    const text =
      "Item 5. Interest in Securities of the Issuer\n\n(a) 100 shares, see (b) below. (b) Sole power. (c) None.";
    expect(itemsOf(text)["5"]?.parts).toEqual({
      a: "100 shares, see (b) below.",
      b: "Sole power.",
      c: "None.",
    });
  });

  it("parts letters that begin again on 20,000 lines (the lines were moved at each letter)", () => {
    const text = `Item 5. Interest in Securities of the Issuer\n${"(a) x. (b) y. (c) z. (d) u.\n".repeat(20_000)}`;
    const started = performance.now();
    expect(Object.keys(itemsOf(text)["5"]?.parts ?? {})).toEqual(["a", "b", "c", "d"]);
    expect(performance.now() - started).toBeLessThan(4_000);
  });

  it("does not take a roman (i) for the letter", () => {
    const text = "Item 4. Purpose of Transaction\n\n(a) To hold.\n\n(i) first; and\n\n(b) None.";
    expect(Object.keys(itemsOf(text)["4"]?.parts ?? {})).toEqual(["a", "b"]);
  });

  it("leaves page numbers and running heads out of the text", () => {
    const text =
      "Item 4. Purpose of Transaction\n\nThe first page.\n\n                          Page 5 of 8\n<PAGE>\nCUSIP No. 123456 10 7      13D       Page 6 of 8 Pages\n\nThe second page.";
    expect(itemsOf(text)["4"]?.text).toBe("The first page.\nThe second page.");
  });
});

describe("the items of Schedule 13G", () => {
  it("reads the sub-items' answers behind their captions", () => {
    const text =
      "Item 1(a).  Name of Issuer:\n\n            Birch Corp.\n\nItem 1(b).  Address of Issuer's Principal Executive Offices:\n\n            1 Elm Street\n\nItem 2(e).  CUSIP Number:  123456107";
    const items = itemsOf(text, "SC 13G");
    expect(items["1"]?.parts).toEqual({ a: "Birch Corp.", b: "1 Elm Street" });
    expect(items["2"]?.parts).toEqual({ e: "123456107" });
  });

  it("reads the powers of Item 4(c)", () => {
    const text =
      "Item 4.  Ownership\n\n(a) Amount beneficially owned: 500\n\n(b) Percent of class: 5.5%\n\n(c) Number of shares as to which such person has:\n\n   (i) sole power to vote or to direct the vote: 300\n   (ii) shared power to vote or to direct the vote: 200\n";
    expect(itemsOf(text, "SC 13G")["4"]?.parts).toEqual({
      a: "500",
      b: "5.5%",
      "c(i)": "300",
      "c(ii)": "200",
    });
  });

  it.each([
    ["(e) [X] An investment adviser", ["e"]],
    ["[x] (e) An investment adviser", ["e"]],
    ["(e) / x / An investment adviser", ["e"]],
    ["(e)  ☒  An investment adviser", ["e"]],
    ["(e)  [ ] An investment adviser", []],
    ["[X] A parent holding company in accordance with Rule 13d-1(b)(1)(ii)(G)", ["g"]],
  ])("marks the box of Item 3: %s", (line, marked) => {
    const text = `Item 3. If this statement is filed pursuant to Rules 13d-1(b), or 13d-2(b) or (c), check whether the person filing is a:\n\n(a) [ ] Broker\n\n${line}\n`;
    expect(itemsOf(text, "SC 13G")["3"]?.marked).toEqual(marked);
  });

  it("marks Item 5 where its box stands on the heading's line", () => {
    const text =
      "Item 5.  Ownership of Five Percent or Less of a Class: [X]\n\nItem 6.  Ownership of More than Five Percent on Behalf of Another Person: N/A";
    expect(itemsOf(text, "SC 13G")["5"]?.marked).toEqual(["x"]);
    expect(itemsOf(text, "SC 13G")["6"]?.notApplicable).toBe(true);
  });

  it("joins an item that comes twice", () => {
    const text = "Item 10. Certification:\n\nFirst.\n\nItem 10. Certification:\n\nSecond.";
    expect(itemsOf(text, "SC 13G")["10"]?.text).toBe("First.\n\nSecond.");
  });
});
