import type { Answered } from "../cover/answer.ts";

/** The numbers of a cover page that a filing without cover pages may say in its items. */
export const AMOUNTS = [
  "soleVotingPower",
  "sharedVotingPower",
  "soleDispositivePower",
  "sharedDispositivePower",
  "aggregateAmountOwned",
  "percentOfClass",
] as const;

export type Amount = (typeof AMOUNTS)[number];

/** Those that were found, with where they stand. */
export type Amounts = Readonly<Partial<Record<Amount, Answered<string>>>>;
