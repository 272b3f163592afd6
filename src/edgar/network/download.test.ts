import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { emptyFolder, quickEndurance, quickLine } from "../testing/in-tests.ts";
import { type LocalEdgar, startLocalEdgar } from "../testing/local-edgar.ts";
import { type Connection, connection } from "./connection.ts";
import { download } from "./download.ts";

let edgar: LocalEdgar;
let line: Connection;
let folder: string;
const PATH = "/Archives/edgar/Feed/2026/QTR4/20261119.nc.tar.gz";
const content = randomBytes(3_000_000);
const url = (): string => `${edgar.hosts.www}${PATH}`;

beforeEach(async () => {
  edgar = await startLocalEdgar();
  edgar.mostPerSecond = 1000;
  edgar.files.set(PATH, content);
  line = connection(quickLine);
  folder = emptyFolder();
});
afterEach(async () => {
  line.close();
  await edgar.close();
});

const bytesOf = (file: string | undefined): Buffer => readFileSync(file ?? "");

test("a large file comes whole, and tells how far it is", async () => {
  const told: [number, number | null][] = [];
  const came = await download(line, url(), folder, (have, total) => told.push([have, total]));
  expect(bytesOf(came?.file).equals(content)).toBe(true);
  expect(told.at(-1)).toEqual([content.length, content.length]);
});

test("where it breaks off it goes on, and brings nothing twice", async () => {
  edgar.faults = ["break-off", "break-off"];
  const came = await download(line, url(), folder);
  expect(bytesOf(came?.file).equals(content)).toBe(true);
  expect(edgar.requests.map(({ status }) => status)).toEqual([200, 206, 206]);
});

test("a later run goes on with what an earlier one left", async () => {
  edgar.faults = Array.from({ length: 6 }, (_, n) => (n === 0 ? "break-off" : "reset"));
  await expect(download(line, url(), folder)).rejects.toThrow(/cannot be reached/);
  const came = await download(line, url(), folder);
  expect(bytesOf(came?.file).equals(content)).toBe(true);
  expect(edgar.requests.at(-1)).toMatchObject({
    status: 206,
    headers: { range: expect.stringMatching(/^bytes=\d{5,}-$/) },
  });
});

test("a version that changed meanwhile is brought from its beginning", async () => {
  edgar.faults = ["break-off", ...Array.from({ length: 5 }, () => "reset" as const)];
  await expect(download(line, url(), folder)).rejects.toThrow();
  const other = randomBytes(2_000_000);
  edgar.files.set(PATH, other);
  const came = await download(line, url(), folder);
  expect(bytesOf(came?.file).equals(other)).toBe(true);
});

test("a server that gives nothing to know a version by is asked from the beginning", async () => {
  edgar.hasWrongDates = true;
  edgar.faults = ["break-off"];
  const came = await download(line, url(), folder);
  expect(bytesOf(came?.file).equals(content)).toBe(true);
  expect(edgar.requests.map(({ status }) => status)).toEqual([200, 200]);
});

test("a file that is not there is null and leaves nothing", async () => {
  expect(await download(line, `${url()}x`, folder)).toBeNull();
  expect(readdirSync(folder)).toEqual([]);
});

test("Ctrl-C leaves what came, to go on with", async () => {
  edgar.faults = ["drip"];
  const controller = new AbortController();
  const dripping = { ...line, signal: controller.signal, endurance: quickEndurance };
  const came = download(dripping, url(), folder, () => controller.abort(new Error("enough")));
  await expect(came).rejects.toThrow("enough");
  expect(readdirSync(folder).some((name) => name.endsWith(".part.json"))).toBe(true);
  const whole = await download(line, url(), folder);
  expect(bytesOf(whole?.file).equals(content)).toBe(true);
  expect(edgar.requests.at(-1)?.status).toBe(206);
  expect(existsSync(`${whole?.file}.json`)).toBe(false);
});

test("two at once bring the same bytes", async () => {
  const both = await Promise.all([download(line, url(), folder), download(line, url(), folder)]);
  for (const came of both) expect(bytesOf(came?.file).equals(content)).toBe(true);
});
