import { createHash } from "node:crypto";
import { EdgarError } from "../edgar-error.ts";
import { answerKind } from "./answer-kind.ts";
import { type Attempt, type Connection, persist } from "./connection.ts";
import { decoded } from "./decoded.ts";
import { collect, type Exchange, open } from "./open.ts";
import { type Validators, validatorsOf } from "./validators.ts";

const MOST = 1024 * 1024 * 1024;

/** What to get, and what is known of it. */
export interface Wanted {
  readonly url: string;
  /** Of the version that is there already: EDGAR then sends the file only where it is another. */
  readonly known?: Validators | null;
  /** Whether the bytes are all of it, as far as the format tells. */
  readonly isWhole?: (bytes: Uint8Array) => boolean | Promise<boolean>;
}

export type Answer =
  | {
      readonly kind: "given";
      readonly bytes: Uint8Array;
      readonly validators: Validators;
      /** `false` where the same bytes came twice and still seem to break off: EDGAR has no more of it. */
      readonly isWhole: boolean;
    }
  | { readonly kind: "unchanged" }
  | { readonly kind: "absent" };

/**
 * Gets a file of EDGAR's: in turn with all processes of the user, again where it fails, breaks off or drips, after a pause
 * where EDGAR wants one.
 *
 * @throws EdgarError after all patience; the signal's reason where it is aborted
 */
export async function get(line: Connection, wanted: Wanted): Promise<Answer> {
  let before: string | null = null;
  return persist(line, wanted.url, async (): Promise<Attempt<Answer>> => {
    const exchange = await open({
      url: wanted.url,
      headers: headersFor(line, wanted.known ?? null),
      signal: line.signal,
      patience: line.patience,
      agent: line.agentFor(wanted.url),
    });
    const bytes = await decoded(await collect(exchange.body, MOST), exchange.headers["content-encoding"]);
    const outcome = settled(wanted.url, exchange, bytes);
    if (outcome !== "given") return outcome;
    const isWhole = (await wanted.isWhole?.(bytes)) ?? true;
    const hash = createHash("sha256").update(bytes).digest("hex");
    if (isWhole || hash === before)
      return { done: { kind: "given", bytes, validators: validatorsOf(exchange.headers), isWhole } };
    before = hash;
    return { again: "damaged", why: `it breaks off after ${bytes.length} bytes` };
  });
}

export function headersFor({ identity }: Connection, known: Validators | null): Record<string, string> {
  return {
    "User-Agent": identity,
    Accept: "*/*",
    "Accept-Encoding": "gzip, deflate",
    ...(known?.etag ? { "If-None-Match": known.etag } : {}),
    ...(known?.lastModified && !known.etag ? { "If-Modified-Since": known.lastModified } : {}),
  };
}

/** What an answer without the file comes to. @throws EdgarError where EDGAR says no */
export function settled(
  url: string,
  { status, headers }: Pick<Exchange, "status" | "headers">,
  body: Uint8Array,
): "given" | Attempt<{ readonly kind: "unchanged" } | { readonly kind: "absent" }> {
  const start = Buffer.from(body.subarray(0, 8192)).toString("latin1");
  const kind = answerKind(status, headers["content-type"], start);
  if (kind === "given") return kind;
  if (kind === "throttled") return { throttled: true };
  if (kind === "unchanged") return { done: { kind } };
  if (kind === "absent") return { done: { kind } };
  if (kind === "failing") {
    const after = Number(headers["retry-after"]) * 1000;
    return { again: "failing", why: `status ${status}`, ...(after > 0 ? { after } : {}) };
  }
  const title = /<title>([^<]{1,200})<\/title>/i.exec(start)?.[1]?.trim();
  throw new EdgarError(
    "refused",
    url,
    `EDGAR refuses it (status ${status}${title ? `, "${title}"` : ""}); see the path and the user agent`,
  );
}
