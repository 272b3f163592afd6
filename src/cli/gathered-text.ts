import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StringDecoder } from "node:string_decoder";
import { atInterrupt } from "./interrupts.ts";

/** A text that grows piece by piece and may be larger than the memory. */
export interface GatheredText {
  add(piece: string): void;
  /** All of it, in pieces. */
  pieces(): Iterable<string>;
  /** Takes away what it keeps outside the memory. */
  drop(): void;
}

/** So many characters stay in the memory; the rest goes to a file. */
const MOST_CHARACTERS = 8_000_000;
const CHUNK = 1 << 20;

/** Begins an empty text. Whoever begins one drops it. */
export function gatherText(mostCharacters = MOST_CHARACTERS): GatheredText {
  let kept: string[] = [];
  let characters = 0;
  let folder: string | null = null;
  let file: number | null = null;
  const drop = (): void => {
    if (file !== null) closeSync(file);
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
    file = null;
    folder = null;
  };
  const forget = atInterrupt(drop);
  const spill = (): void => {
    folder ??= mkdtempSync(join(tmpdir(), "beneficial-"));
    file ??= openSync(join(folder, "gathered"), "w+");
    writeSync(file, kept.join(""));
    kept = [];
    characters = 0;
  };
  return {
    add(piece) {
      kept.push(piece);
      characters += piece.length;
      if (characters > mostCharacters) spill();
    },
    *pieces() {
      if (file !== null) yield* piecesOfFile(file);
      yield* kept;
    },
    drop() {
      forget();
      drop();
    },
  };
}

function* piecesOfFile(file: number): Generator<string> {
  const buffer = Buffer.alloc(CHUNK);
  const decoder = new StringDecoder("utf8");
  let at = 0;
  for (let got = readSync(file, buffer, 0, CHUNK, at); got > 0; got = readSync(file, buffer, 0, CHUNK, at)) {
    at += got;
    yield decoder.write(buffer.subarray(0, got));
  }
  yield decoder.end();
}
