import type { Address } from "../../model/schedule.ts";
import { type Asked, leaf, type Sheet } from "./sheet.ts";
import { edgarTypes } from "./types.ts";
import { elementUnlessEmpty, type XmlElement } from "./xml.ts";

/** An address block in the elements that EDGAR's forms have in common. */
export function addressBlock(
  sheet: Sheet,
  name: string,
  path: string,
  address: Address | null,
  asked: Asked,
): XmlElement | null {
  const { street, words30, place, zip } = edgarTypes;
  return elementUnlessEmpty(name, [
    leaf(sheet, "com:street1", `${path}.street1`, address?.street1, street, asked),
    leaf(sheet, "com:street2", `${path}.street2`, address?.street2, street),
    leaf(sheet, "com:city", `${path}.city`, address?.city, words30, asked),
    leaf(sheet, "com:stateOrCountry", `${path}.stateOrCountry`, address?.stateOrCountry, place, asked),
    leaf(sheet, "com:zipCode", `${path}.zipCode`, address?.zipCode, zip, asked),
  ]);
}
