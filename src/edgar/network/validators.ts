import type { IncomingHttpHeaders } from "node:http";

/** By what a server knows a version of a file again. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

const A_DAY = 86_400_000;

/**
 * The validators of an answer. A date of change that is no date, or that has not come yet, is left out: to ask for what
 * changed since then would never bring anything.
 */
export function validatorsOf(headers: IncomingHttpHeaders, now = Date.now()): Validators {
  const told = headers["last-modified"] ?? "";
  const at = Date.parse(told);
  const sentAt = Date.parse(headers.date ?? "");
  const latest = Number.isNaN(sentAt) ? now : Math.min(sentAt, now + A_DAY);
  return {
    etag: headers.etag ?? null,
    lastModified: !Number.isNaN(at) && at > 0 && at <= latest ? told : null,
  };
}
