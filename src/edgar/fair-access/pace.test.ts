import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { UserError } from "../../base/user-error.ts";
import { emptyFolder } from "../testing/in-tests.ts";
import { sharedPace } from "./pace.ts";
import { SLOT, takeSlot } from "./slots.ts";

test("no slot is given twice, however many ask at once, and they are given in order", async () => {
  const folder = join(emptyFolder(), "slots");
  const now = Date.now();
  const slots = await Promise.all(Array.from({ length: 40 }, () => takeSlot(folder, now)));
  expect(new Set(slots).size).toBe(40);
  expect(Math.min(...slots)).toBeGreaterThanOrEqual(now);
  expect(Math.max(...slots)).toBeLessThan(now + 41 * SLOT);
});

test("slots that are long gone, or left by a clock that was set back, are taken away", async () => {
  const folder = join(emptyFolder(), "slots");
  const now = Date.now();
  await takeSlot(folder, now - 3_600_000);
  await takeSlot(folder, now + 30 * 86_400_000);
  for (let n = 0; n < 32; n++) await takeSlot(folder, now);
  expect(readdirSync(folder)).toHaveLength(32);
});

test("turns of two holders of one folder stay a slot apart", async () => {
  const folder = emptyFolder();
  const [one, two] = [sharedPace({ folder }), sharedPace({ folder })];
  const times: number[] = [];
  const turns = Array.from({ length: 10 }, (_, n) =>
    (n % 2 ? one : two).turn().then(() => times.push(Date.now())),
  );
  await Promise.all(turns);
  const first = Math.min(...times);
  for (const [n, at] of times.toSorted((a, b) => a - b).entries())
    expect(at - first).toBeGreaterThanOrEqual((n - 1) * SLOT);
});

test("a pause that one asks for holds up the other, and who waits is told until when", async () => {
  const folder = emptyFolder();
  const told: Date[] = [];
  const [one, two] = [sharedPace({ folder }), sharedPace({ folder, onPause: (until) => told.push(until) })];
  const began = Date.now();
  await one.pause(600);
  const paused = Date.now();
  await two.turn();
  expect(Date.now()).toBeGreaterThanOrEqual(began + 590);
  expect(told[0]?.getTime()).toBeGreaterThanOrEqual(began + 600);
  expect(told[0]?.getTime()).toBeLessThanOrEqual(paused + 601);
});

test("a short pause does not shorten a long one", async () => {
  const folder = emptyFolder();
  const pace = sharedPace({ folder });
  const began = Date.now();
  await pace.pause(500);
  await pace.pause(10);
  await pace.turn();
  expect(Date.now() - began).toBeGreaterThanOrEqual(490);
});

test("a pause longer than any that EDGAR asks for, as a wrong clock leaves it, is not kept", async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, "edgar-paused-until"), String(Date.now() + 30 * 86_400_000));
  const began = Date.now();
  await sharedPace({ folder }).turn();
  expect(Date.now() - began).toBeLessThan(5000);
});

test("a lower rate is kept too", async () => {
  const pace = sharedPace({ folder: emptyFolder(), perSecond: 4 });
  const began = Date.now();
  for (let n = 0; n < 4; n++) await pace.turn();
  expect(Date.now() - began).toBeGreaterThanOrEqual(3 * 250 - 20);
});

test.each([0, -1, 8, 10, Number.NaN])("%d a second is refused", (perSecond) => {
  expect(() => sharedPace({ folder: emptyFolder(), perSecond })).toThrow(UserError);
});

test("whoever waits can be called back, and the others go on", async () => {
  const folder = emptyFolder();
  const pace = sharedPace({ folder });
  await pace.pause(400);
  const controller = new AbortController();
  const first = pace.turn(controller.signal);
  const second = pace.turn();
  controller.abort(new Error("enough"));
  await expect(first).rejects.toThrow("enough");
  await second;
});

test("a folder that cannot be written is told", async () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, "file"));
  writeFileSync(join(folder, "file", "edgar-requests"), "a file where the folder should be");
  await expect(sharedPace({ folder: join(folder, "file") }).turn()).rejects.toThrow(UserError);
});
