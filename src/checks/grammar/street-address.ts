import { oneLine } from "./plain-text.ts";

/** A street with its suite, in the form in which two are compared, and the words as printed. */
export interface StreetAddress {
  /** "11411 SOUTHERN HIGHLANDS PARKWAY". */
  readonly street: string;
  /** "240"; `null` where none is given. */
  readonly suite: string | null;
  readonly printed: string;
  readonly start: number;
}

const KINDS =
  "Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Parkway|Pkwy|Drive|Dr|Lane|Ln|Way|Place|Pl|Plaza|Square|Sq|Court|Ct|Circle|Highway|Hwy|Broadway|Terrace|Turnpike|Center|Centre";
const STREET = new RegExp(
  `\\b(\\d{1,6}[A-Z]?) ((?:[A-Z0-9][\\w.'-]{0,24} ){0,5}?(?:${KINDS}))\\b\\.?((?: [NSEW]{1,2}\\.?)?,?(?: \\d{1,3}(?:st|nd|rd|th) Floor,?)?)(?: ?,? ?((?:Suite|Ste\\.?|Unit|Room|Rm\\.?) ?#? ?([\\w-]{1,8})))?`,
  "gi",
);
const SHORT: Readonly<Record<string, string>> = {
  STREET: "ST",
  AVENUE: "AVE",
  ROAD: "RD",
  BOULEVARD: "BLVD",
  PARKWAY: "PKWY",
  DRIVE: "DR",
  LANE: "LN",
  PLACE: "PL",
  SQUARE: "SQ",
  COURT: "CT",
  HIGHWAY: "HWY",
  CENTRE: "CENTER",
  EAST: "E",
  WEST: "W",
  NORTH: "N",
  SOUTH: "S",
};

/** The street addresses of a text, in their order. */
export function streetAddresses(text: string): readonly StreetAddress[] {
  if (!/\d /.test(text)) return [];
  return [...oneLine(text).matchAll(STREET)].map((match) => {
    const [, number = "", name = "", , suiteWords, suite] = match;
    return {
      street: `${number} ${name
        .toUpperCase()
        .replace(/\./g, "")
        .split(" ")
        .map((word) => SHORT[word] ?? word)
        .join(" ")}`,
      suite: suite?.toUpperCase() ?? null,
      printed: suiteWords ? `${number} ${name}, ${suiteWords}` : `${number} ${name}`,
      start: match.index,
    };
  });
}
