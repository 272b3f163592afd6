/** Takes values in any order and gives them on in the order of their numbers. */
export interface InOrder<Value> {
  put(number: number, value: Value): Promise<void>;
  /** How many wait for an earlier one. */
  readonly waiting: number;
}

/**
 * Gives values on one after the other, from number 0, each when the one before it was taken.
 *
 * @example
 * const order = inOrder<string>(print);
 * await Promise.all([order.put(1, "second"), order.put(0, "first")]); // prints first, second
 */
export function inOrder<Value>(take: (value: Value, number: number) => Promise<void> | void): InOrder<Value> {
  const waiting = new Map<number, Value>();
  let next = 0;
  let taking: Promise<void> | null = null;
  const takeAll = async (): Promise<void> => {
    for (let value = waiting.get(next); value !== undefined; value = waiting.get(next)) {
      waiting.delete(next);
      await take(value, next++);
    }
  };
  return {
    async put(number, value) {
      waiting.set(number, value);
      while (taking) await taking;
      if (!waiting.has(next)) return;
      taking = takeAll().finally(() => {
        taking = null;
      });
      await taking;
    },
    get waiting() {
      return waiting.size;
    },
  };
}
