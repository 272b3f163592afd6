import { withThousands } from "../base/decimal.ts";
import type { CoverField } from "../model/cover-rows.ts";
import { edgarName } from "../model/edgar-codes.ts";
import type { Address, ReportingPerson } from "../model/schedule.ts";

/** An amount with its thousands set apart; what is no plain number stays as it is. */
export function printedAmount(amount: string | null): string | null {
  return amount !== null && /^-?\d+(?:\.\d+)?$/.test(amount) ? withThousands(amount) : amount;
}

/** `85.72%`; `Less than 1%` where the cover says so. */
export function printedPercent(percent: string | null): string | null {
  if (percent === null) return null;
  const below = /^<\s*(.+)$/.exec(percent)?.[1];
  return below === undefined ? `${percent}%` : `Less than ${below}%`;
}

/** A state or country by name where the document gives EDGAR's code. */
export const printedPlace = (place: string | null): string | null =>
  place === null ? null : (edgarName(place) ?? place);

/** What a row of the cover page prints as text; rows of boxes print none. */
export function printedField(person: ReportingPerson, field: CoverField): string | null {
  switch (field) {
    case "name":
      return person.name;
    case "citizenship":
      return printedPlace(person.citizenship);
    case "fundSources":
    case "types":
      return person[field].length > 0 ? person[field].join(", ") : null;
    case "percentOfClass":
      return printedPercent(person.percentOfClass);
    case "soleVotingPower":
    case "sharedVotingPower":
    case "soleDispositivePower":
    case "sharedDispositivePower":
    case "aggregateAmountOwned":
      return printedAmount(person[field]);
    case "memberOfGroup":
    case "legalProceedings":
    case "excludesCertainShares":
      return null;
  }
}

/** An address as on an envelope: the lines as they were printed, or the parts from the street down. */
export function printedAddress(address: Address): readonly string[] {
  const { lines, street1, street2, city, stateOrCountry, zipCode } = address;
  if (lines.length > 0) return lines;
  const region = [printedPlace(stateOrCountry), zipCode].filter((part) => part !== null).join(" ");
  const town = [city, region].filter((part) => part !== null && part !== "").join(", ");
  return [street1, street2, town].filter((line): line is string => line !== null && line !== "");
}
