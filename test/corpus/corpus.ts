import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const beside = resolve(fileURLToPath(new URL("../../../shared/corpus", import.meta.url)));

/** The folder of real filings: BENEFICIAL_CORPUS, or `../shared/corpus` beside the repository; `null` where there is none. */
export const corpusFolder: string | null =
  [process.env.BENEFICIAL_CORPUS, beside].find((folder) => folder !== undefined && existsSync(folder)) ??
  null;

if (corpusFolder === null) {
  const message = `no corpus of real filings: set BENEFICIAL_CORPUS, or put it at ${beside}`;
  if (process.env.CI) throw new Error(message);
  process.stderr.write(`${message}; its tests are skipped\n`);
}

export interface CorpusFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files of a folder of the corpus, in order; none where there is no corpus. */
export function corpusFiles(folder: string, ending = ""): readonly CorpusFile[] {
  if (corpusFolder === null) return [];
  const path = join(corpusFolder, folder);
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(path, name)) }));
}
