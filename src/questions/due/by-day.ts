import type { PlainDate } from "../../base/plain-date.ts";

/** What happens on each day, in the order given. */
export function byDay<T extends { readonly on: PlainDate }>(
  items: readonly T[],
): ReadonlyMap<PlainDate, readonly T[]> {
  const days = new Map<PlainDate, T[]>();
  for (const item of items) {
    const others = days.get(item.on);
    if (others) others.push(item);
    else days.set(item.on, [item]);
  }
  return days;
}
