import { edgarCodeNames } from "../../model/edgar-codes.ts";

/**
 * A type of EDGAR's schemas, as far as it bounds a value. Our own statement of the constraints of the SEC's technical
 * specification for Schedules 13D and 13G; a test holds it against the published XSDs.
 */
export interface EdgarType {
  /** The name in the XSDs. */
  readonly name: string;
  /** In characters, once runs of blanks count as one where `collapses`. */
  readonly maxLength: number | null;
  readonly collapses: boolean;
  readonly pattern: RegExp | null;
  /** What the value has to be, to stand in a sentence: "EDGAR takes …". */
  readonly takes: string;
}

const words = (name: string, maxLength: number): EdgarType => ({
  name,
  maxLength,
  collapses: true,
  pattern: null,
  takes: `at most ${maxLength} characters`,
});

const longText = (name: string, maxLength: number): EdgarType => ({
  ...words(name, maxLength),
  collapses: false,
});

/** The same where blanks count: the schema's `xs:string`. */
const exactly = (name: string, pattern: RegExp, takes: string): EdgarType => ({
  ...formed(name, pattern, takes),
  collapses: false,
});

const formed = (name: string, pattern: RegExp, takes: string): EdgarType => ({
  name,
  maxLength: null,
  collapses: true,
  pattern,
  takes,
});

export const edgarTypes = {
  words30: words("STRING_30_TYPE", 30),
  words150: words("STRING_150_TYPE", 150),
  street: words("STREET_TYPE", 40),
  text2k: longText("STRING_2K_TYPE", 2000),
  text20k: longText("TEXTAREA_20K_TYPE", 20_000),
  zip: formed("ZIP_TYPE", /^[0-9A-Za-z #-]{1,10}$/, "at most ten letters, digits, blanks, # and -"),
  phone: formed(
    "EDGAR_PHONE_TYPE",
    /^[a-zA-Z0-9\s#(),.-]{1,20}$/,
    "at most 20 letters, digits and ( ) # , . -",
  ),
  contactName: formed(
    "NAME_TYPE",
    /^[\x20-\x7e]{1,30}$/,
    "at most 30 letters, digits and signs of the American keyboard",
  ),
  email: formed(
    "INTERNET_ADDRESS_TYPE",
    /^(?=.{4,80}$)[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@(?:[a-zA-Z0-9-]+\.)+[a-zA-Z]{2,20}$/,
    "an e-mail address of at most 80 characters",
  ),
  cik: formed("CIK_TYPE", /^\d{1,10}$/, "at most ten digits"),
  ccc: formed("CCC_TYPE", /^\S{8}$/, "eight characters"),
  accession: formed(
    "ACCESSION_NUMBER_TYPE",
    /^\d{1,10}-\d{1,2}-\d{1,6}$/,
    "a number such as 0001234567-24-000001",
  ),
  cusip: exactly("CUSIP_TYPE", /^[a-zA-Z0-9@*#]{9,12}$/, "nine to twelve letters and digits"),
  date: formed("DATE_TYPE2", /^\d{2}\/\d{2}\/\d{4}$/, "a date as MM/DD/YYYY"),
  amendment: formed("INTEGER_TYPE_3", /^[1-9]\d{0,2}$/, "a number from 1 to 999"),
  shares: formed(
    "DECIMAL_TYPE14_2_NONNEGATIVE",
    /^0*\d{1,14}(?:\.\d{1,2}0*)?$/,
    "a number of up to 14 digits before the point and two after it",
  ),
  percent: formed("PERCENT_TYPE", /^0*(?:100(?:\.0*)?|\d{1,2}(?:\.\d*)?)$/, "a number from 0 to 100"),
  place: formed(
    "STATE_COUNTRY_CODE",
    new RegExp(`^(?:${Object.keys(edgarCodeNames).join("|")})$`),
    "one of its codes of states and countries",
  ),
  yesNo: formed("YES_NO_TYPE", /^[YN]$/, "Y or N"),
  trueFalse: formed("TRUE_FALSE_TYPE", /^(?:true|false)$/, "true or false"),
  member: formed("MEMBER_TYPE", /^[ab]$/, "a or b"),
  group: exactly("GROUP_TYPE", /^[ab]$/, "a or b"),
  funds: exactly("FUND_TYPE", /^(?:SC|BK|AF|WC|PF|OO)$/, "SC, BK, AF, WC, PF or OO"),
  person13D: exactly(
    "TYPE_OF_REPORTING_PERSON",
    /^(?:BD|BK|CP|CO|EP|IN|IA|IC|IV|HC|PN|SA|OO)$/,
    "BD, BK, CP, CO, EP, IN, IA, IC, IV, HC, PN, SA or OO",
  ),
  person13G: exactly(
    "TYPE_OF_REPORTING_PERSON",
    /^(?:BD|BK|IC|IV|IA|EP|HC|SA|CP|CO|PN|IN|FI|OO)$/,
    "BD, BK, IC, IV, IA, EP, HC, SA, CP, CO, PN, IN, FI or OO",
  ),
  institution: exactly(
    "BUSINESS_ENGAGED_TYPE",
    /^(?:BD|BK|IC|IV|IA|EP|HC|SA|CP|FI|OO)$/,
    "BD, BK, IC, IV, IA, EP, HC, SA, CP, FI or OO",
  ),
  rule: formed("RULE_TYPE", /^Rule 13d-1\([bcd]\)$/, "Rule 13d-1(b), 13d-1(c) or 13d-1(d)"),
  flag: formed("LIVE_TEST_TYPE", /^(?:LIVE|TEST)$/, "LIVE or TEST"),
  documentName: formed(
    "DOCUMENT_NAME_TYPE",
    /^(?=.{1,32}$)[a-z][a-z0-9]*(?:[_-][a-z0-9]+){0,2}\.(?:htm|txt|pdf|xml|jpg|gif)$/,
    "a name of at most 32 small letters and digits, with one - and one _, that ends in .htm, .txt or .pdf",
  ),
  documentType: {
    ...formed("OPEN_DOCUMENT_TYPE", /^.{4,128}$/, "a type of 4 to 128 characters such as EX-99.1"),
    maxLength: 128,
  },
  documentDescription: formed(
    "DOCUMENT_DESCRIPTION_TYPE",
    /^[A-Za-z0-9!#-$%():;'@*+\-/=?^_`~{|},. \\\s<>&"[\]]{1,255}$/,
    "at most 255 plain characters",
  ),
  documentContents: exactly("DOCUMENT_MIME_BLOCK_TYPE", /^[A-Za-z0-9+/]{1,}={0,2}$/, "base64"),
  version: { ...formed("SCHEMA_VERSION_TYPE", /^.{5}$/, "five characters"), maxLength: 5 },
  submission: formed("SUBMISSION_TYPE", /^SCHEDULE 13[DG](?:\/A)?$/, "SCHEDULE 13D, 13D/A, 13G or 13G/A"),
  submission13D: formed("SUBMISSION_TYPE", /^SCHEDULE 13D(?:\/A)?$/, "SCHEDULE 13D or SCHEDULE 13D/A"),
  submission13G: formed("SUBMISSION_TYPE", /^SCHEDULE 13G(?:\/A)?$/, "SCHEDULE 13G or SCHEDULE 13G/A"),
} as const satisfies Readonly<Record<string, EdgarType>>;

/** Why EDGAR would refuse a value of a type, or `null` where it would take it. */
export function refusal(type: EdgarType, value: string): string | null {
  const measured = type.collapses ? collapsed(value) : value;
  if (measured === "") return `is empty; EDGAR takes ${type.takes}`;
  const length = lengthOf(measured);
  if (type.maxLength !== null && length > type.maxLength)
    return `has ${length} characters; EDGAR takes ${type.takes}`;
  if (type.pattern && !type.pattern.test(measured))
    return `is "${shown(measured)}"; EDGAR takes ${type.takes}`;
  return null;
}

/** Runs of XML's own blanks as one, none at the ends. */
const collapsed = (value: string): string => value.replace(/[ \t\n\r]+/g, " ").replace(/^ | $/g, "");

/** In characters, of which one beyond the first plane takes two places. */
const lengthOf = (text: string): number => (/[\ud800-\udfff]/.test(text) ? [...text].length : text.length);

const shown = (value: string): string => (value.length > 60 ? `${value.slice(0, 60)}…` : value);
