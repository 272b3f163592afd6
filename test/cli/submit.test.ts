import { spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import {
  type LocalSubmissionApi,
  startLocalSubmissionApi,
  testTokens,
} from "../../src/edgar/testing/local-submission-api.ts";
import { submissionXml } from "../../src/edgar/testing/submissions.ts";
import { root } from "../repository/sources.ts";
import { build, dist, emptyFolder } from "./run.ts";

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

let server: LocalSubmissionApi;
let folder: string;
const tokens = { EDGAR_FILER_TOKEN: testTokens.filer, EDGAR_USER_TOKEN: testTokens.user };

beforeAll(build);
beforeEach(async () => {
  server = await startLocalSubmissionApi();
  server.answers = ["PROCESSING", "ACCEPTED"];
  folder = emptyFolder();
});
afterEach(() => server.close());

const write = (xml: string): string => {
  const file = join(folder, "schedule.xml");
  writeFileSync(file, xml);
  return file;
};

/** Runs beside this process, in which the local EDGAR is; at a word on standard error it may be interrupted. */
function submitting(
  args: readonly string[],
  { env = tokens as Record<string, string>, interruptAt = null as string | null } = {},
): Promise<Ended> {
  const all = ["submit", ...args, "--api", server.host, "--receipts", join(folder, "receipts")];
  const child = spawn(process.execPath, [join(dist, "cli", "main.js"), ...all], {
    cwd: root,
    env: { PATH: process.env.PATH, NO_COLOR: "1", ...env },
  });
  let [out, err, isInterrupted] = ["", "", false];
  child.stdout.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    err += chunk;
    if (interruptAt !== null && !isInterrupted && err.includes(interruptAt))
      isInterrupted = child.kill("SIGINT");
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, err })));
}

const keptText = (): string =>
  readdirSync(join(folder, "receipts"))
    .map((name) => readFileSync(join(folder, "receipts", name), "utf8"))
    .join("");

test("a test filing is accepted, told with its number and receipt, and no secret is said or kept", async () => {
  const { code, out, err } = await submitting([write(submissionXml())]);
  expect(err).toBe("sending it to EDGAR\nreceived as 0000999999-26-000001: processing\n");
  expect(out).toContain(
    "EDGAR accepted it: SCHEDULE 13D, accession number 0000999999-26-000001, as a test: nothing was filed.",
  );
  expect(out).toMatch(/Receipt: .*receipts.*\.test\.1\.json/);
  expect(code).toBe(0);
  for (const secret of ["abc$1234", ...Object.values(tokens)])
    expect(out + err + keptText()).not.toContain(secret);
});

test("a suspended filing is told with EDGAR's reasons, and leaves with 1", async () => {
  server.answers = ["SUSPENDED"];
  const { code, out } = await submitting([write(submissionXml())]);
  expect(out).toContain("EDGAR suspended it");
  expect(out).toContain("ERROR 17, line 8: Invalid CCC ********.");
  expect(code).toBe(1);
});

test("the CCC of a draft without one comes from the environment", async () => {
  const env = { ...tokens, EDGAR_CCC: "xyz!9876" };
  const file = write(submissionXml({ ccc: "<ccc/>" }));
  expect(await submitting([file], { env })).toMatchObject({ code: 0 });
  expect(server.received[0]?.body).toContain("<ccc>xyz!9876</ccc>");
  expect(readFileSync(file, "utf8") + keptText()).not.toContain("xyz!9876");
});

test("live and test have to agree, and only --live files in earnest", async () => {
  const live = write(submissionXml({ flag: "LIVE" }));
  expect(await submitting([live])).toMatchObject({ code: 2, err: expect.stringContaining("add --live") });
  expect(server.asked).toEqual([]);
  expect(await submitting([live, "--live"])).toMatchObject({
    code: 0,
    out: expect.not.stringContaining("test"),
  });
  expect(server.received.map(({ mode }) => mode)).toEqual(["live"]);
  const { code, err } = await submitting([write(submissionXml()), "--live"]);
  expect({ code, isTold: err.includes("write LIVE there") }).toEqual({ code: 2, isTold: true });
});

test.each([
  ["no tokens", {}, /EDGAR_FILER_TOKEN is not set/],
  ["wrong tokens", { ...tokens, EDGAR_USER_TOKEN: "another-token" }, /does not take the tokens/],
])("%s: one sentence, and 2", async (_, env, sentence) => {
  const { code, out, err } = await submitting([write(submissionXml())], { env });
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err.trim().split("\n").at(-1)).toMatch(sentence);
});

test("a file that EDGAR does not take at all leaves with 1, one outside its hours with 2", async () => {
  server.faults = [400];
  expect(await submitting([write(submissionXml())])).toMatchObject({
    code: 1,
    err: expect.stringContaining("status 400"),
  });
  server.faults = [503];
  expect(await submitting([write(submissionXml())])).toMatchObject({
    code: 2,
    err: expect.stringContaining("6 a.m. to 10 p.m."),
  });
});

test("Ctrl-C while it waits leaves with 130, and the next run goes on without sending again", async () => {
  server.answers = ["PROCESSING"];
  const stopped = await submitting([write(submissionXml())], { interruptAt: "processing" });
  expect(stopped).toMatchObject({
    code: 130,
    out: "",
    err: expect.stringContaining("run the same command again"),
  });
  server.answers = ["ACCEPTED"];
  const { code, out } = await submitting([write(submissionXml())]);
  expect(code).toBe(0);
  expect(out).toContain("by an earlier run; this one sent nothing");
  expect(server.received).toHaveLength(1);
});

test("an answer that was lost is asked about, and told what to do in either case", async () => {
  server.faults = ["answer lost"];
  const file = write(submissionXml());
  expect(await submitting([file])).toMatchObject({ code: 2, err: expect.stringContaining("--not-received") });
  expect(await submitting([file])).toMatchObject({ code: 2, err: expect.stringContaining("--received") });
  expect(await submitting([file, "--received", "7"])).toMatchObject({
    code: 2,
    err: expect.stringContaining("accession number"),
  });
  server.answers = ["ACCEPTED"];
  const { code, out } = await submitting([file, "--received", "0000999999-26-000001", "--json"]);
  expect({ code, accession: JSON.parse(out).accession }).toEqual({
    code: 0,
    accession: "0000999999-26-000001",
  });
  expect(server.received).toHaveLength(1);
});
