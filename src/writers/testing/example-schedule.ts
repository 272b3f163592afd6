import { plainDate } from "../../base/plain-date.ts";
import { emptyItem, emptySchedule } from "../../model/empty-schedule.ts";
import type { Address, Item, ReportingPerson, Schedule } from "../../model/schedule.ts";

const address = (
  street1: string,
  city: string,
  stateOrCountry: string,
  zipCode: string,
  street2: string | null = null,
): Address => ({ lines: [], street1, street2, city, stateOrCountry, zipCode });

const item = (text: string | null, parts: Readonly<Record<string, string>> = {}): Item => ({
  ...emptyItem,
  text,
  parts,
});

const harbor: ReportingPerson = {
  name: "Harbor & Finch Capital, LP",
  cik: "0001999001",
  hasNoCik: false,
  memberOfGroup: "a",
  fundSources: ["WC", "OO"],
  legalProceedings: false,
  citizenship: "Delaware",
  soleVotingPower: "4120500",
  sharedVotingPower: "0",
  soleDispositivePower: "4120500",
  sharedDispositivePower: "0",
  aggregateAmountOwned: "4120500",
  excludesCertainShares: false,
  percentOfClass: "9.81",
  types: ["PN", "IA"],
  comment: null,
};

const finch: ReportingPerson = {
  ...harbor,
  name: "Émilie Finch",
  cik: null,
  hasNoCik: true,
  fundSources: ["PF"],
  citizenship: "France",
  soleVotingPower: "12250.5",
  sharedVotingPower: "4120500",
  soleDispositivePower: "12250.5",
  sharedDispositivePower: "4120500",
  aggregateAmountOwned: "4132750.5",
  percentOfClass: "9.84",
  types: ["IN", "HC"],
};

const advisor: ReportingPerson = {
  ...harbor,
  name: "Tobias O. Lindqvist",
  cik: null,
  hasNoCik: true,
  fundSources: ["PF"],
  citizenship: "Sweden",
  soleVotingPower: "310",
  soleDispositivePower: "310",
  aggregateAmountOwned: "310",
  percentOfClass: "<1",
  types: ["IN"],
};

/** A made-up amendment to a Schedule 13D with everything that the form can hold. */
export const example13D: Schedule = {
  ...emptySchedule,
  form: "SC 13D/A",
  amendmentNumber: 3,
  previousAccessionNumber: "0001999001-24-000017",
  issuer: {
    name: "Larkspur Instruments, Inc.",
    cik: "0001777002",
    cusips: ["517000AB1"],
    address: address("400 Quarry Road", "Duluth", "Minnesota", "55802", "Suite 12"),
  },
  securityClass: "Common Stock, par value $0.01 per share",
  eventDate: plainDate("2025-03-14"),
  previouslyOnSchedule13G: false,
  noticePersons: [
    {
      name: "Émilie Finch",
      phone: "(212) 555-0142",
      address: address("19 Pier Street", "New York", "New York", "10004", "9th Floor"),
    },
    {
      name: "Orla Whitcombe",
      phone: "(212) 555-0190",
      address: address("1 Chancery Court", "New York", "NY", "10017"),
    },
  ],
  reportingPersons: [harbor, finch, advisor],
  items: {
    "2": item(null, {
      a: "This statement is filed by Harbor & Finch Capital, LP (the “Fund”), Émilie Finch and Tobias O. Lindqvist.",
      b: "The business address of each Reporting Person is 19 Pier Street, 9th Floor, New York, New York 10004.",
      c: "The Fund invests in securities. Ms. Finch manages the Fund. Mr. Lindqvist advises it.",
      d: "None of the Reporting Persons was convicted in a criminal proceeding during the last five years.",
      e: "None of the Reporting Persons was party to a proceeding of the kind described in Item 2(e).",
      f: "Ms. Finch is a citizen of France; Mr. Lindqvist is a citizen of Sweden.",
    }),
    "4": item(
      "The Reporting Persons hold the Shares for investment.\n\nOn March 14, 2025 the Fund and the Issuer signed a cooperation agreement under which § 4(b) gives the Fund one seat on the board — until the annual meeting of 2026.",
    ),
    "5": item(null, {
      a: "The percentages rest on 42,000,000 Shares outstanding as of March 1, 2025. The Fund owns 4,120,500 Shares, 9.81% of the class.",
      b: "The Fund has sole power over 4,120,500 Shares.",
      c: "The trades of the past sixty days are listed below.",
      d: "No other person has the right to receive dividends from the Shares.",
      e: "Not applicable.",
    }),
    "6": item("The cooperation agreement is described in Item 4."),
    "7": item("The exhibits are:"),
  },
  footnotes: [
    {
      mark: "1",
      text: "Includes 120,500 Shares issuable upon exercise of warrants within 60 days.",
      marks: ["reportingPersons.0.soleVotingPower", "reportingPersons.0.soleDispositivePower"],
    },
    {
      mark: "2",
      text: "Held by the Fund, which Ms. Finch controls.",
      marks: ["reportingPersons.1.sharedVotingPower"],
    },
    {
      mark: "*",
      text: "On 42,000,000 Shares outstanding.",
      marks: ["reportingPersons.1.percentOfClass", "items.5"],
    },
  ],
  transactions: [
    {
      person: "Harbor & Finch Capital, LP",
      date: plainDate("2025-03-03"),
      nature: "Open market purchase",
      amount: "120000",
      price: "11.42",
      cells: ["Harbor & Finch Capital, LP", "03/03/2025", "Open market purchase", "120,000", "$11.42"],
    },
    {
      person: "Émilie Finch",
      date: plainDate("2025-03-14"),
      nature: "Open market purchase",
      amount: "1250.5",
      price: "11.61",
      cells: ["Émilie Finch", "03/14/2025", "Open market purchase", "1,250.5", "$11.61"],
    },
  ],
  exhibits: [
    { number: "99.1", description: "Joint Filing Agreement, dated March 17, 2025.", incorporatedFrom: null },
    {
      number: "99.2",
      description:
        "Cooperation Agreement, dated March 14, 2025 (incorporated by reference to Exhibit 10.1 to the Issuer's Form 8-K filed March 17, 2025).",
      incorporatedFrom:
        "incorporated by reference to Exhibit 10.1 to the Issuer's Form 8-K filed March 17, 2025",
    },
  ],
  instructionCPersons: [
    {
      of: "Harbor & Finch Capital, LP",
      name: "Émilie Finch",
      position: "Managing Partner",
      occupation: "Managing Partner of the Fund",
      address: "19 Pier Street, 9th Floor\nNew York, New York 10004",
      citizenship: "France",
    },
    {
      of: "Harbor & Finch Capital, LP",
      name: "Ines Duarte",
      position: "Chief Financial Officer",
      occupation: "Chief Financial Officer of the Fund",
      address: "19 Pier Street, 9th Floor\nNew York, New York 10004",
      citizenship: "Portugal",
    },
  ],
  history: {
    text: "This Amendment No. 3 amends the Schedule 13D filed on May 2, 2024, as amended on August 9, 2024 and November 4, 2024.",
    originallyFiled: plainDate("2024-05-02"),
    amended: [],
  },
  signatures: [
    {
      name: "Harbor & Finch Capital, LP",
      by: "/s/ Émilie Finch",
      title: "Managing Partner",
      date: plainDate("2025-03-17"),
      attorneyInFact: false,
      reportingPerson: "Harbor & Finch Capital, LP",
    },
    {
      name: "Émilie Finch",
      by: null,
      title: null,
      date: plainDate("2025-03-17"),
      attorneyInFact: false,
      reportingPerson: "Émilie Finch",
    },
    {
      name: "Tobias O. Lindqvist",
      by: "/s/ Orla Whitcombe",
      title: "Attorney-in-fact",
      date: plainDate("2025-03-17"),
      attorneyInFact: true,
      reportingPerson: "Tobias O. Lindqvist",
    },
  ],
  signatureComment: "The power of attorney of Mr. Lindqvist was filed with Amendment No. 1.",
};

/** A made-up Schedule 13G of a passive investor. */
export const example13G: Schedule = {
  ...emptySchedule,
  form: "SCHEDULE 13G",
  issuer: {
    name: "Larkspur Instruments, Inc.",
    cik: "0001777002",
    cusips: ["517000AB1", "517000AC9"],
    address: address("400 Quarry Road", "Duluth", "MN", "55802", "Suite 12"),
  },
  securityClass: "Common Stock",
  eventDate: plainDate("2025-06-30"),
  rules: ["13d-1(b)"],
  reportingPersons: [
    {
      ...harbor,
      name: "Wren Street Advisers, LLC",
      cik: "0001888003",
      hasNoCik: null,
      memberOfGroup: null,
      fundSources: [],
      legalProceedings: null,
      soleVotingPower: "2300000",
      soleDispositivePower: "2415000.75",
      aggregateAmountOwned: "2415000.75",
      percentOfClass: "5.75",
      types: ["IA"],
      citizenship: "DE",
    },
  ],
  items: {
    "1": item(null, {
      a: "Larkspur Instruments, Inc.",
      b: "400 Quarry Road, Suite 12, Duluth, Minnesota 55802",
    }),
    "2": item(null, { a: "Wren Street Advisers, LLC", b: "8 Wren Street, Boston, MA 02110", c: "Delaware" }),
    "3": { ...emptyItem, marked: ["IA"], notApplicable: false },
    "4": item(null, { a: "2,415,000.75", b: "5.75%" }),
    "5": { ...emptyItem, notApplicable: true },
    "6": { ...emptyItem, notApplicable: true },
    "7": { ...emptyItem, notApplicable: true },
    "8": { ...emptyItem, notApplicable: true },
    "9": { ...emptyItem, notApplicable: true },
    "10": item(
      "By signing below I certify that, to the best of my knowledge and belief, the securities referred to above were acquired and are held in the ordinary course of business.",
    ),
  },
  signatures: [
    {
      name: "Wren Street Advisers, LLC",
      by: "/s/ Pia Sandoval",
      title: "Pia Sandoval, Chief Compliance Officer",
      date: plainDate("2025-07-11"),
      attorneyInFact: false,
      reportingPerson: "Wren Street Advisers, LLC",
    },
  ],
};
