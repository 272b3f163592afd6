import type {
  Exhibit,
  Footnote,
  InstructionCPerson,
  ReportingPerson,
  Schedule,
} from "../../model/schedule.ts";
import { amendment, day, items, notice, person, signature } from "./schedules.ts";

/*
 * The facts of Ault Alliance's Schedule 13D, Amendment No. 8 (event of July 23, 2024), told in our own words.
 */
const SERIES = "44,000 shares of Series C Preferred Stock";
const TERMS =
  "The Series C Preferred Stock has a stated value of $1,000.00 a share and converts at a conversion price equal to the greater of (i) $0.10 per share and (ii) the lesser of (A) $0.22, or (B) 105% of the volume weighted average price of the Shares in the ten trading days before the conversion.";
const parts = (holder: string) =>
  `(i) 25,229 Shares${holder}, (ii) 200,000,000 Shares issuable upon conversion of ${SERIES}${holder} and (iii) 14,915,571 Shares issuable upon exercise of warrants${holder}. ${TERMS}`;
const options = (shares: string, rights: string) =>
  `(i) ${shares} Shares and (ii) ${rights} Shares underlying stock options exercisable within 60 days.`;

const cover = (
  name: string,
  rows: string,
  percent: string,
  citizenship: string,
  type: string,
): ReportingPerson =>
  person(name, rows, {
    memberOfGroup: "a",
    fundSources: ["AF"],
    legalProceedings: false,
    citizenship,
    excludesCertainShares: false,
    percentOfClass: percent,
    types: [type],
  });

const COMPANY = "AULT & COMPANY, INC.";
const persons = [
  cover(COMPANY, "214940800 0 214940800 0 214940800", "85.72", "Delaware", "CO"),
  cover("MILTON C. AULT, III", "2326 214940800 2326 214940800 214943126", "85.72", "U.S.A.", "IN"),
  cover("WILLIAM B. HORNE", "162 0 162 0 162", "<1", "U.S.A.", "IN"),
  cover("HENRY C.W. NISSER", "163 0 163 0 163", "<1", "SWEDEN", "IN"),
  cover("KENNETH S. CRAGUN", "77 0 77 0 77", "<1", "U.S.A.", "IN"),
];

const note = (mark: string, index: number, kind: "sole" | "shared", text: string): Footnote => ({
  mark,
  text: `Represents ${text}`,
  marks: [
    `reportingPersons.${index}.${kind}VotingPower`,
    `reportingPersons.${index}.${kind}DispositivePower`,
  ],
});

const footnotes = [
  note("1", 0, "sole", parts("")),
  note("1", 1, "sole", options("2,245", "81")),
  note("2", 1, "shared", parts(" held by Ault & Company, Inc.")),
  note("1", 2, "sole", options("81", "81")),
  note("1", 3, "sole", options("82", "81")),
  note("1", 4, "sole", options("28", "49")),
];

const section = (heading: string, owns: string, percent: string, powers: string, trades: string) => {
  const [vote, sharedVote, sell, sharedSell] = powers.split(" ");
  return `${heading}

(a) ${owns}

Percentage: ${percent}

(b)
1. Sole power to vote or direct vote: ${vote}
2. Shared power to vote or direct vote: ${sharedVote}
3. Sole power to dispose or direct the disposition: ${sell}
4. Shared power to dispose or direct the disposition: ${sharedSell}

(c) ${trades}`;
};
const owns = (who: string, number: string, text: string) =>
  `${who} may be deemed to beneficially own ${number} Shares, consisting of ${text}`;
const none = (who: string) => `${who} has made no trades in the Shares in the past sixty days.`;

const ITEM_2 = `(a) This statement is filed by Ault & Company, Inc. ("Ault & Company"), Milton C. Ault, III, William B. Horne, Henry C.W. Nisser and Kenneth S. Cragun, who are parties to the Joint Filing Agreement attached as Exhibit 99.1.

(b) The principal business address of Ault & Company is 11411 Southern Highlands Parkway, Suite 240, Las Vegas, Nevada 89141. The principal business address of Messrs. Ault, Horne and Cragun is c/o the Issuer, 11411 Southern Highlands Parkway, Suite 240, Las Vegas, Nevada 89141. The principal business address of Mr. Nisser is c/o the Issuer, 122 E. 42nd Street, 50th Floor, Suite 5000, New York, NY 10168.

(c) Ault & Company invests in securities. Mr. Ault's principal occupation is Executive Chairman of the Issuer; Mr. Horne's is its Chief Executive Officer.

(d) No Reporting Person has, in the last five years, been convicted in a criminal proceeding.

(e) No Reporting Person has, in the last five years, been subject to such a judgment, decree or final order.

(f) Ault & Company is organized under the laws of the State of Delaware. Messrs. Ault, Horne and Cragun are each a citizen of the United States of America. Mr. Nisser is a citizen of Sweden.`;

const ITEM_3 = `The stock options owned by Messrs. Ault, Horne, Nisser and Cragun were awarded to them as officers of the Issuer. 81 Shares owned by Mr. Ault and 80 owned by Mr. Horne were issued upon vesting of restricted stock units, as were the Shares owned by Messrs. Nisser and Cragun; the aggregate purchase price of the other 2,164 Shares owned by Mr. Ault is $147,340.50.

The aggregate purchase price of the 25,229 Shares owned directly by Ault & Company is $2,600,324.89. The purchase price of the ${SERIES} owned directly by Ault & Company, which are currently convertible into 200,000,000 Shares, and warrants owned directly by Ault & Company, which are currently exercisable into 13,008,131 Shares (the "Series C Warrants"), is $44,000,000. The remaining warrants, which are currently exercisable into 1,907,440 Shares (the "Warrants"), came with a note.`;

const ITEM_5 = [
  "The percentages are based upon 35,846,318 Shares outstanding as of July 23, 2024, as reported by the Issuer.",
  section(
    "A. Ault & Company",
    owns("Ault & Company", "214,940,800", parts("")),
    "85.72%",
    "214,940,800 0 214,940,800 0",
    "Other than the purchase of 10,000 Shares in the open market on June 17, 2024, Ault & Company has made no trades in the Shares in the past sixty days.",
  ),
  section(
    "B. Milton C. Ault, III",
    owns(
      "Mr. Ault",
      "214,943,126",
      `(i) 2,245 Shares, (ii) 81 Shares underlying stock options, (iii) 25,229 Shares held by Ault & Company, (iv) 200,000,000 Shares issuable upon conversion of ${SERIES} held by Ault & Company, and (v) 14,915,571 Shares issuable upon exercise of warrants held by Ault & Company. ${TERMS}`,
    ),
    "85.72%",
    "2,326 214,940,800 2,326 214,940,800",
    none("Mr. Ault"),
  ),
  section(
    "C. William B. Horne",
    owns("Mr. Horne", "162", options("81", "81")),
    "Less than 1%",
    "81 0 81 0",
    none("Mr. Horne"),
  ),
  section(
    "D. Henry C.W. Nisser",
    owns("Mr. Nisser", "163", options("82", "81")),
    "Less than 1%",
    "163 0 163 0",
    none("Mr. Nisser"),
  ),
  section(
    "E. Kenneth S. Cragun",
    owns("Mr. Cragun", "77", options("28", "49")),
    "Less than 1%",
    "77 0 77 0",
    none("Mr. Cragun"),
  ),
  "Each of the Reporting Persons disclaims beneficial ownership of the securities that it does not directly own.",
  "(d) No other person is known to have the right to receive dividends.",
  "(e) Not applicable.",
].join("\n\n");

const ITEM_6 = `On December 22, 2019, the Issuer entered into a securities purchase agreement with Ault & Company, which purchased 88 Shares for $739,948.

On October 13, 2023, the Issuer entered into a note purchase agreement with Ault & Company, pursuant to which it sold a note and warrants.

On November 6, 2023, the Issuer entered into a securities purchase agreement with Ault & Company to sell up to 50,000 shares of Series C Preferred Stock and Series C Warrants for up to $50 million. On December 14, 2023, pursuant to it, the Issuer sold to Ault & Company an aggregate of 41,500 shares of Series C Preferred Stock and Series C Warrants to purchase 12,269,031 Shares, for a total purchase price of $41.5 million. On each of March 7, 2024, March 8, 2024, March 18, 2024 and March 19, 2024, pursuant to it, the Issuer sold to Ault & Company 500 shares of Series C Preferred Stock and Series C Warrants to purchase 147,820 Shares, for a purchase price of $500,000. ${TERMS}

On July 24, 2024, the Reporting Persons entered into a Joint Filing Agreement.`;

const exhibit = (number: string, description: string, incorporatedFrom: string | null = null): Exhibit => ({
  number,
  description,
  incorporatedFrom,
});
const exhibits = [
  exhibit("99.1", "Joint Filing Agreement of the Reporting Persons, dated July 24, 2024"),
  exhibit("99.2", "Form of Securities Purchase Agreement dated December 22, 2019", "a Form 8-K"),
  exhibit("99.3", "Form of 8% Convertible Promissory Note, dated February 5, 2020", "a Form 8-K"),
  exhibit("99.4", "Form of Warrant, issued October 13, 2023", "a Form 8-K"),
  exhibit("99.5", "Securities Purchase Agreement, dated November 6, 2023", "a Form 8-K"),
  exhibit("99.6", "Certificate of Designation of Series C Convertible Preferred Stock", "a Form 8-K"),
  exhibit("99.7", "Form of Warrant issued by the Issuer to Ault & Company", "a Form 8-K"),
];

const HOME = "c/o Ault Alliance, Inc., 11411 Southern Highlands Parkway, Suite 240, Las Vegas, NV 89141";
const officer = (name: string, citizenship: string, address = HOME): InstructionCPerson => ({
  of: COMPANY,
  name,
  position: "Director",
  occupation: null,
  address,
  citizenship,
});

/** The amendment whose audit says what must and must not be found. */
export const ault: Schedule = amendment(8, {
  issuer: { name: "Ault Alliance, Inc.", cik: null, cusips: ["09175M507"], address: null },
  securityClass: "Class A Common Stock, par value $0.001 per share",
  noticePersons: [
    notice(
      "MILTON C. AULT, III",
      "c/o Ault & Company, Inc.",
      "11411 Southern Highlands Parkway, Suite 330",
      "Las Vegas, NV 89141",
    ),
  ],
  reportingPersons: persons,
  items: items({
    "2": ITEM_2,
    "3": ITEM_3,
    "5": ITEM_5,
    "6": ITEM_6,
    "7": exhibits.map((e) => `${e.number} ${e.description}`).join("\n"),
  }),
  footnotes,
  exhibits,
  instructionCPersons: [
    officer("Milton C. Ault, III", "USA"),
    officer("William B. Horne", "USA"),
    officer(
      "Henry C.W. Nisser",
      "Sweden",
      "c/o Ault Alliance, Inc., 122 E. 42nd Street, 50th Floor, Suite 5000, New York, NY 10168",
    ),
    officer("Darren Magot", "USA"),
  ],
  history: {
    text: "This Amendment No. 8 amends the Schedule 13D filed on October 12, 2021 and amended on November 24, 2021, January 4, 2022, July 11, 2022, August 11, 2022, August 22, 2022, September 8, 2022 and October 24, 2023. It is filed to reflect a change in beneficial ownership.",
    originallyFiled: day("2021-10-12"),
    amended: [
      "2021-11-24",
      "2022-01-04",
      "2022-07-11",
      "2022-08-11",
      "2022-08-22",
      "2022-09-08",
      "2023-10-24",
    ].map(day),
  },
  signatures: [
    signature("MILTON C. AULT, III"),
    signature(COMPANY, "2024-07-24", { by: "Milton C. Ault, III", title: "Chief Executive Officer" }),
    signature("WILLIAM B. HORNE"),
    signature("HENRY C.W. NISSER"),
    signature("KENNETH S. CRAGUN"),
  ],
});
