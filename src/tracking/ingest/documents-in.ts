import { readFile } from "node:fs/promises";
import { documentsInTar } from "./documents-in-tar.ts";
import { documentsInZip } from "./documents-in-zip.ts";
import type { SourceFile } from "./files-below.ts";
import type { Incoming } from "./incoming.ts";

/** Files read at a time ahead of whoever takes the documents. */
const READ_AHEAD = 16;

/** Gives the documents of files one by one: a file is one, an archive has many. Faults are told and never thrown. */
export async function* documentsIn(files: readonly SourceFile[]): AsyncGenerator<Incoming> {
  for (let at = 0; at < files.length; ) {
    const file = files[at];
    if (file && isArchive(file.path)) {
      yield* /\.zip$/i.test(file.path) ? documentsInZip(file.path) : documentsInTar(file.path);
      at++;
      continue;
    }
    const some: SourceFile[] = [];
    for (; at < files.length && some.length < READ_AHEAD; at++) {
      const next = files[at];
      if (!next || isArchive(next.path)) break;
      some.push(next);
    }
    const read = await Promise.all(some.map(documentIn));
    for (const [n, document] of read.entries()) {
      yield document;
      yield { kind: "passed", bytes: some[n]?.size ?? 0 };
    }
  }
}

/** Tar files, packed or not (`.nc.tar.gz` of the daily feed, too), and ZIP files. */
export const isArchive = (path: string): boolean => /\.(?:tar|tar\.gz|tgz|zip)$/i.test(path);

async function documentIn({ path }: SourceFile): Promise<Incoming> {
  try {
    return { kind: "document", name: path, source: "file", bytes: await readFile(path) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { kind: "fault", name: path, why: `it cannot be read (${code}); see who may read it` };
  }
}
