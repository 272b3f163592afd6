import { toDecimal } from "../../../base/decimal.ts";
import type { FilingFacts } from "./filing-facts.ts";
import { together } from "./together.ts";

/**
 * Makes one of files that hold one filing: those with one accession number, and those that say the same throughout, such as
 * a submission and the document taken from it.
 */
export function withoutCopies(filings: readonly FilingFacts[]): readonly FilingFacts[] {
  return together(filings, keysOf, mayBeOne).flatMap((copies) => {
    const best = copies.toSorted((a, b) => rank(b) - rank(a))[0];
    return best === undefined ? [] : [{ ...best, files: [...new Set(copies.flatMap(({ files }) => files))] }];
  });
}

const rank = ({ filed, accessionNumber, event }: FilingFacts): number =>
  Number(filed !== null) * 4 + Number(accessionNumber !== null) * 2 + Number(event !== null);

function keysOf(filing: FilingFacts): readonly string[] {
  const { form, amendmentNumber, issuer, persons, event, signed, accessionNumber } = filing;
  const covers = persons.map(
    ({ key, amount, percent }) =>
      `${key}: ${amount === null ? "" : toDecimal(amount)} ${percent?.printed ?? ""}`,
  );
  const says = [form, amendmentNumber, issuer.cusips.join(), event, signed, ...covers].join("|");
  const isTelling = persons.length > 0 && signed !== null;
  return [
    ...(accessionNumber === null ? [] : [`accession ${accessionNumber}`]),
    ...(isTelling ? [`says ${says}`] : []),
  ];
}

/** What has two accession numbers are two filings, though they say the same. */
const mayBeOne = (one: readonly FilingFacts[], other: readonly FilingFacts[]): boolean => {
  const numbers = new Set(
    [...one, ...other].flatMap(({ accessionNumber }) => (accessionNumber === null ? [] : [accessionNumber])),
  );
  return numbers.size < 2;
};
