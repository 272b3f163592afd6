/** The rows of a cover page, by what they ask. */
export type Row =
  | "name"
  | "group"
  | "secUse"
  | "funds"
  | "legal"
  | "citizenship"
  | "soleVoting"
  | "sharedVoting"
  | "soleDispositive"
  | "sharedDispositive"
  | "aggregate"
  | "excludes"
  | "percent"
  | "types";

export const POWERS: readonly Row[] = ["soleVoting", "sharedVoting", "soleDispositive", "sharedDispositive"];

/** Where each row stands on the two forms. Filers mix them up: captions decide, numbers only help. */
export const ROW_NUMBERS: Readonly<Record<"13D" | "13G", Readonly<Partial<Record<Row, number>>>>> = {
  "13D": {
    name: 1,
    group: 2,
    secUse: 3,
    funds: 4,
    legal: 5,
    citizenship: 6,
    soleVoting: 7,
    sharedVoting: 8,
    soleDispositive: 9,
    sharedDispositive: 10,
    aggregate: 11,
    excludes: 12,
    percent: 13,
    types: 14,
  },
  "13G": {
    name: 1,
    group: 2,
    secUse: 3,
    citizenship: 4,
    soleVoting: 5,
    sharedVoting: 6,
    soleDispositive: 7,
    sharedDispositive: 8,
    aggregate: 9,
    excludes: 10,
    percent: 11,
    types: 12,
  },
};

/** Whether a row bears this number on either form. */
export const mayBeNumber = (row: Row, number: number): boolean =>
  number >= 0 && number < 31 && (((NUMBER_BITS.get(row) ?? 0) >> number) & 1) === 1;

/** The numbers that each row bears, as bits. */
const NUMBER_BITS = new Map<Row, number>();
for (const numbers of Object.values(ROW_NUMBERS)) {
  for (const [row, number] of Object.entries(numbers) as [Row, number][])
    NUMBER_BITS.set(row, (NUMBER_BITS.get(row) ?? 0) | (1 << number));
}

/** The row that a form numbers so. */
export function rowNumbered(form: "13D" | "13G", number: number): Row | null {
  const entries = Object.entries(ROW_NUMBERS[form]) as [Row, number][];
  return entries.find(([, n]) => n === number)?.[0] ?? null;
}
