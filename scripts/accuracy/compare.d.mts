import type { Schedule } from "../../src/model/schedule.ts";

export interface Counted {
  right: number;
  of: number;
}

export interface FieldCompared {
  readonly where: string;
  readonly field: string;
  readonly want: unknown;
  readonly got: unknown;
  readonly isRight: boolean;
}

export interface FilingCompared {
  readonly fields: readonly FieldCompared[];
  readonly covers: Counted;
}

export interface Tally {
  readonly fields: Readonly<Record<string, Counted>>;
  readonly covers: Counted;
  readonly core: Counted;
  readonly all: Counted;
  readonly filingsRight: Counted;
  readonly misses: readonly (Omit<FieldCompared, "isRight"> & { readonly filing: string })[];
  readonly zeros: number;
}

export const FIELDS: readonly string[];
export const CORE: ReadonlySet<string>;
export function compareFiling(label: unknown, schedule: Schedule): FilingCompared;
export function groupOf(file: string, folder: string): { format: "html" | "text"; decade: string };
export function tallied(results: readonly ({ readonly name: string } & FilingCompared)[]): Tally;
export function rate(counted: Counted): string;
