/** What ends a security, or a part of it, and how the book says so. */
export interface Ending {
  readonly kind: string;
  readonly how: string;
}

export const endings: ReadonlyMap<string, Ending> = new Map([
  ["CANCELLATION", { kind: "forfeiture", how: "cancelled" }],
  ["RETRACTION", { kind: "forfeiture", how: "issuance retracted" }],
  ["REPURCHASE", { kind: "sale", how: "repurchased by the issuer" }],
  ["TRANSFER", { kind: "delivery", how: "transferred" }],
  ["REISSUANCE", { kind: "delivery", how: "reissued" }],
  ["CONSOLIDATION", { kind: "delivery", how: "consolidated" }],
  ["EXERCISE", { kind: "delivery", how: "exercised" }],
  ["CONVERSION", { kind: "delivery", how: "converted" }],
  ["RELEASE", { kind: "delivery", how: "settled" }],
]);

/** Endings in which one security becomes another, and the kind of the transaction that brings the other. */
export const becoming: ReadonlyMap<string, string> = new Map([
  ["EXERCISE", "exercise"],
  ["CONVERSION", "conversion"],
  ["RELEASE", "vesting"],
]);

/** Events that change no holding, or that are read elsewhere. */
export const isSilent = (type: string): boolean =>
  /_ACCEPTANCE$|^TX_VESTING_(?:START|EVENT)$|_SHARES_ADJUSTMENT$|_POOL_ADJUSTMENT$|_RETURN_TO_POOL$|^TX_STAKEHOLDER_/.test(
    type,
  );
