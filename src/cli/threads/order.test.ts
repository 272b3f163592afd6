import fc from "fast-check";
import { expect, test } from "vitest";
import { batchesOf } from "./batches.ts";
import { inOrder } from "./in-order.ts";

test("every job is in one batch, whatever the sizes", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(10_000_000), { maxLength: 200 }),
      fc.integer({ min: 1, max: 16 }),
      (sizes, workers) => {
        const numbers = batchesOf(sizes, workers).flat();
        expect(numbers.toSorted((a, b) => a - b)).toEqual(sizes.map((_, number) => number));
      },
    ),
  );
});

test("very large files are begun first and alone, the largest of them before the others", () => {
  const sizes = [1000, 50_000_000, 1000, 90_000_000, 1000];
  expect(batchesOf(sizes, 2).slice(0, 2)).toEqual([[3], [1]]);
});

test("the last batches are small, so that no worker waits long for another", () => {
  const batches = batchesOf(
    Array.from({ length: 1000 }, () => 50_000),
    2,
  );
  expect(batches[0]).toHaveLength(16);
  expect(batches.slice(-4).every((batch) => batch.length === 1)).toBe(true);
});

test("values are given on in order, whatever the order in which they come", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 40 }).chain((count) => {
        const numbers = Array.from({ length: count }, (_, number) => number);
        return fc.shuffledSubarray(numbers, { minLength: count });
      }),
      async (numbers) => {
        const taken: number[] = [];
        const order = inOrder<number>(async (value) => {
          await Promise.resolve();
          taken.push(value);
        });
        await Promise.all(numbers.map((number) => order.put(number, number)));
        expect(taken).toEqual(numbers.map((_, number) => number));
        expect(order.waiting).toBe(0);
      },
    ),
  );
});
