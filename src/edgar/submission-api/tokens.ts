import { UserError } from "../../base/user-error.ts";

/** The two tokens with which EDGAR knows whoever submits. They are in the environment and nowhere else. */
export interface SubmissionTokens {
  /** Of the filer, made by its technical administrator; a year. */
  readonly filer: string;
  /** Of the person, made by that person in the browser; 30 days. */
  readonly user: string;
}

/**
 * Takes the tokens from the environment: `EDGAR_FILER_TOKEN` and `EDGAR_USER_TOKEN`.
 *
 * @throws UserError where one is missing, is no token, or says of itself that its time is over
 */
export function tokensFrom(
  environment: Readonly<Record<string, string | undefined>>,
  now = new Date(),
): SubmissionTokens {
  return {
    filer: tokenIn(
      environment,
      "EDGAR_FILER_TOKEN",
      "a technical administrator of the filer makes one a year",
      now,
    ),
    user: tokenIn(environment, "EDGAR_USER_TOKEN", "each person makes one for 30 days", now),
  };
}

function tokenIn(
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
  how: string,
  now: Date,
): string {
  const token = environment[name]?.trim() ?? "";
  if (token === "") throw new UserError(`${name} is not set; ${how} on EDGAR's filer management website`);
  // What stands between the two in the header may not stand in one of them.
  if (!/^[\x21-\x2b\x2d-\x7e]{8,8192}$/.test(token))
    throw new UserError(`${name} is no token of EDGAR's; copy it again, whole and without quotes`);
  const expiry = expiryOf(token);
  if (expiry !== null && expiry <= now)
    throw new UserError(
      `${name} was good until ${expiry.toISOString().slice(0, 10)}; ${how} on EDGAR's filer management website`,
    );
  return token;
}

/** Until when a token says that it is good, in the part that anybody may read; `null` where it does not say. */
function expiryOf(token: string): Date | null {
  try {
    const header: unknown = JSON.parse(Buffer.from(token.split(".")[0] ?? "", "base64url").toString("utf8"));
    const told = (header as { expiresAt?: unknown } | null)?.expiresAt;
    const at = typeof told === "number" ? new Date(told < 1e11 ? told * 1000 : told) : new Date(String(told));
    return Number.isNaN(at.getTime()) ? null : at;
  } catch {
    return null;
  }
}
