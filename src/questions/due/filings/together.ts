/** Puts together what shares a key with another, directly or through a third, in the order of the first of each. */
export function together<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
  mayJoin: (one: readonly T[], other: readonly T[]) => boolean = () => true,
): readonly (readonly T[])[] {
  const parent = items.map((_, n) => n);
  const members = new Map<number, T[]>(items.map((item, n) => [n, [item]]));
  const rootOf = (n: number): number => {
    let root = n;
    while (parent[root] !== root) root = parent[root] ?? root;
    let at = n;
    while (at !== root) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const firsts = new Map<string, number>();
  items.forEach((item, n) => {
    for (const key of keysOf(item)) {
      const first = firsts.get(key);
      if (first === undefined) {
        firsts.set(key, n);
        continue;
      }
      const [one, other] = [rootOf(first), rootOf(n)];
      if (one === other) continue;
      const [kept, gone] = one < other ? [one, other] : [other, one];
      const [these, those] = [members.get(kept) ?? [], members.get(gone) ?? []];
      if (!mayJoin(these, those)) continue;
      parent[gone] = kept;
      members.set(kept, [...these, ...those]);
      members.delete(gone);
    }
  });
  return [...members].toSorted(([a], [b]) => a - b).map(([, joined]) => joined);
}

/**
 * As {@link together}, where what has the same keys is one by those keys alone: it is put together first, so that many
 * alike, as the filings on one issuer are, cost little more than few.
 */
export function togetherAlike<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
  mayJoin: (one: readonly T[], other: readonly T[]) => boolean,
): readonly (readonly T[])[] {
  const alike = new Map<string | number, { readonly keys: readonly string[]; readonly all: T[] }>();
  items.forEach((item, n) => {
    const keys = keysOf(item);
    const name = keys.length === 0 ? n : keys.join("\n");
    const group = alike.get(name);
    if (group) group.all.push(item);
    else alike.set(name, { keys, all: [item] });
  });
  const firsts = (groups: readonly { readonly all: readonly T[] }[]): readonly T[] =>
    groups.flatMap(({ all }) => all.slice(0, 1));
  return together(
    [...alike.values()],
    ({ keys }) => keys,
    (one, other) => mayJoin(firsts(one), firsts(other)),
  ).map((groups) => groups.flatMap(({ all }) => all));
}
