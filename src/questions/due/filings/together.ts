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
