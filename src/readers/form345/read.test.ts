import { describe, expect, test } from "vitest";
import { decode } from "../decode.ts";
import { read } from "../read.ts";
import { refusalOf } from "../refusal.ts";
import { readInsiderReport } from "./read.ts";
import { cell, holding, insiderXml, owner, sale } from "./testing/sample.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const reportOf = (text: string) => readInsiderReport(bytes(text));
const codes = (text: string) => reportOf(text).problems.map(({ code }) => code);

describe("a Form 4/A with every element", () => {
  const text = insiderXml();
  const report = reportOf(text);

  test("is read without a problem", () => {
    expect(report.problems).toEqual([]);
    expect(refusalOf(report)).toBeNull();
  });

  test("says its form, its dates and its boxes", () => {
    expect(report).toMatchObject({
      form: "4/A",
      schemaVersion: "X0508",
      periodOfReport: "2024-03-04",
      originallyFiled: "2024-03-06",
      noSecuritiesOwned: false,
      notSubjectToSection16: true,
      form3HoldingsReported: true,
      form4TransactionsReported: false,
      plan10b5One: true,
      remarks: "Exhibit 24 - Power of Attorney",
      issuer: {
        cik: "0000000123",
        name: "Harbor Holdings, Inc.",
        tradingSymbol: "HBR",
        foreignTradingSymbol: "HBRL",
      },
      signatures: [{ name: "/s/ Jane Roe", date: "2024-03-07" }],
    });
  });

  test("names its owner, who keeps the password", () => {
    expect(report.owners).toEqual([
      {
        name: "ROE JANE Q",
        cik: "0000000456",
        address: {
          isOutsideUnitedStates: false,
          street1: "1 Pier Road",
          street2: "Suite 2",
          city: "Salem",
          state: "MA",
          stateOrTerritoryAbroad: "Elsewhere",
          country: "X1",
          zipCode: "01970",
          stateDescription: "MASSACHUSETTS",
          isGoodAddress: true,
        },
        relationship: {
          director: true,
          officer: true,
          tenPercentOwner: false,
          other: true,
          officerTitle: "Chief Mate",
          otherText: "Founder",
        },
      },
    ]);
    expect(JSON.stringify(report)).not.toContain("secret#1");
  });

  test("keeps transactions and holdings of Table I apart, each value with its footnotes", () => {
    const [sold, held] = report.nonDerivative;
    expect(sold).toMatchObject({
      kind: "transaction",
      title: { value: "Common Stock", footnotes: ["F1"] },
      date: { value: "2024-03-04", footnotes: [] },
      deemedExecutionDate: { value: "2024-03-05", footnotes: ["F1"] },
      coding: { formType: "4", code: "S", equitySwap: false, footnotes: ["F2"] },
      timeliness: { value: "L", footnotes: [] },
      shares: { value: "300", footnotes: ["F1", "F2"] },
      totalValue: { value: null, footnotes: [] },
      pricePerShare: { value: "12.3400", footnotes: ["F2"] },
      acquiredOrDisposed: { value: "D", footnotes: [] },
      sharesAfter: { value: "1200.5", footnotes: ["F1"] },
      ownership: { value: "I", footnotes: ["F2"] },
      natureOfOwnership: { value: "By Roe & Co.", footnotes: ["F1"] },
    });
    expect(held).toMatchObject({
      kind: "holding",
      coding: { formType: "3", code: null, equitySwap: null },
      sharesAfter: { value: null },
      valueAfter: { value: "5000.00" },
    });
    expect(sold).not.toHaveProperty("underlyingTitle");
  });

  test("reads Table II, where a footnote may stand for a date or a price", () => {
    const [option, note] = report.derivative;
    expect(option).toMatchObject({
      kind: "transaction",
      conversionOrExercisePrice: { value: "2.50", footnotes: ["F2"] },
      totalValue: { value: "99.5" },
      pricePerShare: { value: null, footnotes: ["F1"] },
      exerciseDate: { value: null, footnotes: ["F1"] },
      expirationDate: { value: "2030-01-31" },
      underlyingTitle: { value: "Common Stock" },
      underlyingShares: { value: "300" },
      underlyingValue: { value: null },
    });
    expect(note).toMatchObject({ kind: "holding", underlyingValue: { value: "250000" } });
    expect(report.footnotes).toEqual([
      { id: "F1", text: "Held by Roe & Co." },
      { id: "F2", text: "A range of prices." },
    ]);
  });

  test("tells where each value stands", () => {
    const source = decode(bytes(text)).text;
    const at = (path: string) => source.slice(report.places[path]?.start, report.places[path]?.end);
    expect(at("nonDerivative.0.shares.value")).toBe("300");
    expect(at("nonDerivative.0.shares.footnotes.1")).toBe("F2");
    expect(at("derivative.1.underlyingValue.value")).toBe("250000");
    expect(at("footnotes.1.id")).toBe("F2");
    expect(at("owners.0.relationship.officerTitle")).toBe("Chief Mate");
    expect(report.places["footnotes.1.id"]?.line).toBe(15);
  });
});

describe("what comes in a submission", () => {
  const submission = (type: string, document: string) =>
    `<SEC-DOCUMENT>0000000001-24-000001.txt : 20240306\n<SEC-HEADER>\nACCESSION NUMBER:\t\t0000000001-24-000001\nCONFORMED SUBMISSION TYPE:\t${type}\nFILED AS OF DATE:\t\t20240306\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>${type}\n<SEQUENCE>1\n<TEXT>\n<XML>\n${document}\n</XML>\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>`;

  test("is found there, with the day on which it was filed", () => {
    const report = reportOf(submission("4/A", insiderXml()));
    expect(report.submission).toMatchObject({
      accessionNumber: "0000000001-24-000001",
      filedOn: "2024-03-06",
    });
    expect(report.nonDerivative).toHaveLength(2);
    expect(report.problems).toEqual([]);
  });

  test("is not looked for in a submission on another form", () => {
    expect(codes(submission("SC 13D", "<html><body>Schedule 13D</body></html>"))).toEqual([
      "document/not-an-insider-report",
    ]);
  });
});

describe("damage", () => {
  test.each([
    ["nothing", ""],
    ["prose", "Form 4 of Jane Roe"],
    ["a schedule", '<edgarSubmission xmlns="http://www.sec.gov/edgar/schedule13D"/>'],
    ["HTML", "<html><body>Form 4</body></html>"],
  ])("%s is refused", (_, text) => {
    expect(codes(text)).toEqual(["document/not-an-insider-report"]);
  });

  test("bytes that are no text are refused", () => {
    expect(readInsiderReport(new Uint8Array(4096)).problems.map(({ code }) => code)).toEqual([
      "document/binary",
    ]);
  });

  test("a footnote that there is not is told once", () => {
    const rows = (sale + holding).replaceAll('id="F2"', 'id="F9"');
    expect(codes(insiderXml({ nonDerivative: rows }))).toEqual(["form345/unknown-footnote"]);
  });

  test("a footnote without an id keeps its text", () => {
    const report = reportOf(
      insiderXml({ footnotes: '<footnote>Held by Roe.</footnote><footnote id="F1"/>' }),
    );
    expect(report.footnotes).toEqual([
      { id: null, text: "Held by Roe." },
      { id: "F1", text: "" },
    ]);
    expect(report.problems.map(({ code }) => code)).toEqual([
      "form345/nameless-footnote",
      "form345/unknown-footnote",
    ]);
  });

  test("a value that cannot be read is null and keeps its footnotes", () => {
    const report = reportOf(
      insiderXml({ nonDerivative: sale.replace("<value>300</value>", "<value>three</value>") }),
    );
    expect(report.nonDerivative[0]?.shares).toEqual({ value: null, footnotes: ["F1", "F2"] });
    expect(report.problems.map(({ code }) => code)).toEqual(["edgar-xml/bad-number"]);
  });

  test("a lost end tag costs no row", () => {
    const report = reportOf(
      insiderXml({ nonDerivative: sale.replace("</transactionShares>", "") + holding }),
    );
    expect(report.nonDerivative).toHaveLength(2);
    expect(report.nonDerivative[0]).toMatchObject({
      shares: { value: "300" },
      pricePerShare: { value: "12.3400" },
    });
    expect(report.problems.map(({ code }) => code)).toEqual(["edgar-xml/unclosed-element"]);
  });

  test("a document cut off keeps what came before", () => {
    const text = insiderXml();
    const report = reportOf(text.slice(0, text.indexOf("<derivativeTable>") + 60));
    expect(report.nonDerivative).toHaveLength(2);
    expect(report.problems.map(({ code }) => code)).toContain("edgar-xml/truncated");
  });

  test("an element of no known name is told, and nothing of it taken", () => {
    const text = insiderXml({ nonDerivative: cell("someNewThing", "300") + sale });
    expect(reportOf(text).nonDerivative).toHaveLength(1);
    expect(codes(text)).toEqual(["edgar-xml/unknown-element"]);
  });

  test("an owner is missed", () => {
    expect(codes(insiderXml({ owners: "" }))).toEqual(["form345/no-owner"]);
  });

  test("ten owners are ten", () => {
    const owners = Array.from({ length: 10 }, (_, n) => owner(`ROE ${n}`, String(n + 1))).join("");
    expect(reportOf(insiderXml({ owners })).owners.map(({ cik }) => Number(cik))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });

  test("a form given to the reader of schedules is refused by name", () => {
    expect(refusalOf(read(bytes(insiderXml())))?.message).toContain("Form 3, 4 or 5");
  });
});
