import { nameKey } from "../../../model/person-name.ts";
import type { FilingFacts } from "./filing-facts.ts";
import { together, togetherAlike } from "./together.ts";

/** The filings of one group of filers on one class of one issuer, in order of date. */
export type Chain = readonly FilingFacts[];

/**
 * Puts filings into chains. An issuer is known by its CIK or CUSIP, and by its name where no CIK speaks against it; a class by
 * its letter; the filers by the CIK of one of them, by a person that is on the covers of both, or by the accession
 * number that an amendment points back to.
 */
export const chainsOf = (filings: readonly FilingFacts[]): readonly Chain[] =>
  byIssuer(filings).flatMap(byClass).flatMap(byFilers);

/** The filings of each issuer. */
export const byIssuer = (filings: readonly FilingFacts[]): readonly Chain[] =>
  togetherAlike(filings, issuerKeys, isOneIssuer);

/** The filings on each class of one issuer. */
export const byClass = (ofIssuer: Chain): readonly Chain[] =>
  togetherAlike(ofIssuer, classKeysAmong(ofIssuer), isOneClass);

/** The filings of each group of filers on one class, in order of date. */
export const byFilers = (ofClass: Chain): readonly Chain[] =>
  together(ofClass, filerKeys).map((chain) => chain.toSorted(byDate));

const NO_CUSIP = /^0+$/;

const cusipKeys = ({ issuer }: FilingFacts): readonly string[] =>
  issuer.cusips.flatMap((cusip) =>
    cusip.length < 8 || NO_CUSIP.test(cusip) ? [] : [`cusip ${cusip.slice(0, 8).toUpperCase()}`],
  );

function issuerKeys(filing: FilingFacts): readonly string[] {
  const { name, ciks } = filing.issuer;
  const named = name === null ? "" : nameKey(name.replace(/\s+\/[A-Z]{2,4}\/?\s*$/, ""));
  return [
    ...ciks.map((cik) => `cik ${cik}`),
    ...cusipKeys(filing),
    ...(named === "" ? [] : [`name ${named}`]),
  ];
}

/** Two issuers may have one name, but one issuer has not two CIKs. */
const isOneIssuer = (one: Chain, other: Chain): boolean => {
  const ciks = other.flatMap(({ issuer }) => issuer.ciks);
  return (
    ciks.length === 0 ||
    one.every(({ issuer }) => issuer.ciks.length === 0 || issuer.ciks.some((cik) => ciks.includes(cik)))
  );
};

/** The letter of "Class A" or "Series B"; "" where the title has none. */
const classLetter = ({ securityClass }: FilingFacts): string =>
  /\b(?:class|series)\s+([A-Z0-9]{1,2})\b/i.exec(securityClass ?? "")?.[1]?.toUpperCase() ?? "";

/** Of one issuer all filings are on one class, unless their letters differ; then letter and CUSIP tell which. */
function classKeysAmong(ofIssuer: Chain): (filing: FilingFacts) => readonly string[] {
  const letters = new Set(ofIssuer.map(classLetter).filter((letter) => letter !== ""));
  if (letters.size < 2) return () => ["the class"];
  return (filing) => [`letter ${classLetter(filing)}`, ...cusipKeys(filing)];
}

const isOneClass = (one: Chain, other: Chain): boolean => {
  const letters = new Set([...one, ...other].map(classLetter).filter((letter) => letter !== ""));
  return letters.size < 2;
};

const filerKeys = ({
  filerCiks,
  persons,
  accessionNumber,
  previousAccessionNumber,
}: FilingFacts): readonly string[] => [
  ...filerCiks.map((cik) => `cik ${cik}`),
  ...persons.flatMap(({ key }) => (key === "" ? [] : [`person ${key}`])),
  ...[accessionNumber, previousAccessionNumber].flatMap((number) =>
    number === null ? [] : [`accession ${number}`],
  ),
];

/** By the day of filing, of signing or of the event, whichever is known; by number on one day. */
export function byDate(a: FilingFacts, b: FilingFacts): number {
  const key = ({ filed, signed, event, amendmentNumber, isAmendment }: FilingFacts): string =>
    `${filed?.on ?? signed ?? event ?? "9999"} ${String(isAmendment ? (amendmentNumber ?? 999) : 0).padStart(4, "0")}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
