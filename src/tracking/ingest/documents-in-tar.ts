import { createReadStream } from "node:fs";
import { Parser, type ReadEntry } from "tar";
import { type Incoming, MOST_BYTES_OF_DOCUMENT, tooLarge } from "./incoming.ts";

/**
 * Gives the files of a tar archive, packed with gzip or not, as they come by: the memory stays flat. What is broken in it
 * is told; what stands before a break, and where the archive goes on after one, is given.
 */
export async function* documentsInTar(path: string): AsyncGenerator<Incoming> {
  const ready: Incoming[] = [];
  let broken: string | null = null;
  const parser = new Parser({
    onReadEntry: (entry) => gather(entry, path, ready),
    onwarn: (code, message) => {
      if (code !== "TAR_ENTRY_INFO" && code !== "TAR_ENTRY_UNSUPPORTED") broken ??= String(message);
    },
  });
  const ended = new Promise<void>((resolve) => {
    parser.on("end", () => resolve());
    parser.on("close", () => resolve());
    parser.on("abort", (error: Error) => {
      broken ??= error.message;
      resolve();
    });
    parser.on("error", (error: Error) => {
      broken ??= error.message;
      resolve();
    });
  });
  let passed = 0;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) {
      const bytes = chunk as Buffer;
      if (!parser.write(bytes)) await drained(parser, ended);
      yield* ready.splice(0);
      yield { kind: "passed", bytes: bytes.length };
      passed += bytes.length;
      if (isAborted(parser)) break;
    }
    parser.end();
    await ended;
  } catch (error) {
    broken ??= error instanceof Error ? error.message : String(error);
  }
  yield* ready.splice(0);
  if (broken !== null) {
    const why = `the archive is broken (${broken}), seen after ${passed} bytes; what could be unpacked was taken`;
    yield { kind: "fault", name: path, why };
  }
}

function gather(entry: ReadEntry, archive: string, ready: Incoming[]): void {
  const name = `${archive}/${entry.path}`;
  if (entry.type !== "File" && entry.type !== "OldFile") {
    entry.resume();
    return;
  }
  if (entry.size > MOST_BYTES_OF_DOCUMENT) {
    ready.push(tooLarge(name));
    entry.resume();
    return;
  }
  const pieces: Buffer[] = [];
  entry.on("data", (piece: Buffer) => pieces.push(piece));
  entry.on("end", () => {
    const bytes = Buffer.concat(pieces);
    if (bytes.length === entry.size) ready.push({ kind: "document", name, source: "archive", bytes });
  });
}

const isAborted = (parser: Parser): boolean => (parser as { readonly aborted?: boolean }).aborted === true;

/** Waits until the parser takes more, or will take no more. */
const drained = (parser: Parser, ended: Promise<void>): Promise<void> =>
  Promise.race([ended, new Promise<void>((resolve) => parser.once("drain", () => resolve()))]);
