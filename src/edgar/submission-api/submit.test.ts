import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { emptyFolder } from "../testing/in-tests.ts";
import {
  type LocalSubmissionApi,
  startLocalSubmissionApi,
  testTokens,
} from "../testing/local-submission-api.ts";
import { submissionXml } from "../testing/submissions.ts";
import { submissionApi } from "./api.ts";
import type { SubmissionProgress } from "./progress.ts";
import { receiptsIn } from "./receipts.ts";
import { hushing } from "./secrets.ts";
import { submissionFile } from "./submission-file.ts";
import { type SubmitOptions, submit } from "./submit.ts";

let server: LocalSubmissionApi;
let folder: string;
let progress: SubmissionProgress[];
const times = { firstWait: 2, longestWait: 10, unknownFor: 150, inAll: 400, throttledTries: 3 };
const file = submissionFile("draft.xml", Buffer.from(submissionXml()), null);
const hush = hushing([...file.secrets, testTokens.filer, testTokens.user]);

beforeEach(async () => {
  server = await startLocalSubmissionApi();
  folder = emptyFolder();
  progress = [];
});
afterEach(() => server.close());

const run = (more: Partial<SubmitOptions> & { tokens?: typeof testTokens; host?: string } = {}) => {
  const { tokens = testTokens, host = server.host, signal = null } = more;
  const api = submissionApi({
    host,
    tokens,
    userAgent: "beneficial/0.1",
    hush,
    signal,
    patience: { span: 600, leastBytes: 1 },
  });
  return submit(file, {
    api,
    receipts: receiptsIn(folder, hush),
    times,
    onProgress: (each) => progress.push(each),
    ...more,
  });
};
const failureOf = async (result: Promise<unknown>): Promise<{ failure: string; message: string }> =>
  result.then(() => ({ failure: "none", message: "" })).catch((error) => error);
const keptText = (): string =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("");

test("a submission is sent as it is, to the test side, and waited for until EDGAR accepts it", async () => {
  const result = await run();
  expect(result).toMatchObject({
    outcome: "accepted",
    accession: "0000999999-26-000001",
    status: "ACCEPTED",
    isEarlier: false,
  });
  expect(server.received).toEqual([
    { accession: "0000999999-26-000001", mode: "test", body: submissionXml() },
  ]);
  expect(server.asked[0]).toMatchObject({
    path: "/submission/single/test",
    headers: { "user-agent": "beneficial/0.1", "content-type": "application/xml" },
  });
  expect(progress.map((each) => (each.doing === "waiting" ? each.status : each.doing))).toEqual([
    "sending",
    null,
    "PROCESSING",
  ]);
});

test("neither the CCC nor a token is in the receipt, whatever EDGAR says", async () => {
  server.answers = ["SUSPENDED"];
  const result = await run();
  expect(result.outcome).toBe("refused");
  expect(result.messages.map(({ content }) => content)).toEqual(["Invalid CCC ********."]);
  expect(result.receipt.status?.notification).toContain("CCC: ********");
  const all = keptText() + JSON.stringify(result);
  for (const secret of ["abc$1234", testTokens.filer, testTokens.user]) expect(all).not.toContain(secret);
  expect(all).toContain(file.sha256);
});

test("what was accepted is not sent again, unless somebody wants it", async () => {
  await run();
  expect(await run()).toMatchObject({ outcome: "accepted", isEarlier: true });
  expect(server.received).toHaveLength(1);
  server.answers = ["ACCEPTED"];
  expect(await run({ isAgain: true })).toMatchObject({ accession: "0000999999-26-000002", isEarlier: false });
});

test.each([
  "SUSPENDED",
  "BLOCKED",
] as const)("what is %s is refused, and may be sent anew", async (status) => {
  server.answers = [status];
  expect(await run()).toMatchObject({ outcome: "refused", status });
  server.answers = ["ACCEPTED"];
  expect(await run()).toMatchObject({ outcome: "accepted", accession: "0000999999-26-000002" });
  expect(readdirSync(folder)).toHaveLength(2);
});

test("what is rejected on arrival is refused with its messages, without asking further", async () => {
  server.faults = ["rejected"];
  expect(await run()).toMatchObject({
    outcome: "refused",
    status: "REJECTED",
    messages: [{ content: "CCC ******** does not match." }],
  });
  expect(server.asked).toHaveLength(1);
});

test.each([
  [
    400,
    "refused",
    /status 400: The value '\*{8}' of element 'ccc' is not valid \(tracking 1fc05333d37b, locator 2m9n9\)/,
  ],
  [401, "not allowed", /does not take the tokens: Token is not valid/],
  [403, "not allowed", /does not let these tokens.*user token of somebody with a role/],
  [503, "closed", /takes nothing now.*6 a\.m\. to 10 p\.m\. Eastern/],
] as const)("a refusal with %i is told in clear words, and the next run sends it", async (status, failure, sentence) => {
  server.faults = [status];
  const error = await failureOf(run());
  expect(error).toMatchObject({ failure, message: expect.stringMatching(sentence) });
  expect(await run()).toMatchObject({ outcome: "accepted" });
  expect(server.received).toHaveLength(1);
});

test("too many requests are waited out, some times", async () => {
  server.faults = [429, 429];
  expect(await run()).toMatchObject({ outcome: "accepted" });
  expect(server.received).toHaveLength(1);
  rmSync(folder, { recursive: true });
  server.faults = [429, 429, 429];
  expect(await failureOf(run())).toMatchObject({ failure: "throttled" });
});

test("an EDGAR that is not reached got nothing, and the next run sends it", async () => {
  expect(await failureOf(run({ host: "http://127.0.0.1:1" }))).toMatchObject({
    failure: "unreachable",
    message: expect.stringContaining("nothing was sent"),
  });
  expect(await run()).toMatchObject({ outcome: "accepted" });
});

test.each([
  "answer lost",
  "silent",
  500,
] as const)("where the answer is %s nothing is sent again before the user has looked", async (fault) => {
  server.faults = [fault];
  expect(await failureOf(run())).toMatchObject({
    failure: "uncertain",
    message: expect.stringMatching(/may have the submission or not.*--received.*--not-received/),
  });
  expect(await failureOf(run())).toMatchObject({ failure: "uncertain" });
  const sent = fault === 500 ? 0 : 1;
  expect(server.received).toHaveLength(sent);
  if (fault === 500) {
    expect(await run({ lost: "not received" })).toMatchObject({ outcome: "accepted" });
  } else {
    const lost = { accession: "0000999999-26-000001" };
    expect(await run({ lost })).toMatchObject({
      outcome: "accepted",
      accession: lost.accession,
      isEarlier: true,
    });
  }
  expect(server.received).toHaveLength(1);
});

test("a run that is stopped while it waits is gone on with, and nothing is sent twice", async () => {
  server.answers = ["PROCESSING"];
  const controller = new AbortController();
  const stopped = run({
    signal: controller.signal,
    onProgress: (each) => each.doing === "waiting" && controller.abort(new Error("enough")),
  });
  await expect(stopped).rejects.toThrow("enough");
  server.answers = ["ACCEPTED"];
  expect(await run()).toMatchObject({ outcome: "accepted", isEarlier: true });
  expect(server.received).toHaveLength(1);
});

test("a run that is stopped before it sends leaves word that nothing was sent", async () => {
  const controller = new AbortController();
  controller.abort(new Error("enough"));
  await expect(run({ signal: controller.signal })).rejects.toThrow("enough");
  expect(await run()).toMatchObject({ outcome: "accepted" });
});

test("a crash at any instant leaves a folder with which nothing is sent twice", async () => {
  await run();
  const [name = ""] = readdirSync(folder);
  const whole = readFileSync(join(folder, name), "utf8");
  const receipt = JSON.parse(whole);
  const gone = { ...receipt.intended, process: 2 ** 22 + 1 };
  const states = [
    { ...receipt, intended: gone, arrival: null, status: null, outcome: null },
    { ...receipt, intended: gone, status: null, outcome: null },
    receipt,
  ];
  for (const [n, state] of states.entries()) {
    writeFileSync(join(folder, name), JSON.stringify(state));
    server.answers = ["ACCEPTED"];
    const result = await run().catch((error) => error);
    expect(n === 0 ? result.failure : result.outcome).toBe(n === 0 ? "uncertain" : "accepted");
    expect(server.received).toHaveLength(1);
  }
  writeFileSync(join(folder, name), whole.slice(0, 40));
  expect(await run()).toMatchObject({ outcome: "accepted" });
  expect(server.received).toHaveLength(2);
});

test("another process that is sending the same is waited for", async () => {
  await run();
  const [name = ""] = readdirSync(folder);
  const receipt = JSON.parse(readFileSync(join(folder, name), "utf8"));
  const intended = { ...receipt.intended, process: process.ppid, at: new Date().toISOString() };
  writeFileSync(
    join(folder, name),
    JSON.stringify({ ...receipt, intended, arrival: null, status: null, outcome: null }),
  );
  const error = await failureOf(run({ lost: "not received" }));
  expect(error).toMatchObject({
    failure: "pending",
    message: expect.stringContaining(`process ${process.ppid}`),
  });
});

test("two runs at once send it once", async () => {
  const both = await Promise.allSettled([run(), run()]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(server.received).toHaveLength(1);
});

test("questions that fail are asked again until EDGAR has decided", async () => {
  server.answers = [500, 429, "PROCESSING", 500, "ACCEPTED"];
  expect(await run()).toMatchObject({ outcome: "accepted" });
});

test.each([
  [404, /tells nothing of it.*forgets test filings after 2 days/],
  ["PROCESSING", /has not decided yet; run the same command again/],
] as const)("an EDGAR that keeps saying %s is not waited for for ever", async (answer, sentence) => {
  server.answers = [answer];
  expect(await failureOf(run())).toMatchObject({
    failure: "pending",
    message: expect.stringMatching(sentence),
  });
});

test("a receipt that cannot be kept after EDGAR received it is told with the accession number", async () => {
  const receipts = receiptsIn(folder, hush);
  const full = { ...receipts, keep: async () => Promise.reject(new Error("the disk is full")) };
  expect(await failureOf(run({ receipts: full }))).toMatchObject({
    failure: "pending",
    message: expect.stringMatching(/received it as 0000999999-26-000001.*--received 0000999999-26-000001/),
  });
});

test("many statuses are asked 25 at once", async () => {
  const api = submissionApi({ host: server.host, tokens: testTokens, userAgent: "beneficial/0.1", hush });
  const numbers = Array.from({ length: 60 }, (_, n) => `0000999999-26-${String(n).padStart(6, "0")}`);
  expect((await api.statuses(numbers)).map(({ accession }) => accession)).toEqual(numbers);
  expect(server.asked).toHaveLength(3);
});
