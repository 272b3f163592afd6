import { edgarCode } from "../../model/edgar-codes.ts";
import type { Address } from "../../model/schedule.ts";

/**
 * An address in EDGAR's parts: the state as its code, and where the document gave only lines, a last line such as
 * "Las Vegas, NV 89141" taken apart. `null` where no part of it can be told.
 */
export function normalAddress(address: Address): Address | null {
  const parted = hasParts(address) ? address : takenApart(address.lines);
  if (parted === null) return null;
  const { street1, street2, city, zipCode, stateOrCountry } = parted;
  const code = stateOrCountry && (edgarCode(stateOrCountry) ?? stateOrCountry);
  const region = [code, zipCode].filter(Boolean).join(" ");
  const town = [city, region].filter(Boolean).join(", ");
  const lines = [street1, street2, town].filter((line): line is string => line !== null && line !== "");
  return { lines, street1, street2, city, stateOrCountry: code, zipCode };
}

/** The address that Item 1's part says: the issuer's as on the title page, or another; `null` where it is none. */
export function addressInItemOne(part: string, ofIssuer: Address | null): Address | null {
  return ofIssuer !== null && part === partFromAddress(ofIssuer) ? ofIssuer : addressFromPart(part);
}

/** The lines of an address block, an element a line. */
function addressFromPart(part: string): Address | null {
  const lines = part.split("\n");
  const place = lines.findLastIndex((line, i) => i >= 1 && i >= lines.length - 2 && edgarCode(line) !== null);
  const [street1, street2 = null, ...more] = lines.slice(0, place - 1);
  const city = lines[place - 1];
  if (place < 2 || street1 === undefined || city === undefined || more.length > 0) return null;
  return {
    lines,
    street1,
    street2,
    city,
    stateOrCountry: edgarCode(lines[place] ?? ""),
    zipCode: lines[place + 1] ?? null,
  };
}

/** The same back: what stands in Item 1's part. */
export function partFromAddress({ street1, street2, city, stateOrCountry, zipCode }: Address): string {
  return [street1, street2, city, stateOrCountry, zipCode].filter((line) => line !== null).join("\n");
}

function hasParts({ street1, street2, city, stateOrCountry, zipCode }: Address): boolean {
  return [street1, street2, city, stateOrCountry, zipCode].some((part) => part !== null);
}

function takenApart(lines: readonly string[]): Address | null {
  const last = /^([^,]{1,60}), ([A-Za-z. ]{2,30}) (\d{5}(?:-\d{4})?)$/.exec(lines.at(-1) ?? "");
  const [, city, state, zipCode] = last ?? [];
  const [street1, street2 = null, ...more] = lines.slice(0, -1);
  if (city === undefined || state === undefined || zipCode === undefined) return null;
  if (street1 === undefined || more.length > 0 || edgarCode(state) === null) return null;
  return { lines, street1, street2, city, stateOrCountry: state, zipCode };
}
