import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

/** How the API takes the next submission. */
export type SendingFault =
  | "none"
  | 400
  | 401
  | 403
  | 429
  | 500
  | 503
  | "rejected"
  /** It has the submission, and the answer is lost. */
  | "answer lost"
  /** It has the submission, and does not answer until the connection ends. */
  | "silent";

/** How it answers the next question for the status: a status, an HTTP status, or what it says at last. */
export type StatusAnswer =
  | 404
  | 429
  | 500
  | "PROCESSING"
  | "ACCEPTED"
  | "SUSPENDED"
  | "DISSEMINATED"
  | "BLOCKED";

export interface LocalSubmission {
  readonly accession: string;
  readonly mode: string;
  readonly body: string;
}

/** EDGAR's Submission API on this machine, for tests. */
export interface LocalSubmissionApi {
  readonly host: string;
  readonly received: readonly LocalSubmission[];
  readonly asked: readonly { readonly path: string; readonly headers: IncomingMessage["headers"] }[];
  faults: SendingFault[];
  /** Each question takes one; the last stays. */
  answers: StatusAnswer[];
  close(): Promise<void>;
}

export const testTokens = { filer: "filer-token-secret", user: "user-token-secret" };

/** Starts one, on the loopback alone. It knows {@link testTokens}. */
export async function startLocalSubmissionApi(): Promise<LocalSubmissionApi> {
  const received: LocalSubmission[] = [];
  const asked: { path: string; headers: IncomingMessage["headers"] }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      asked.push({ path: request.url ?? "", headers: request.headers });
      answer(api, received, request, Buffer.concat(chunks).toString("utf8"), response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const api: LocalSubmissionApi = {
    host: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    asked,
    faults: [],
    answers: [404, "PROCESSING", "ACCEPTED"],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return api;
}

function answer(
  api: LocalSubmissionApi,
  received: LocalSubmission[],
  request: IncomingMessage,
  body: string,
  response: ServerResponse,
): unknown {
  const say = (status: number, json: object): void => {
    const text = gzipSync(JSON.stringify({ tracking: "1fc05333d37b", locator: "2m9n9", ...json }));
    response.writeHead(status, {
      "Content-Type": "application/json;charset=UTF-8",
      "Content-Encoding": "gzip",
    });
    response.end(text);
  };
  const refuse = (status: number, content: string): void =>
    say(status, { messages: [{ type: "ERROR", content }] });
  const path = request.url ?? "";
  const mode = /^\/submission\/single\/(live|test)$/.exec(path)?.[1];
  const tokens = mode ? `bearer ${testTokens.filer},${testTokens.user}` : `bearer ${testTokens.filer}`;
  const ccc = /<ccc>([^<]*)<\/ccc>/.exec(body)?.[1] ?? "";
  if (!request.headers["user-agent"]) return refuse(400, "User-Agent is missing.");
  if (request.headers.authorization !== tokens) return refuse(401, "Token is not valid.");
  if (mode !== undefined) {
    const fault = api.faults.shift() ?? "none";
    if (typeof fault === "number") return refuse(fault, refusals[fault](ccc));
    const accession = `0000999999-26-${String(received.length + 1).padStart(6, "0")}`;
    const arrival = { accessionNumber: accession, mode: mode.toUpperCase() };
    if (fault === "rejected") {
      const content = `CCC ${ccc} does not match.`;
      return say(202, {
        ...arrival,
        status: "REJECTED",
        transmissionStatus: "REJECTED",
        messages: [{ type: "ERROR", content }],
      });
    }
    received.push({ accession, mode, body });
    if (fault === "answer lost") return request.socket.destroy();
    if (fault === "silent") return fault;
    return say(202, { ...arrival, status: "RECEIVED", transmissionStatus: "RECEIVED" });
  }
  if (path === "/submission/status") {
    const { accessionNumbers } = JSON.parse(body) as { accessionNumbers: readonly string[] };
    if (accessionNumbers.length > 25) return refuse(400, "Too many accession numbers.");
    return say(200, { responses: accessionNumbers.map((each) => statusOf(each, "ACCEPTED", ccc)) });
  }
  const accession = /^\/submission\/([\d-]+)\/status$/.exec(path)?.[1];
  const known = received.find((each) => each.accession === accession);
  const next = (api.answers.length > 1 ? api.answers.shift() : api.answers[0]) ?? "ACCEPTED";
  if (accession === undefined || known === undefined) return refuse(404, "Not found.");
  if (typeof next === "number") return refuse(next, "Not now.");
  return say(200, statusOf(accession, next, /<ccc>([^<]*)<\/ccc>/.exec(known.body)?.[1] ?? ""));
}

const refusals: Readonly<Record<400 | 401 | 403 | 429 | 500 | 503, (ccc: string) => string>> = {
  400: (ccc) => `The value '${ccc}' of element 'ccc' is not valid.`,
  401: () => "Token is not valid.",
  403: () => "The user has no role for this filer.",
  429: () => "Too many requests.",
  500: () => "Internal error.",
  503: () => "EDGAR accepts filings 06:00 to 22:00 Eastern.",
};

function statusOf(accessionNumber: string, status: string, ccc: string): object {
  const isFinal = status !== "PROCESSING";
  const isSuspended = status === "SUSPENDED";
  return {
    accessionNumber,
    status,
    submissionProcessingStatus: status,
    final: isFinal,
    formType: "SCHEDULE 13D",
    fileNumbers: ["005-00001"],
    ...(isFinal && !isSuspended
      ? { acceptedDate: "2026-11-19T17:30:00-05:00", filingDate: "2026-11-19" }
      : {}),
    ...(isFinal
      ? {
          notification: Buffer.from(`ACCESSION NUMBER: ${accessionNumber}\nCCC: ${ccc}\n`).toString("base64"),
        }
      : {}),
    submissionMessages: isSuspended
      ? [
          {
            type: "ERROR",
            errorNumber: 17,
            errorLabel: "MSG_CCC",
            content: `Invalid CCC ${ccc}.`,
            lineNumber: 8,
          },
        ]
      : [],
  };
}
