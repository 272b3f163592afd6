import type { Random } from "./random.ts";

const SUBJECTS = [
  "The Reporting Persons",
  "The Fund",
  "Each of the Funds",
  "The General Partner",
  "The Investment Manager",
  "Mr. Lovering",
  "Ms. Finch",
  "The Trust",
  "The Issuer",
  "The Board of Directors",
  "The Purchaser",
  "The Holder",
];
const VERBS = [
  "acquired",
  "may be deemed to beneficially own",
  "disclaims beneficial ownership of",
  "has sole power to dispose of",
  "sold in open market transactions",
  "entered into an agreement concerning",
  "intends to review",
  "pledged",
  "received upon conversion of the notes",
  "transferred to an affiliate",
  "discussed with management",
  "delivered a letter on",
  "purchased with working capital",
];
const OBJECTS = [
  "the shares of Common Stock reported herein",
  "the warrants described in Item 6",
  "certain convertible notes",
  "its investment in the Issuer",
  "options exercisable within sixty days",
  "the composition of the Board",
  "strategic alternatives available to the Issuer",
  "the proposed merger",
  "a cooperation agreement",
  "the securities held by the Funds",
  "cash-settled swaps",
  "the registration rights agreement",
];
const TAILS = [
  "for the purpose of investment",
  "in the ordinary course of business",
  "except to the extent of its pecuniary interest",
  "pursuant to Rule 13d-1(k)",
  "subject to a blocker of 9.99%",
  "as of the date of this filing",
  "from time to time",
  "based upon shares outstanding as reported in the Issuer's Form 10-Q",
  "on terms that are not material",
  "without changing or influencing the control of the Issuer",
  "in accordance with applicable law",
];

/** A sentence such as schedules are made of; numbers and dates make each another. */
export function sentence(random: Random): string {
  const parts = [
    `${random.pick(SUBJECTS)} ${random.pick(VERBS)} ${random.pick(OBJECTS)} ${random.pick(TAILS)}`,
    ...(random.below(3) === 0
      ? [
          `at prices between $${random.below(90) + 1}.${random.below(90) + 10} and $${random.below(90) + 91}.50`,
        ]
      : []),
    ...(random.below(3) === 0
      ? [`which was ${(random.below(900_000) + 1000).toLocaleString("en-US")} shares`]
      : []),
  ];
  return `${parts.join(", ")}.`;
}

/** A paragraph of about so many characters. */
export function paragraph(random: Random, length: number): string {
  const sentences: string[] = [];
  for (let written = 0; written < length; written += sentences.at(-1)?.length ?? length)
    sentences.push(sentence(random));
  return sentences.join(" ");
}

const FIRST = [
  "Alder",
  "Birch",
  "Cedar",
  "Dogwood",
  "Elm",
  "Fir",
  "Hazel",
  "Juniper",
  "Larch",
  "Maple",
  "Oak",
  "Rowan",
  "Spruce",
  "Teak",
  "Willow",
  "Yew",
];
const SECOND = [
  "Harbor",
  "Ridge",
  "Valley",
  "Summit",
  "Lake",
  "Prairie",
  "Canyon",
  "Bay",
  "Meadow",
  "Granite",
  "Delta",
  "Mesa",
  "Cove",
  "Field",
];
const KINDS = [
  "Systems",
  "Energy",
  "Bancorp",
  "Therapeutics",
  "Industries",
  "Networks",
  "Mining",
  "Foods",
  "Realty",
  "Software",
];
const ENDS = ["Inc.", "Corp.", "Ltd.", "Holdings Inc.", "Group Inc."];
const OWNERS = [
  "Capital Management, L.P.",
  "Partners LLC",
  "Master Fund, Ltd.",
  "& Company, Inc.",
  "Family Trust",
  "Advisors (GP) L.L.C.",
];

/** The name of the company of a number: there are 11,200 of them. */
export function companyName(number: number): string {
  const [a, b, c] = [number % 16, Math.floor(number / 16) % 14, Math.floor(number / 224) % 10];
  return `${FIRST[a]} ${SECOND[b]} ${KINDS[c]} ${ENDS[Math.floor(number / 2240) % 5]}`;
}

/** The name of the filer of a number; after 1,344 a numeral tells them apart. */
export function ownerName(number: number): string {
  const [a, b, c] = [number % 16, Math.floor(number / 16) % 14, Math.floor(number / 224) % 6];
  const numeral = Math.floor(number / 1344);
  return `${FIRST[a]} ${SECOND[b]} ${numeral > 0 ? `${romanOf(numeral)} ` : ""}${OWNERS[c]}`;
}

const romanOf = (number: number): string =>
  `${"X".repeat(Math.floor(number / 10))}${["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][number % 10]}`;
