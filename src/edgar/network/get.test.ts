import { afterEach, beforeEach, expect, test } from "vitest";
import { EdgarError } from "../edgar-error.ts";
import type { Identity } from "../identity.ts";
import { endsAsSubmissionsDo } from "../submission-end.ts";
import { filingNumbered, quickEndurance, quickLine } from "../testing/in-tests.ts";
import { type Fault, type LocalEdgar, startLocalEdgar } from "../testing/local-edgar.ts";
import { submissionText } from "../testing/local-filing.ts";
import { type Connection, connection, type Waiting } from "./connection.ts";
import { get } from "./get.ts";

let edgar: LocalEdgar;
let line: Connection;
let waits: Waiting[];

const filing = filingNumbered(1);
const url = (): string => `${edgar.hosts.www}/Archives/edgar/data/1000001/${filing.accession}.txt`;
const statuses = (): readonly number[] => edgar.requests.map(({ status }) => status);

beforeEach(async () => {
  edgar = await startLocalEdgar([filing]);
  edgar.mostPerSecond = 1000;
  waits = [];
  line = connection({ ...quickLine, onWait: (waiting) => waits.push(waiting) });
});
afterEach(async () => {
  line.close();
  await edgar.close();
});

const text = async (isWhole = endsAsSubmissionsDo): Promise<string | null> => {
  const answer = await get(line, { url: url(), isWhole });
  return answer.kind === "given" ? Buffer.from(answer.bytes).toString() : null;
};

test("a file comes as it is, compressed on the way, with the declaration of who asks", async () => {
  expect(await text()).toBe(submissionText(filing));
  expect(edgar.requests[0]?.headers).toMatchObject({
    "user-agent": "Test Company test@example.com",
    "accept-encoding": "gzip, deflate",
  });
});

test.each<[Fault, number]>([
  ["unavailable", 503],
  ["reset", 0],
  ["break-off", 200],
  ["cut", 200],
  ["drip", 200],
  ["throttled", 403],
])("after an answer that is %s it asks again and has the file", async (fault, status) => {
  edgar.faults = [fault, fault];
  if (fault === "cut") edgar.faults = [fault];
  expect(await text()).toBe(submissionText(filing));
  expect(statuses()[0]).toBe(status);
  expect(waits.length).toBe(edgar.requests.length - 1);
  expect(waits[0]?.reason).toBe(fault === "throttled" ? "throttled" : "trying again");
});

test.each<[Fault, string, RegExp]>([
  ["unavailable", "failing", /out of order \(status 503, 6 times\); try again later$/],
  ["reset", "unreachable", /cannot be reached \(.*, 6 times\)/],
  ["drip", "unreachable", /only \d+ bytes came/],
  ["throttled", "throttled", /after every pause/],
])("what stays %s ends with one sentence", async (fault, failure, sentence) => {
  edgar.faults = Array.from({ length: 20 }, () => fault);
  const error = await get(line, { url: url() }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(EdgarError);
  expect(error).toMatchObject({ failure, message: expect.stringMatching(sentence) });
});

test("what EDGAR has only half of is given with word of it, once the same half came twice", async () => {
  edgar.faults = ["cut", "cut", "cut"];
  expect(await get(line, { url: url(), isWhole: endsAsSubmissionsDo })).toMatchObject({
    kind: "given",
    isWhole: false,
  });
  expect(edgar.requests).toHaveLength(2);
});

test.each([
  403, 404,
] as const)("a file that is not there is absent, told by %i, and asked for once", async (status) => {
  edgar.missing = status;
  expect(await get(line, { url: `${edgar.hosts.www}/Archives/edgar/none.idx` })).toEqual({ kind: "absent" });
  expect(statuses()).toEqual([status]);
});

test("a throttle page has everybody of the user's pause before the next request", async () => {
  const pauses: number[] = [];
  const pace = { turn: async () => undefined, pause: async (ms: number) => void pauses.push(ms) };
  edgar.faults = ["throttled"];
  await get({ ...line, pace }, { url: url() });
  expect(pauses).toEqual([quickEndurance.throttlePause]);
});

test("a refusal is told at once, with what its page says", async () => {
  edgar.faults = ["refused"];
  await expect(get(line, { url: url() })).rejects.toThrow(
    /: EDGAR refuses it \(status 403, "Access Denied"\); see the path and the user agent$/,
  );
  expect(edgar.requests).toHaveLength(1);
});

test("where the pauses do not help, the user agent is asked about", async () => {
  const nobody = { ...line, identity: "nobody" as Identity };
  await expect(get(nobody, { url: url() })).rejects.toThrow(/does the user agent name nobody/);
});

test("a version that is known is not sent again", async () => {
  const first = await get(line, { url: url() });
  if (first.kind !== "given") throw new Error(first.kind);
  expect(await get(line, { url: url(), known: first.validators })).toEqual({ kind: "unchanged" });
  edgar.filings = [{ ...filing, document: "another text" }];
  expect((await get(line, { url: url(), known: first.validators })).kind).toBe("given");
});

test("a date of change that has not come yet is not asked by, so a new version still comes", async () => {
  edgar.hasWrongDates = true;
  const first = await get(line, { url: url() });
  if (first.kind !== "given") throw new Error(first.kind);
  expect(first.validators).toEqual({ etag: null, lastModified: null });
  expect((await get(line, { url: url(), known: first.validators })).kind).toBe("given");
});

test.each(["drip", "unavailable"] as const)("Ctrl-C ends it while EDGAR is %s", async (fault) => {
  edgar.faults = Array.from({ length: 20 }, () => fault);
  const controller = new AbortController();
  const patient = { ...line, signal: controller.signal, endurance: { ...quickEndurance, firstWait: 60_000 } };
  const pace = { turn: async () => controller.signal.throwIfAborted(), pause: async () => undefined };
  const got = get({ ...patient, pace }, { url: url() });
  setTimeout(() => controller.abort(new Error("enough")), 60);
  await expect(got).rejects.toThrow("enough");
});
