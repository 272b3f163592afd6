import { createInterface } from "node:readline/promises";
import type { EdgarClient } from "../tracking/index.ts";
import { tell } from "./text/terminal.ts";

/** Who asks EDGAR: as told before, or asked for once at the terminal, and kept. @throws UserError where nobody says */
export async function whoAsks(given: string | undefined): Promise<string> {
  const { findIdentity, identityFrom, requireIdentity, storeIdentity } = await import("../tracking/index.ts");
  const found = await findIdentity({ given });
  if (found !== null) return found;
  if (!process.stdin.isTTY || !process.stderr.isTTY) return requireIdentity({ given });
  const ask = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await ask.question(
      "The SEC wants to know who asks EDGAR. Your company's name and an e-mail address (Sample Company admin@example.com): ",
    );
    const identity = identityFrom(answer, "your answer");
    tell(`kept in ${await storeIdentity(identity)}`);
    return identity;
  } finally {
    ask.close();
  }
}

/** Opens EDGAR; what one has to wait for is told. */
export async function openEdgar(identity: string, signal: AbortSignal): Promise<EdgarClient> {
  const { edgarClient, identityFrom } = await import("../tracking/index.ts");
  return edgarClient({
    identity: identityFrom(identity, "--user-agent"),
    signal,
    onWait: ({ message }) => tell(`beneficial: ${message}`),
  });
}
