import type { Legs } from "./legs.ts";

/** Legs by their account: those of account `n` from `from[n]` to `from[n + 1]`. */
interface LegsByAccount {
  readonly from: Int32Array;
  readonly legs: Int32Array;
}

const known = new WeakMap<Legs, LegsByAccount>();

/** The indexes of the transactions that touched an account, among the first so many legs. */
export function transactionsOfAccount(legs: Legs, account: number, end: number): readonly number[] {
  const { from, legs: sorted } = known.get(legs) ?? sortedByAccount(legs);
  return [...sorted.subarray(from[account], from[account + 1])]
    .filter((leg) => leg < end)
    .map((leg) => legs.index[leg] as number);
}

function sortedByAccount(legs: Legs): LegsByAccount {
  const from = new Int32Array(legs.accounts.length + 1);
  for (const account of legs.account) from[account + 1] = (from[account + 1] as number) + 1;
  for (let n = 1; n < from.length; n++) from[n] = (from[n] as number) + (from[n - 1] as number);
  const next = from.slice();
  const sorted = new Int32Array(legs.account.length);
  legs.account.forEach((account, leg) => {
    const at = next[account] as number;
    sorted[at] = leg;
    next[account] = at + 1;
  });
  const found = { from, legs: sorted };
  known.set(legs, found);
  return found;
}
