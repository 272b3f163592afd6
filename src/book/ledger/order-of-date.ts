import type { PlainDate } from "../../base/plain-date.ts";

/** Entries in the order of their dates; what stands on one day keeps its order. */
export function inOrderOfDate<T extends { readonly on: PlainDate }>(entries: readonly T[]): readonly T[] {
  const isInOrder = entries.every((entry, n) => n === 0 || (entries[n - 1] as T).on <= entry.on);
  return isInOrder ? entries : entries.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
