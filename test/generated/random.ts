/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** From 0 to just below 1. */
  readonly next: () => number;
  /** A whole number from 0 to just below `most`. */
  readonly below: (most: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** From a normal distribution around 0. */
  readonly normal: () => number;
}

/** Mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return {
    next,
    below,
    pick: <T>(from: readonly T[]): T => from[below(from.length)] as T,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}
