import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Pace } from "../fair-access/pace.ts";
import { identityFrom } from "../identity.ts";
import { type ConnectionOptions, type Endurance, usualEndurance } from "../network/connection.ts";
import type { LocalFiling } from "./local-filing.ts";

export const testIdentity = identityFrom("Test Company test@example.com", "the test");

/** A folder of a test's own. */
export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), "beneficial-edgar-"));

/** For tests of something else than the pace. */
export const noPace: Pace = { turn: async () => undefined, pause: async () => undefined };

/** As in earnest, a thousand times as fast. */
export const quickEndurance: Endurance = { ...usualEndurance, firstWait: 2, throttlePause: 20 };

export const quickLine = {
  identity: testIdentity,
  pace: noPace,
  endurance: quickEndurance,
  patience: { span: 400, leastBytes: 64 },
} satisfies ConnectionOptions;

/** A made-up filing, told apart by its number. */
export const filingNumbered = (n: number, more: Partial<LocalFiling> = {}): LocalFiling => ({
  accession: `0000999999-26-${String(n).padStart(6, "0")}`,
  form: "SCHEDULE 13D",
  filedOn: "2026-11-19",
  subject: { cik: 1_000_001, name: "ALPHA MINES INC" },
  filers: [{ cik: 1_000_002, name: "BETA FUND LP" }],
  document: `<?xml version="1.0"?><edgarSubmission>${`filing ${n} `.repeat(60)}</edgarSubmission>`,
  ...more,
});
