import {
  type DerivativeRow,
  emptyInsiderReport,
  type InsiderReport,
  type InsiderRow,
  type Noted,
} from "../../model/insider-report.ts";
import { day } from "./schedules.ts";

const none = { value: null, footnotes: [] };
const noted = <T>(value: T | null, ...footnotes: readonly string[]): Noted<T> => ({ value, footnotes });

const emptyRow: InsiderRow = {
  kind: "holding",
  title: noted("Common Stock"),
  date: none,
  deemedExecutionDate: none,
  coding: { formType: null, code: null, equitySwap: null, footnotes: [] },
  timeliness: none,
  shares: none,
  totalValue: none,
  pricePerShare: none,
  acquiredOrDisposed: none,
  sharesAfter: none,
  valueAfter: none,
  ownership: noted("D"),
  natureOfOwnership: none,
};

/** "2024-03-04 P 500": a purchase; "S" and "D" dispose of shares, every other code acquires them. */
export function traded(text: string, more: Partial<InsiderRow> = {}): InsiderRow {
  const [date = "", code = "", shares = ""] = text.split(" ");
  return {
    ...emptyRow,
    kind: "transaction",
    date: noted(day(date)),
    coding: { formType: "4", code, equitySwap: false, footnotes: [] },
    shares: noted(shares),
    acquiredOrDisposed: noted(code === "S" || code === "D" ? "D" : "A"),
    ...more,
  };
}

/** Shares held directly after all. */
export const holds = (sharesAfter: string, more: Partial<InsiderRow> = {}): InsiderRow => ({
  ...emptyRow,
  sharesAfter: noted(sharesAfter),
  ...more,
});

/** An option over shares of the class, usable from a day. */
export const optionOver = (
  shares: string,
  from: string | null,
  more: Partial<DerivativeRow> = {},
): DerivativeRow => ({
  ...emptyRow,
  title: noted("Stock Option"),
  conversionOrExercisePrice: noted("1"),
  exerciseDate: noted(from === null ? null : day(from)),
  expirationDate: none,
  underlyingTitle: noted("Common Stock"),
  underlyingShares: noted(shares),
  underlyingValue: none,
  ...more,
});

/** A Form 4 on Harbor Holdings by one owner. */
export const form4 = (
  owner: string,
  period: string,
  rows: readonly InsiderRow[],
  more: Partial<InsiderReport> = {},
): InsiderReport => ({
  ...emptyInsiderReport,
  form: "4",
  periodOfReport: day(period),
  issuer: { ...emptyInsiderReport.issuer, name: "Harbor Holdings, Inc." },
  owners: [ownerNamed(owner)],
  nonDerivative: rows,
  ...more,
});

export const ownerNamed = (
  name: string,
  tenPercentOwner: boolean | null = true,
  cik: string | null = null,
): InsiderReport["owners"][number] => ({
  name,
  cik,
  address: {
    isOutsideUnitedStates: null,
    street1: null,
    street2: null,
    city: null,
    state: null,
    stateOrTerritoryAbroad: null,
    country: null,
    zipCode: null,
    stateDescription: null,
    isGoodAddress: null,
  },
  relationship: {
    director: null,
    officer: null,
    tenPercentOwner,
    other: null,
    officerTitle: null,
    otherText: null,
  },
});
