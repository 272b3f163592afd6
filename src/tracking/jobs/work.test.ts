import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { generatedFiling } from "../../../test/generated/generated-filing.ts";
import { type Database, saveFilings } from "../../store/index.ts";
import { memoryDatabase } from "../../store/testing/memory-database.ts";
import { sha256Of } from "../ingest/save-documents.ts";
import { readDocument } from "../reading/read-document.ts";
import { addReading } from "./add-reading.ts";
import { workOf } from "./kinds.ts";
import type { Queue } from "./queue.ts";
import { work } from "./work.ts";

let database: Database;
let queue: Queue;
beforeAll(async () => {
  database = await memoryDatabase();
  queue = await workOf(database, { secondsOfSilence: 1 });
});
afterAll(async () => {
  await queue.close();
  await database.close();
});
beforeEach(async () => {
  await database.statement("truncate filing, raw, issuer, person cascade");
  await database.statement("truncate jobs.job");
});

async function bringFilings(count: number): Promise<readonly number[]> {
  const saved = await saveFilings(
    database,
    Array.from({ length: count }, (_, n) => {
      const bytes = Buffer.from(generatedFiling(n).text);
      const read = readDocument(bytes, false);
      if (read.kind !== "schedule") throw new Error("the made-up filing is no schedule");
      return {
        ...read.facts,
        name: `${n}`,
        source: "edgar" as const,
        raw: { sha256: sha256Of(bytes), size: bytes.length, deflated: read.deflated },
      };
    }),
  );
  return saved.map(({ id }) => id);
}
const readings = () =>
  database.sql.selectFrom("schedule").select(["filing_id", "reader", "is_current"]).orderBy("id").execute();
const all = { concurrency: 0, untilDone: true } as const;

test("what is here and was not read is read, once", async () => {
  const ids = await bringFilings(40);
  expect(await addReading(database, queue, "1")).toBe(40);
  expect(await addReading(database, queue, "1")).toBe(40);
  await work(database, queue, { ...all, reader: "1" });
  expect((await readings()).map(({ filing_id }) => filing_id).sort((a, b) => a - b)).toEqual(
    ids.toSorted((a, b) => a - b),
  );
  expect(await queue.counts("read")).toMatchObject({ waiting: 0, active: 0, done: 40, failed: 0 });
  expect(await addReading(database, queue, "1")).toBe(0);
});

test("a newer reader reads everything again, and writes nothing where it reads the same", async () => {
  await bringFilings(5);
  await addReading(database, queue, "1");
  await work(database, queue, { ...all, reader: "1" });
  await database.statement(
    "update schedule set content_sha256 = 'older' where filing_id = (select min(id) from filing)",
  );
  expect(await addReading(database, queue, "2")).toBe(5);
  await work(database, queue, { ...all, reader: "2" });
  const after = await readings();
  expect(after).toHaveLength(6);
  expect(after.filter(({ is_current }) => is_current).map(({ reader }) => reader)).toEqual(
    Array(5).fill("2"),
  );
  expect(await addReading(database, queue, "2")).toBe(0);
});

test("the work of a process that died returns, and is done by another", async () => {
  await bringFilings(3);
  await addReading(database, queue, "1");
  expect(await queue.take("read", 3)).toHaveLength(3);
  await work(database, queue, { ...all, reader: "1" });
  expect(await readings()).toHaveLength(3);
}, 20_000);

test("work that goes on for long stays with its process", async () => {
  await bringFilings(1);
  await addReading(database, queue, "1");
  const [job] = await queue.take<object>("read", 1);
  for (let n = 0; n < 6; n++) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await queue.keep("read", [job?.id ?? ""]);
  }
  expect(await queue.take("read", 1)).toEqual([]);
});

test("what is written inside of a transaction that fails is not done", async () => {
  await bringFilings(1);
  await addReading(database, queue, "1");
  const [job] = await queue.take<object>("read", 1);
  const { together } = await import("../../store/index.ts");
  await expect(
    together(database, async (inside) => {
      await queue.within(inside).complete("read", [job?.id ?? ""]);
      throw new Error("the power went");
    }),
  ).rejects.toThrow("the power went");
  expect(await queue.counts("read")).toMatchObject({ active: 1, done: 0 });
});

test("work that cannot be done is given up with its reason, and tried again on demand", async () => {
  await queue.add("read", [{ key: "bad", of: { filing: 1 } }]);
  for (let n = 0; n < 8; n++) {
    await database.statement(
      "update jobs.job set start_after = now() - interval '1 second' where state = 'retry'",
    );
    const [job] = await queue.take<object>("read", 1);
    if (job) await queue.fail("read", [job.id], "it is cursed");
  }
  expect(await queue.counts("read")).toMatchObject({ waiting: 0, failed: 1 });
  const [failed] = await queue.failed("read", 5);
  expect(failed).toMatchObject({ why: "it is cursed", of: { filing: 1 } });
  await queue.retry("read", [failed?.id ?? ""]);
  expect(await queue.counts("read")).toMatchObject({ waiting: 1, failed: 0 });
});
