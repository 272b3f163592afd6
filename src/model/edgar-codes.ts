import { edgarCodeNames } from "./edgar-codes.table.ts";

export { edgarCodeNames } from "./edgar-codes.table.ts";

/** Spellings that filers use for a place whose table name is another. */
const usualSpellings: Readonly<Record<string, readonly string[]>> = {
  X1: ["US", "USA", "United States of America", "American", "U S", "U S A"],
  X0: [
    "UK",
    "U K",
    "Great Britain",
    "Britain",
    "England",
    "Wales",
    "Scotland",
    "Northern Ireland",
    "British",
  ],
  Z4: ["Canada", "Canadian", "Canada Federal"],
  DC: ["Washington DC", "Washington D C"],
  "2Q": ["Republic of Georgia", "Georgia Republic"],
  "2M": ["Federal Republic of Germany", "Deutschland"],
  "1Z": ["Russia"],
  "1X": ["Palestine"],
  "1U": ["Macedonia", "North Macedonia"],
  "1P": ["Kazakhstan"],
  "1K": ["Micronesia"],
  "1S": ["Moldova"],
  "2N": ["Czechia"],
  A4: ["Newfoundland and Labrador"],
  B0: ["Yukon Territory"],
  C0: ["UAE", "Emirates"],
  C5: ["The Bahamas", "Commonwealth of the Bahamas"],
  D8: ["BVI", "British Virgin Islands", "Virgin Islands British"],
  D9: ["Brunei"],
  E1: ["Burma"],
  E8: ["Cabo Verde"],
  E9: ["Cayman", "Grand Cayman"],
  F4: ["PRC", "People's Republic of China", "Mainland China"],
  F5: ["Republic of China", "Taiwan Republic of China", "Taiwan ROC"],
  H7: ["Falkland Islands"],
  K3: ["Hong Kong SAR"],
  K9: ["Iran"],
  L7: ["Ivory Coast"],
  M4: ["North Korea"],
  M5: ["Korea", "South Korea"],
  M7: ["Laos"],
  N1: ["Libya"],
  N5: ["Macao"],
  P7: ["The Netherlands", "Holland"],
  Q1: ["Vietnam"],
  R8: ["Pitcairn Islands"],
  T2: ["Republic of Seychelles"],
  U7: ["St Kitts and Nevis", "Nevis"],
  U9: ["St Lucia"],
  V1: ["St Vincent and the Grenadines"],
  V6: ["Eswatini"],
  V9: ["Syria"],
  VI: ["US Virgin Islands", "Virgin Islands US"],
  W0: ["Tanzania"],
  W8: ["Turkiye"],
  X4: ["Vatican City", "Holy See"],
  Y3: ["DR Congo", "Democratic Republic of Congo"],
  Y9: ["Bailiwick of Jersey", "Jersey Channel Islands"],
  Y7: ["Bailiwick of Guernsey"],
};

const codesByName: ReadonlyMap<string, string> = new Map([
  ...Object.entries(edgarCodeNames).flatMap(([code, name]) =>
    variantsOf(name).map((variant) => [plainName(variant), code] as const),
  ),
  ...Object.entries(usualSpellings).flatMap(([code, names]) =>
    names.map((name) => [plainName(name), code] as const),
  ),
]);

/** Whether a text is one of EDGAR's codes of states and countries, as printed: two capitals or digits. */
export const isEdgarCode = (text: string): boolean => Object.hasOwn(edgarCodeNames, text);

/** The name of an EDGAR code, or `null` where there is no such code: `edgarName("V7")` is "Sweden". */
export const edgarName = (code: string): string | null =>
  isEdgarCode(code) ? (edgarCodeNames[code] ?? null) : null;

/**
 * The EDGAR code of a state or country by name, in any usual spelling; a code stays itself. `null` where the text is
 * no one place ("Germany and France").
 *
 * "Georgia" is the state, as in EDGAR's own table; the country is "Georgia (Country)" or "Republic of Georgia".
 *
 * @example
 * edgarCode("State of Delaware") //=> "DE"
 * edgarCode("U.S.A.")            //=> "X1"
 * edgarCode("England and Wales") //=> "X0"
 */
export function edgarCode(text: string): string | null {
  const trimmed = text.trim();
  if (isEdgarCode(trimmed)) return trimmed;
  const name = plainName(trimmed);
  const bare = name.replace(FORM_OF_STATE, "").replace(/ (?:USA|US|UNITED STATES(?: OF AMERICA)?)$/, "");
  return codesByName.get(name) ?? codesByName.get(bare) ?? kingdomPart(name);
}

const FORM_OF_STATE =
  /^(?:THE )?(?:(?:STATE|COMMONWEALTH|REPUBLIC|KINGDOM|PROVINCE|PRINCIPALITY|GRAND DUCHY|FEDERATION|SULTANATE) OF )?(?:THE )?/;

/** "England and Wales", "England, United Kingdom": parts of the United Kingdom named together. */
function kingdomPart(name: string): string | null {
  const parts = name.split(/ (?:AND )?/).filter((word) => word !== "" && word !== "AND");
  const known = new Set(["ENGLAND", "WALES", "SCOTLAND", "UNITED", "KINGDOM", "UK", "GREAT", "BRITAIN"]);
  return parts.length > 0 && parts.every((part) => known.has(part)) ? "X0" : null;
}

/** The table's name, and the orders in which it is also written: "Korea, Republic of" is "Republic of Korea". */
function variantsOf(name: string): readonly string[] {
  const [before = "", after] = name.split(", ");
  if (after === undefined) return [name];
  return after === "Canada" ? [name, before] : [name, `${after} ${before}`];
}

/** Capitals and digits apart by single blanks; accents, points and apostrophes gone. */
function plainName(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f.'\u2019]/g, "")
    .toUpperCase()
    .replace(/&/g, " AND ")
    .replace(/[^A-Z0-9]+/g, " ")
    .trim();
}
