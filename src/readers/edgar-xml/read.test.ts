import { describe, expect, test } from "vitest";
import { read } from "../read.ts";
import { element, person13D, schedule13D, schedule13G } from "./testing/sample.ts";

const readText = (text: string) => read(new TextEncoder().encode(text));
const codes = (text: string) => readText(text).problems.map(({ code }) => code);

describe("a Schedule 13D", () => {
  const schedule = readText(schedule13D());

  test("gives its face", () => {
    expect(schedule).toMatchObject({
      form: "SCHEDULE 13D",
      amendmentNumber: null,
      previousAccessionNumber: null,
      securityClass: "Common Stock",
      eventDate: "2024-07-23",
      previouslyOnSchedule13G: false,
      issuer: {
        name: "Harbor Lighting, Inc.",
        cik: "0000000123",
        cusips: ["411622101"],
        address: {
          lines: ["1 Pier Road", "Salem, MA 01970"],
          street1: "1 Pier Road",
          street2: null,
          zipCode: "01970",
        },
      },
      noticePersons: [{ name: "Jane Roe", phone: "(978) 555 0100", address: { city: "Salem" } }],
      problems: [],
    });
  });

  test("gives the cover page, numbers as they stand", () => {
    expect(schedule.reportingPersons).toEqual([
      {
        name: "Roe Capital, L.P.",
        cik: "0000000456",
        hasNoCik: null,
        memberOfGroup: "a",
        fundSources: ["WC", "AF"],
        legalProceedings: false,
        citizenship: "DE",
        soleVotingPower: "1200.50",
        sharedVotingPower: "0",
        soleDispositivePower: "1200.50",
        sharedDispositivePower: "0.00",
        aggregateAmountOwned: "1200.50",
        excludesCertainShares: false,
        percentOfClass: "12.20",
        types: ["PN", "IA"],
        comment: "* Based on 9,840 shares.",
      },
    ]);
  });

  test("gives items, whose text is all of their parts", () => {
    expect(Object.keys(schedule.items)).toEqual(["1", "4"]);
    expect(schedule.items["1"]).toEqual({
      heading: null,
      text: "Common Stock\n\nHarbor Lighting, Inc.\n\n1 Pier Road\nSalem\nMA\n01970",
      parts: {
        securityTitle: "Common Stock",
        issuerName: "Harbor Lighting, Inc.",
        issuerPrincipalAddress: "1 Pier Road\nSalem\nMA\n01970",
      },
      notApplicable: null,
      marked: [],
    });
  });

  test("gives EDGAR's header where no submission stands around it", () => {
    expect(schedule.submission).toMatchObject({
      form: "SCHEDULE 13D",
      filers: [{ cik: "0000000456" }],
      documents: [],
    });
  });

  test("an empty item is none, and an item that stands twice is one", () => {
    const twice =
      "<item4><transactionPurpose>A</transactionPurpose></item4><item3><fundsSource/></item3><item5></item5><item4><transactionPurpose>B</transactionPurpose></item4>";
    const { items, places } = readText(schedule13D({ items: twice }));
    expect(Object.keys(items)).toEqual(["4"]);
    expect(items["4"]).toMatchObject({ text: "A\n\nB", parts: { transactionPurpose: "A\n\nB" } });
    expect(places["items.4.text"]).toEqual(places["items.4.parts.transactionPurpose"]);
  });
});

describe("signatures", () => {
  const block = (name: string, ...details: string[]) =>
    `<signaturePerson>${element("signatureReportingPerson", name)}${details.map((one) => `<signatureDetails>${one}</signatureDetails>`).join("")}</signaturePerson>`;
  const signed = (...blocks: string[]) => readText(schedule13D({ signatures: blocks.join("") })).signatures;

  test("each hand of a chain of general partners is a signature of the person", () => {
    const signatures = signed(
      block(
        "ROE CAPITAL LP",
        "<signature>Roe GP, LLC</signature><title>General Partner</title><date>1/2/2025</date>",
        "<signature>/s/ Jane Roe*</signature><title>Member, by attorney-in-fact</title><date>01/02/2025</date>",
      ),
    );
    expect(signatures).toEqual([
      {
        name: "ROE CAPITAL LP",
        by: "Roe GP, LLC",
        title: "General Partner",
        date: "2025-01-02",
        attorneyInFact: false,
        reportingPerson: "Roe Capital, L.P.",
      },
      {
        name: "ROE CAPITAL LP",
        by: "Jane Roe*",
        title: "Member, by attorney-in-fact",
        date: "2025-01-02",
        attorneyInFact: true,
        reportingPerson: "Roe Capital, L.P.",
      },
    ]);
  });

  test("who signs for himself signs by nobody", () => {
    expect(signed(block("Jane Roe", "<signature>/s/ Jane Roe</signature>"))).toMatchObject([
      { name: "Jane Roe", by: null, title: null, date: null, reportingPerson: null },
    ]);
  });

  test("a person without any detail is still a signature", () => {
    expect(signed(block("Jane Roe"))).toMatchObject([{ name: "Jane Roe", by: null }]);
  });
});

describe("a Schedule 13G", () => {
  const schedule = readText(
    schedule13G(`<item1><issuerName>Harbor</issuerName><issuerPrincipalExecutiveOfficeAddress>1 Pier Road</issuerPrincipalExecutiveOfficeAddress></item1>
<item3><notApplicableFlag>N</notApplicableFlag><typeOfPersonFiling>IA</typeOfPersonFiling><typeOfPersonFiling>FI</typeOfPersonFiling><otherTypeOfPersonFiling>A bank of Ruritania</otherTypeOfPersonFiling></item3>
<item4><amountBeneficiallyOwned>15</amountBeneficiallyOwned><classPercent>104.3%</classPercent><numberOfSharesPersonHas><solePowerOrDirectToVote>5</solePowerOrDirectToVote><sharedPowerOrDirectToDispose>8</sharedPowerOrDirectToDispose></numberOfSharesPersonHas></item4>
<item5><notApplicableFlag>N</notApplicableFlag><classOwnership5PercentOrLess>Y</classOwnership5PercentOrLess></item5>
<item6><notApplicableFlag>Y</notApplicableFlag></item6>
<item10><certifications>Under &amp;#167; 240.14a-11.</certifications></item10>
`),
  );

  test("gives its face, rules without the word", () => {
    expect(schedule).toMatchObject({
      form: "SCHEDULE 13G/A",
      amendmentNumber: 3,
      previousAccessionNumber: "0000000009-24-000007",
      eventDate: "2025-12-31",
      rules: ["13d-1(b)", "13d-1(c)"],
      issuer: { cusips: ["411622101", "411622200"], address: { lines: ["1 Pier Road", "Salem"] } },
      problems: [],
    });
  });

  test("the cover page and Item 4 do not take each other's percent, nor the signature the cover's name", () => {
    expect(schedule.reportingPersons).toMatchObject([
      {
        name: "Roe Advisers",
        memberOfGroup: "b",
        soleVotingPower: "5",
        sharedDispositivePower: "8",
        percentOfClass: "104.3",
      },
    ]);
    expect(schedule.items["4"]?.parts).toEqual({ a: "15", b: "104.3%", "c(i)": "5", "c(iv)": "8" });
    expect(schedule.issuer.name).toBe("Harbor Lighting, Inc.");
    expect(schedule.items["1"]?.parts.issuerName).toBe("Harbor");
  });

  test("gives boxes, flags and the certification, decoded twice", () => {
    expect(schedule.items["3"]).toMatchObject({
      notApplicable: false,
      marked: ["IA", "FI"],
      text: "A bank of Ruritania",
    });
    expect(schedule.items["5"]).toMatchObject({ notApplicable: false, marked: ["x"], text: null });
    expect(schedule.items["6"]).toMatchObject({ notApplicable: true, text: null });
    expect(schedule.certification).toBe("Under § 240.14a-11.");
    expect(schedule.places.certification).toEqual(schedule.places["items.10.parts.certifications"]);
  });

  test("gives exhibits, signatures and their comment", () => {
    expect(schedule.exhibits).toEqual([
      { number: "99.1", description: "Joint Filing Agreement", incorporatedFrom: null },
    ]);
    expect(schedule.signatures).toMatchObject([
      { name: "Roe Advisers", by: "Jane Roe", attorneyInFact: true },
    ]);
    expect(schedule.signatureComment).toBe("By power of attorney.");
  });

  test("exhibit prose that is no list is kept whole", () => {
    const text = schedule13G().replace("Exhibit 99.1 - Joint Filing Agreement", "See the\nagreement.");
    expect(readText(text).exhibits).toEqual([
      { number: null, description: "See the\nagreement.", incorporatedFrom: null },
    ]);
  });
});

describe("missing is a value", () => {
  test("an amendment that leaves numbers out leaves them unknown", () => {
    const persons =
      "<reportingPersonInfo><reportingPersonName>Roe</reportingPersonName></reportingPersonInfo>";
    expect(readText(schedule13D({ persons })).reportingPersons[0]).toMatchObject({
      soleVotingPower: null,
      aggregateAmountOwned: null,
      percentOfClass: null,
      legalProceedings: null,
    });
  });

  test.each([
    ["edgar-xml/bad-number", "soleVotingPower", "1200.50", "12OO"],
    ["edgar-xml/empty-value", "soleVotingPower", "1200.50", ""],
    ["edgar-xml/bad-choice", "memberOfGroup", "a", "c"],
    ["edgar-xml/bad-choice", "legalProceedings", "N", "maybe"],
    ["edgar-xml/bad-cik", "cik", "0000000456", "ABC"],
  ] as const)("%s: %s is null, with its text in the problem", (code, key, good, bad) => {
    const names: Record<string, string> = { cik: "reportingPersonCIK" };
    const name = names[key] ?? key;
    const persons = person13D.replace(`<${name}>${good}</${name}>`, `<${name}>${bad}</${name}>`);
    const schedule = readText(schedule13D({ persons }));
    expect(schedule.reportingPersons[0]?.[key]).toBeNull();
    expect(schedule.problems).toEqual([
      expect.objectContaining({ code, message: expect.stringContaining(`"${bad}"`) }),
    ]);
  });

  test("a day that no calendar has is no date", () => {
    const schedule = readText(schedule13D().replace("07/23/2024", "02/30/2024"));
    expect(schedule.eventDate).toBeNull();
    expect(schedule.problems).toMatchObject([{ code: "edgar-xml/bad-date", place: { line: 9 } }]);
  });

  test("a cover page without a name, a document without a person", () => {
    expect(codes(schedule13D({ persons: "<reportingPersonInfo/>" }))).toContain("edgar-xml/nameless-person");
    expect(codes(schedule13D({ persons: "" }))).toEqual(["edgar-xml/no-reporting-person"]);
  });
});

test("the exhibits that a filer encloses are documents of the submission", () => {
  const enclosed = `<documents><com:document><com:conformedName>ex99.htm</com:conformedName><com:conformedDocumentType>EX-99</com:conformedDocumentType><com:description>Agreement</com:description><com:contents>PGh0bWw+</com:contents></com:document></documents>`;
  const text = schedule13D().replace("</edgarSubmission>", `${enclosed}</edgarSubmission>`);
  const [document, ...others] = readText(text).submission?.documents ?? [];
  expect(others).toEqual([]);
  expect(document).toMatchObject({
    type: "EX-99",
    sequence: 1,
    filename: "ex99.htm",
    description: "Agreement",
  });
  expect(text.slice(document?.place.start, document?.place.end)).toBe("PGh0bWw+");
});
