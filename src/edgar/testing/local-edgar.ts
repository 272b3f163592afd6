import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import type { EdgarHosts } from "../client.ts";
import type { LocalFiling } from "./local-filing.ts";
import { currentFeed, layOut } from "./local-layouts.ts";
import { noSuchFile, throttlePage, undeclaredPage } from "./local-pages.ts";

/** One request's misbehaviour; the next has the next one of the list, and all is well after the last. */
export type Fault =
  /** An honest answer. */
  | "none"
  | "unavailable"
  | "throttled"
  | "refused"
  | "reset"
  /** Half of what was announced, then the connection ends. */
  | "break-off"
  /** Half of it, announced as if it were all. */
  | "cut"
  /** A byte at a time. */
  | "drip";

export interface LocalRequest {
  readonly at: number;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly status: number;
}

/** An EDGAR on this machine, for tests. What it does next can be changed while it runs. */
export interface LocalEdgar {
  readonly hosts: EdgarHosts;
  readonly requests: readonly LocalRequest[];
  filings: readonly LocalFiling[];
  /** Further files, by path. They stand before those of the filings. */
  readonly files: Map<string, string | Uint8Array>;
  faults: Fault[];
  /** Above so many requests in a second it shows its page on too many. */
  mostPerSecond: number;
  /** How it says that a file is not there. */
  missing: 403 | 404;
  /** Tells of a change that has not come yet, at a time long gone. */
  hasWrongDates: boolean;
  /** The most requests that came within any second. */
  busiestSecond(): number;
  close(): Promise<void>;
}

/** Starts one, on the loopback alone. */
export async function startLocalEdgar(filings: readonly LocalFiling[] = []): Promise<LocalEdgar> {
  const requests: LocalRequest[] = [];
  const server = createServer((request, response) => answer(edgar, requests, request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const edgar: LocalEdgar = {
    hosts: { www: host, data: host },
    requests,
    filings,
    files: new Map(),
    faults: [],
    mostPerSecond: 10,
    missing: 403,
    hasWrongDates: false,
    busiestSecond() {
      const times = requests.map(({ at }) => at).toSorted((a, b) => a - b);
      return times.reduce(
        (most, from, n) => Math.max(most, times.slice(n).filter((at) => at - from < 1000).length),
        0,
      );
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return edgar;
}

function answer(
  edgar: LocalEdgar,
  requests: LocalRequest[],
  request: IncomingMessage,
  response: ServerResponse,
): unknown {
  const at = performance.timeOrigin + performance.now();
  const path = request.url ?? "/";
  const fault = edgar.faults.shift() ?? "none";
  const isTooMuch = requests.filter((other) => at - other.at < 1000).length >= edgar.mostPerSecond;
  const say = (
    status: number,
    type: string,
    body: string | Uint8Array,
    headers: Record<string, string> = {},
  ) => {
    requests.push({ at, path, headers: request.headers, status });
    const bytes = Buffer.from(body);
    const isPlain =
      status !== 206 && /gzip/.test(String(request.headers["accept-encoding"])) && bytes.length > 200;
    const sent = isPlain && fault !== "drip" ? gzipSync(bytes) : bytes;
    const encoding = sent === bytes ? {} : { "Content-Encoding": "gzip" };
    send(response, fault, status, { "Content-Type": type, ...encoding, ...headers }, sent);
  };
  if (fault === "reset") {
    requests.push({ at, path, headers: request.headers, status: 0 });
    return request.socket.destroy();
  }
  if (!/\S+ \S*@\S+/.test(String(request.headers["user-agent"])))
    return say(403, "text/html", undeclaredPage);
  if (isTooMuch || fault === "throttled") return say(403, "text/html", throttlePage);
  if (fault === "refused") return say(403, "text/html", "<html><title>Access Denied</title></html>");
  if (fault === "unavailable")
    return say(503, "text/html", "<html><title>Service Unavailable</title></html>");
  const file = fileAt(edgar, path);
  if (file === null)
    return say(edgar.missing, "application/xml", edgar.missing === 403 ? noSuchFile : "no such file");
  const whole = Buffer.from(file);
  const etag = `"${createHash("sha256").update(whole).digest("hex").slice(0, 16)}"`;
  const changed = edgar.hasWrongDates ? "Fri, 31 Dec 2100 23:59:59 GMT" : "Thu, 19 Nov 2026 03:00:00 GMT";
  const known = request.headers["if-none-match"];
  // A server that goes by its wrong date alone would never send the file again.
  const dates = edgar.hasWrongDates
    ? { "Last-Modified": changed, Date: "Thu, 01 Jan 1970 00:00:00 GMT" }
    : { ETag: etag, "Last-Modified": changed };
  const isUnchanged = edgar.hasWrongDates ? request.headers["if-modified-since"] === changed : known === etag;
  if (isUnchanged) return say(304, "text/plain", "", dates);
  const [, from] = /^bytes=(\d+)-$/.exec(request.headers.range ?? "") ?? [];
  if (from !== undefined && request.headers["if-range"] === etag) {
    if (Number(from) >= whole.length)
      return say(416, "text/plain", "", { "Content-Range": `bytes */${whole.length}` });
    const range = `bytes ${from}-${whole.length - 1}/${whole.length}`;
    return say(206, typeOf(path), whole.subarray(Number(from)), { ...dates, "Content-Range": range });
  }
  const half = fault === "cut" ? whole.subarray(0, Math.floor(whole.length / 2)) : whole;
  return say(200, typeOf(path), half, dates);
}

function send(
  response: ServerResponse,
  fault: Fault,
  status: number,
  headers: Record<string, string>,
  body: Uint8Array,
): void {
  const length = status === 304 ? {} : { "Content-Length": String(body.length) };
  response.sendDate = headers.Date === undefined;
  response.writeHead(status, { ...headers, ...length });
  if (fault === "break-off") {
    response.write(body.subarray(0, Math.floor(body.length / 2)), () =>
      setTimeout(() => response.destroy(), 20),
    );
  } else if (fault === "drip") {
    let at = 0;
    const drip = setInterval(() => response.write(body.subarray(at, ++at)), 20);
    response.on("close", () => clearInterval(drip));
  } else {
    response.end(body);
  }
}

const typeOf = (path: string): string =>
  path.endsWith(".json")
    ? "application/json"
    : path.includes("browse-edgar")
      ? "application/atom+xml"
      : "text/plain";

function fileAt(edgar: LocalEdgar, path: string): string | Uint8Array | null {
  const given = edgar.files.get(path);
  if (given !== undefined) return given;
  if (path.startsWith("/cgi-bin/browse-edgar?")) {
    const query = new URL(path, "http://localhost").searchParams;
    return currentFeed(
      edgar.filings,
      query.get("type") ?? "",
      Number(query.get("start")),
      Number(query.get("count")),
    );
  }
  return layOut(edgar.filings).get(path) ?? null;
}
