import type {
  DerivativeRow,
  InsiderAddress,
  InsiderCoding,
  InsiderFootnote,
  InsiderOwner,
  InsiderReport,
  InsiderRow,
  InsiderSignature,
  Noted,
} from "../../model/insider-report.ts";

type Writable<T> = { -readonly [K in keyof T]: T[K] };

export interface NotedDraft<T> {
  value: T | null;
  readonly footnotes: string[];
}

type Drafted<T> = { readonly [K in keyof T]: T[K] extends Noted<infer V> ? NotedDraft<V> : T[K] };

export type CodingDraft = Omit<Writable<InsiderCoding>, "footnotes"> & { readonly footnotes: string[] };
/** A row of either table while it is read; Table I leaves the columns of Table II empty. */
export type RowDraft = Omit<Drafted<DerivativeRow>, "coding"> & { readonly coding: CodingDraft };

export type OwnerDraft = Pick<Writable<InsiderOwner>, "name" | "cik"> & {
  readonly address: Writable<InsiderAddress>;
  readonly relationship: Writable<InsiderOwner["relationship"]>;
};

type Lists = "owners" | "nonDerivative" | "derivative" | "footnotes" | "signatures";

/** A report while it is read. */
export type ReportDraft = Omit<
  Writable<InsiderReport>,
  Lists | "issuer" | "submission" | "problems" | "places"
> & {
  readonly issuer: Writable<InsiderReport["issuer"]>;
  readonly owners: OwnerDraft[];
  readonly nonDerivative: InsiderRow[];
  readonly derivative: DerivativeRow[];
  readonly footnotes: InsiderFootnote[];
  readonly signatures: Writable<InsiderSignature>[];
};

export const newReport = (): ReportDraft => ({
  form: null,
  schemaVersion: null,
  periodOfReport: null,
  originallyFiled: null,
  noSecuritiesOwned: null,
  notSubjectToSection16: null,
  form3HoldingsReported: null,
  form4TransactionsReported: null,
  plan10b5One: null,
  issuer: { name: null, cik: null, tradingSymbol: null, foreignTradingSymbol: null },
  owners: [],
  nonDerivative: [],
  derivative: [],
  footnotes: [],
  remarks: null,
  signatures: [],
});

export const newOwner = (): OwnerDraft => ({
  name: null,
  cik: null,
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
    tenPercentOwner: null,
    other: null,
    officerTitle: null,
    otherText: null,
  },
});

const nothing = <T>(): NotedDraft<T> => ({ value: null, footnotes: [] });

export const newRow = (kind: InsiderRow["kind"]): RowDraft => ({
  kind,
  title: nothing(),
  date: nothing(),
  deemedExecutionDate: nothing(),
  coding: { formType: null, code: null, equitySwap: null, footnotes: [] },
  timeliness: nothing(),
  shares: nothing(),
  totalValue: nothing(),
  pricePerShare: nothing(),
  acquiredOrDisposed: nothing(),
  sharesAfter: nothing(),
  valueAfter: nothing(),
  ownership: nothing(),
  natureOfOwnership: nothing(),
  conversionOrExercisePrice: nothing(),
  exerciseDate: nothing(),
  expirationDate: nothing(),
  underlyingTitle: nothing(),
  underlyingShares: nothing(),
  underlyingValue: nothing(),
});
