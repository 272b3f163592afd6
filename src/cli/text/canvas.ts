/** A field of dots on a terminal, two by four of them in each character of the Braille block. */
export interface Canvas {
  /** Sets a dot, counted from the upper left; what lies outside is left out. */
  dot(x: number, y: number): void;
  /** Sets the dots of a straight line; every `every`th of them. */
  line(from: readonly [number, number], to: readonly [number, number], every?: number): void;
  /** The character at a column and row, `null` where no dot is set. */
  characterAt(column: number, row: number): string | null;
}

export const DOTS_ACROSS = 2;
export const DOTS_DOWN = 4;

/** The bit of each dot in U+2800 and following: by row, then column. */
const BITS = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
] as const;

export function canvas(columns: number, rows: number): Canvas {
  const cells = new Uint8Array(columns * rows);
  const dot = (x: number, y: number): void => {
    const [column, row] = [Math.floor(x / DOTS_ACROSS), Math.floor(y / DOTS_DOWN)];
    if (column < 0 || column >= columns || row < 0 || row >= rows) return;
    const bit = BITS[y % DOTS_DOWN]?.[x % DOTS_ACROSS] ?? 0;
    cells[row * columns + column] = (cells[row * columns + column] ?? 0) | bit;
  };
  return {
    dot,
    line([x0, y0], [x1, y1], every = 1) {
      const steps = Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0), 1);
      for (let n = 0; n <= steps; n += every)
        dot(Math.round(x0 + ((x1 - x0) * n) / steps), Math.round(y0 + ((y1 - y0) * n) / steps));
    },
    characterAt(column, row) {
      const bits = cells[row * columns + column] ?? 0;
      return bits === 0 ? null : String.fromCodePoint(0x2800 + bits);
    },
  };
}
