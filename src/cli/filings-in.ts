import { UserError } from "../base/user-error.ts";
import { type FilingFacts, filingFacts, read, refusalOf } from "../index.ts";
import { readBytes } from "./files.ts";
import { progressBar } from "./text/progress.ts";
import { tell } from "./text/terminal.ts";

/** Reads files one by one and keeps of each what its judgement asks, so that a large folder fits. */
export async function filingsIn(files: readonly string[]): Promise<readonly FilingFacts[]> {
  const progress = progressBar("reading", files.length);
  const filings: FilingFacts[] = [];
  for (const file of files) {
    const schedule = read(await readBytes(file));
    progress.advance();
    const refusal = refusalOf(schedule);
    if (refusal && files.length === 1) throw new UserError(refusal.message, { file });
    if (refusal) tell(`beneficial: ${file}: ${refusal.message}`);
    else filings.push(filingFacts(file, schedule));
  }
  progress.end();
  return filings;
}
