/** The same key for every way of writing a state or country; `null` for a word that is not known here. */
export function jurisdictionKey(words: string): string | null {
  const plain = words
    .toUpperCase()
    .replace(/\([^)]*\)/g, " ")
    .replace(/[^A-Z0-9 ]+/g, "")
    .replace(
      /\b(?:THE|STATE OF|COMMONWEALTH OF|REPUBLIC OF|KINGDOM OF|A CITIZEN OF|CITIZEN OF|CITIZEN|LIMITED PARTNERSHIP|CORPORATION)\b/g,
      " ",
    )
    .replace(/\s+/g, " ")
    .trim();
  return KEYS.get(plain) ?? null;
}

/** A line each: the key first, then the other ways of writing it, EDGAR's code among them. */
const TABLE = `
UNITED STATES|US|USA|UNITED STATES OF AMERICA|AMERICAN|X1|AMERICA|US CITIZEN
DELAWARE|DE|DEL
NEW YORK|NY
CALIFORNIA|CA
TEXAS|TX
NEVADA|NV
FLORIDA|FL
MARYLAND|MD
MASSACHUSETTS|MA
ILLINOIS|IL
PENNSYLVANIA|PA
OHIO|OH
NEW JERSEY|NJ
CONNECTICUT|CT
MINNESOTA|MN
MICHIGAN|MI
WISCONSIN|WI
INDIANA|IN
GEORGIA|GA
VIRGINIA|VA
WASHINGTON|WA
COLORADO|CO
MISSOURI|MO
UTAH|UT
ARIZONA|AZ
NORTH CAROLINA|NC
TENNESSEE|TN
UNITED KINGDOM|UK|X0|GREAT BRITAIN|BRITISH|ENGLAND AND WALES|ENGLAND
CANADA|Z4|CANADIAN
CAYMAN ISLANDS|E9
BERMUDA|D0
BRITISH VIRGIN ISLANDS|D8|BVI
CHINA|F4|PEOPLES REPUBLIC OF CHINA|PEOPLES CHINA|PRC
HONG KONG|K3
SINGAPORE|U0
JAPAN|M0
ISRAEL|L3
SWEDEN|V7|SWEDISH
SWITZERLAND|V8
GERMANY|2M
FRANCE|I0
ITALY|L6
NETHERLANDS|P7
LUXEMBOURG|N4
IRELAND|L2
AUSTRALIA|C3
INDIA|K7
MEXICO|O5
BRAZIL|D5
SPAIN|U3
DENMARK|G7
NORWAY|Q8
UNITED ARAB EMIRATES|C0|UAE
SOUTH KOREA|M5|KOREA
TAIWAN|F5
MALAYSIA|N8
`;

const KEYS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split("\n")
    .flatMap((line) => {
      const [key = "", ...others] = line.split("|");
      return [key, ...others].map((name) => [name, key] as const);
    }),
);
