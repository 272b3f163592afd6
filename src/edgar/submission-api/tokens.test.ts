import { expect, test } from "vitest";
import { tokensFrom } from "./tokens.ts";

const now = new Date("2026-11-20T00:00:00Z");
const token = (header: object): string =>
  `${Buffer.from(JSON.stringify(header)).toString("base64url")}.a.b.c.d`;
const good = token({ alg: "ECDH-ES", expiresAt: "2026-12-01T00:00:00Z" });

test("both tokens come from the environment", () => {
  expect(tokensFrom({ EDGAR_FILER_TOKEN: good, EDGAR_USER_TOKEN: ` ${good}\n` }, now)).toEqual({
    filer: good,
    user: good,
  });
});

test("tokens that say nothing of their time are taken", () => {
  expect(tokensFrom({ EDGAR_FILER_TOKEN: "opaque-token", EDGAR_USER_TOKEN: token({}) }, now).filer).toBe(
    "opaque-token",
  );
});

test.each([
  [{}, /^EDGAR_FILER_TOKEN is not set; .*one a year/],
  [{ EDGAR_FILER_TOKEN: good }, /^EDGAR_USER_TOKEN is not set; .*30 days/],
  [{ EDGAR_FILER_TOKEN: "two words here", EDGAR_USER_TOKEN: good }, /^EDGAR_FILER_TOKEN is no token/],
  [{ EDGAR_FILER_TOKEN: `${good},${good}`, EDGAR_USER_TOKEN: good }, /^EDGAR_FILER_TOKEN is no token/],
  [
    { EDGAR_FILER_TOKEN: good, EDGAR_USER_TOKEN: token({ expiresAt: "2026-11-19T12:00:00Z" }) },
    /^EDGAR_USER_TOKEN was good until 2026-11-19/,
  ],
  [
    { EDGAR_FILER_TOKEN: token({ expiresAt: 1_763_000_000 }), EDGAR_USER_TOKEN: good },
    /^EDGAR_FILER_TOKEN was good until 2025-11-13/,
  ],
])("%j is told in one sentence without the token", (environment, sentence) => {
  const caught = (() => {
    try {
      tokensFrom(environment, now);
      return "";
    } catch (error) {
      return (error as Error).message;
    }
  })();
  expect(caught).toMatch(sentence);
  for (const secret of Object.values(environment)) expect(caught).not.toContain(secret);
});
