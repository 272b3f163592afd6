import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CorpusFile, corpusFolder } from "../../../test/corpus/corpus.ts";

const schemas = corpusFolder === null ? null : join(corpusFolder, "../reference/sec-xsd");

/** Why a test on real filings and the SEC's schemas cannot run here, or `null` where it can. In CI it has to run. */
export function whyNoCorpus(): string | null {
  if (schemas !== null && existsSync(schemas)) return null;
  const message = "needs the folder of real filings (BENEFICIAL_CORPUS), and reference/sec-xsd beside it";
  if (process.env.CI) throw new Error(message);
  return message;
}

/** The SEC's own schemas, by file name; none where they are not at hand. */
export function secSchemas(): readonly CorpusFile[] {
  if (schemas === null || !existsSync(schemas)) return [];
  return readdirSync(schemas)
    .filter((name) => name.endsWith(".xsd"))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(schemas, name)) }));
}
