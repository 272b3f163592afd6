/**
 * The same function, with a memory: for each first argument it keeps the last of the others and what came of them, and where
 * the same come again it answers from that. For functions without effects that are asked over and over about mostly the same
 * things. Arguments are the same where `===` says so, and lists where all that is in them is.
 *
 * @example
 * const area = remembering((room: Room, scale: number) => room.width * room.depth * scale);
 */
export function remembering<First extends object, Rest extends readonly unknown[], Value>(
  answer: (first: First, ...rest: Rest) => Value,
): (first: First, ...rest: Rest) => Value {
  const known = new WeakMap<First, { readonly rest: Rest; readonly value: Value }>();
  return (first, ...rest) => {
    const before = known.get(first);
    if (before && isSame(before.rest, rest)) return before.value;
    const value = answer(first, ...rest);
    known.set(first, { rest, value });
    return value;
  };
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, n) => each === b[n] || isSameList(each, b[n]));

const isSameList = (a: unknown, b: unknown): boolean => Array.isArray(a) && Array.isArray(b) && isSame(a, b);
