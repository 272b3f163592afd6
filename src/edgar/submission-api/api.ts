import { decoded } from "../network/decoded.ts";
import { collect, open, type Patience } from "../network/open.ts";
import {
  type Arrival,
  arrivalIn,
  messagesIn,
  type ProcessingStatus,
  statusesIn,
  statusIn,
} from "./answers.ts";
import type { Hush } from "./secrets.ts";
import { SubmissionError } from "./submission-error.ts";
import type { SubmissionMode } from "./submission-file.ts";
import type { SubmissionTokens } from "./tokens.ts";

export const submissionHosts = {
  edgar: "https://api.edgarfiling.sec.gov",
  /** For trying out, with accounts and tokens of its own. */
  beta: "https://api-bravo.edgarfiling.sec.gov",
} as const;

export interface SubmissionApiOptions {
  readonly host: string;
  readonly tokens: SubmissionTokens;
  /** `beneficial/1.2.3`. */
  readonly userAgent: string;
  readonly hush: Hush;
  readonly signal?: AbortSignal | null;
  readonly patience?: Patience;
}

/** EDGAR's Submission API. Every method asks once and throws SubmissionError where it gets no answer of use. */
export interface SubmissionApi {
  send(bytes: Uint8Array, mode: SubmissionMode): Promise<Arrival>;
  /** `null` where EDGAR does not know of it, or not yet. */
  status(accession: string): Promise<ProcessingStatus | null>;
  statuses(accessions: readonly string[]): Promise<readonly ProcessingStatus[]>;
}

const MOST_AT_ONCE = 25;

/** Opens the Submission API. */
export function submissionApi(options: SubmissionApiOptions): SubmissionApi {
  const {
    host,
    tokens,
    userAgent,
    hush,
    signal = null,
    patience = { span: 120_000, leastBytes: 1 },
  } = options;

  async function ask(
    path: string,
    bearer: string,
    payload?: Uint8Array,
    type = "application/json",
  ): Promise<Answered> {
    const sent = payload ? { method: "POST" as const, payload } : {};
    const exchange = await open({
      url: `${host}${path}`,
      headers: {
        Authorization: `bearer ${bearer}`,
        "User-Agent": userAgent,
        Accept: "application/json",
        "Accept-Encoding": "gzip, deflate",
        ...(payload ? { "Content-Type": type, "Content-Length": String(payload.length) } : {}),
      },
      signal,
      patience,
      ...sent,
    });
    const raw = await collect(exchange.body, 64 * 1024 * 1024);
    const bytes = await decoded(raw, exchange.headers["content-encoding"]);
    return { status: exchange.status, json: parsed(hush(Buffer.from(bytes).toString("utf8"))) };
  }

  /** The notice comes in Base64, and its secrets with it. */
  const hushed = (status: ProcessingStatus): ProcessingStatus => ({
    ...status,
    notification: status.notification === null ? null : hush(status.notification),
  });

  /** For what may be asked again without harm. */
  const asked = (path: string, payload?: Uint8Array): Promise<Answered> =>
    ask(path, tokens.filer, payload).catch((error: Error) => {
      signal?.throwIfAborted();
      throw new SubmissionError(
        "unreachable",
        hush(`${host} does not answer (${error.message}); see the connection`),
      );
    });

  return {
    async send(bytes, mode) {
      const path = `/submission/single/${mode}`;
      const answer = await ask(path, `${tokens.filer},${tokens.user}`, bytes, "application/xml").catch(
        (error: NodeJS.ErrnoException) => {
          signal?.throwIfAborted();
          const never =
            /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CERT_|ERR_TLS|UNABLE_|DEPTH_|SELF_)/;
          if (never.test(error.code ?? ""))
            throw new SubmissionError(
              "unreachable",
              hush(`${host} cannot be reached (${error.code}); nothing was sent; see the connection`),
            );
          throw new SubmissionError(
            "uncertain",
            hush(`the connection broke while it was sent (${error.message})`),
          );
        },
      );
      const arrival = arrivalIn(answer.json);
      if (answer.status === 200 || answer.status === 202) return arrival;
      // A clear word on the transmission counts, whatever the status says.
      if (arrival.status === "REJECTED" || arrival.status === "FAILED") return arrival;
      throw refusal(answer, "send");
    },
    async status(accession) {
      const answer = await asked(`/submission/${encodeURIComponent(accession)}/status`);
      if (answer.status === 404) return null;
      if (answer.status !== 200) throw refusal(answer, "ask");
      const status = hushed(statusIn(answer.json));
      return status.status === "NO_STATUS" ? null : status;
    },
    async statuses(accessions) {
      const found: ProcessingStatus[] = [];
      for (let from = 0; from < accessions.length; from += MOST_AT_ONCE) {
        const accessionNumbers = accessions.slice(from, from + MOST_AT_ONCE);
        const answer = await asked("/submission/status", Buffer.from(JSON.stringify({ accessionNumbers })));
        if (answer.status !== 200) throw refusal(answer, "ask");
        found.push(...statusesIn(answer.json).map(hushed));
      }
      return found;
    },
  };
}

interface Answered {
  readonly status: number;
  readonly json: unknown;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What a status without an answer means, and what to do. */
function refusal({ status, json }: Answered, doing: "send" | "ask"): SubmissionError {
  const { messages, tracking, locator } = arrivalIn(json);
  const said = [...messages, ...messagesIn([{ content: (json as { message?: unknown } | null)?.message }])]
    .map(({ content }) => content.trim().replace(/\.$/, ""))
    .join("; ");
  const references = [tracking && `tracking ${tracking}`, locator && `locator ${locator}`]
    .filter(Boolean)
    .join(", ");
  const why = `${said ? `: ${said}` : ""}${references ? ` (${references})` : ""}`;
  if (status === 401)
    return new SubmissionError(
      "not allowed",
      `EDGAR does not take the tokens${why}; make new ones on its filer management website`,
    );
  if (status === 403)
    return new SubmissionError(
      "not allowed",
      `EDGAR does not let these tokens do this${why}; see that the filer token is of this filer or its delegate, and the user token of somebody with a role there`,
    );
  if (status === 429)
    return new SubmissionError(
      "throttled",
      `EDGAR had too many requests${why}; wait a while, then run it again`,
    );
  if (status === 503)
    return new SubmissionError(
      "closed",
      `EDGAR takes nothing now${why}; it does from 6 a.m. to 10 p.m. Eastern time on business days`,
    );
  if (status >= 500)
    return new SubmissionError(
      doing === "send" ? "uncertain" : "unreachable",
      `EDGAR failed with status ${status}${why}`,
    );
  return new SubmissionError("refused", `EDGAR refuses it with status ${status}${why}`);
}
