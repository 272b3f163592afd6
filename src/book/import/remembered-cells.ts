import type { CellValue } from "./cells.ts";
import { cellText, type TableRow } from "./table.ts";

/** What a cell of a row comes to; `null` where there is nothing in it. */
export type CellReader<T> = (row: TableRow, cell: number) => CellValue<T> | null;

/** Powers of two: slots of the hash table, half of which may be taken, and bytes for the cells in them. */
const SLOTS = 1 << 16;
const ROOM = 1 << 20;

/**
 * Works out what the cells of a column come to, each different one once: a column of a million rows seldom has more than a
 * few thousand values. They are found by a hash of their bytes, without making a text of the cell. Where the table is full,
 * new values are worked out each time.
 */
export function remembered<T>(worth: (text: string) => CellValue<T>): CellReader<T> {
  /** For each slot the number of a value, from 1; 0 where it is free. */
  const slots = new Int32Array(SLOTS);
  const values: (CellValue<T> | null)[] = [null];
  /** The bytes of the value `n` stand in `kept` from `from[n - 1]` to `from[n]`. */
  const kept = new Uint8Array(ROOM);
  const from = new Int32Array(SLOTS / 2 + 1);

  return (row, cell) => {
    if (cell < 0 || cell >= row.count) return null;
    const { bytes } = row;
    const start = row.starts[cell] as number;
    const end = row.ends[cell] as number;
    if (start === end) return null;
    let slot = slotOf(bytes, start, end);
    for (let n = slots[slot] as number; n !== 0; n = slots[slot] as number) {
      const at = from[n - 1] as number;
      if ((from[n] as number) - at === end - start && isSame(kept, at, bytes, start, end)) {
        return values[n] as CellValue<T> | null;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    const plain = cellText(row, cell);
    const value = plain === "" ? null : worth(plain);
    const room = from[values.length - 1] as number;
    if (values.length <= SLOTS / 2 && room + end - start <= ROOM) {
      slots[slot] = values.length;
      kept.set(bytes.subarray(start, end), room);
      from[values.length] = room + end - start;
      values.push(value);
    }
    return value;
  };
}

function slotOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0;
  return Math.imul(hash, 0x9e3779b1) >>> 16;
}

function isSame(kept: Uint8Array, from: number, bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start, k = from; at < end; at++, k++) if (kept[k] !== bytes[at]) return false;
  return true;
}
