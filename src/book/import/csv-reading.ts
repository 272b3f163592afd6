import type { FilePosition } from "../../base/user-error.ts";
import { textOf } from "./table.ts";

export const QUOTE = 0x22;
export const LINE_FEED = 0x0a;
export const RETURN = 0x0d;

/** A file that is being read, and the row that was read last. */
export interface CsvReading {
  readonly file: string;
  readonly separator: number;
  readonly whole: Uint8Array;
  /** The bytes that the row's cells are parts of: the file's, or where the row has quotes, some of its own. */
  bytes: Uint8Array;
  starts: number[];
  ends: number[];
  count: number;
  line: number;
  /** The offset of the row's beginning, and of each cell's, in the file. */
  start: number;
  readonly places: number[];
  /** Line ends within quotes. */
  linesInQuotes: number;
}

/** The offset after a field without quotes. */
export function fieldEnd(bytes: Uint8Array, start: number, separator: number): number {
  let at = start;
  for (; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === separator || byte === LINE_FEED) break;
  }
  return at;
}

/** Where an offset of the row that was read last stands. */
export function placeAt({ whole, file, line: firstLine, start }: CsvReading, offset: number): FilePosition {
  const before = textOf(whole, start, offset).split("\n");
  return { file, line: firstLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}
