import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../store/index.ts";
import { memoryDatabase } from "../../store/testing/memory-database.ts";
import { openQueue, type Queue } from "./queue.ts";

let database: Database;
let queue: Queue;
beforeAll(async () => {
  database = await memoryDatabase();
  queue = await openQueue(database, ["read"]);
});
afterAll(async () => {
  await queue.close();
  await database.close();
});

test("work is added once, taken once, and done", async () => {
  const pieces = [1, 2, 3].map((filing) => ({ key: `filing ${filing}`, of: { filing } }));
  await queue.add("read", pieces);
  await queue.add("read", pieces);
  const first = await queue.take<{ filing: number }>("read", 2);
  const second = await queue.take<{ filing: number }>("read", 2);
  expect([...first, ...second].map(({ of }) => of.filing).sort()).toEqual([1, 2, 3]);
  await queue.complete(
    "read",
    [...first, ...second].map(({ id }) => id),
  );
  expect(await queue.counts("read")).toEqual({ waiting: 0, active: 0, done: 3, failed: 0 });
  await queue.add("read", pieces);
  expect(await queue.take("read", 5)).toEqual([]);
});

test("failed work comes back later", async () => {
  await queue.add("read", [{ key: "bad", of: { filing: 9 } }]);
  const [job] = await queue.take("read", 1);
  await queue.fail("read", [job?.id ?? ""], "the disk is full");
  expect(await queue.counts("read")).toMatchObject({ waiting: 1, active: 0, failed: 0 });
});
