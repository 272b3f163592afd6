import { decimal } from "../../base/decimal.ts";
import { isNegative } from "../../base/rational.ts";

/**
 * How long EDGAR takes a text of the structured forms to be, in characters (the SEC's `eis_Schedule13D_Filer.xsd` and
 * `eis_Schedule13G_Filer.xsd`, version 2.2).
 */
export const LONGEST = {
  name: 150,
  classTitle: 150,
  personToNotify: 30,
  phone: 20,
  street: 40,
  city: 30,
  zipCode: 10,
  citizenship: 2_000,
  itemText: 20_000,
} as const;

/** How often EDGAR takes an element of the structured forms. */
export const MOST = {
  reportingPersons: 100,
  personsToNotify: 100,
  fundSources: 6,
  types13D: 13,
  types13G: 14,
  rules: 3,
  signaturesOfOne: 50,
} as const;

/** Fourteen digits, two more behind the point, and no sign. */
export const isEdgarAmount = (text: string): boolean => /^\d{1,14}(?:\.\d{1,2})?$/.test(text);

/** From 0 to 100, of at most five characters. */
export function isEdgarPercent(text: string): boolean {
  const value = /^[\d.]{1,5}$/.test(text) ? decimal(text) : null;
  return value !== null && !isNegative(value) && value.numerator <= 100n * value.denominator;
}
