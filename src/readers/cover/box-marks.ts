import { matchesOf } from "../matches.ts";

/** Boxes as filers draw them, with what stands in them: `[X]`, `[ ]`, `/x/`, `|_|`, `(X)`, `_X_`, a lone `x`. */
const BOX =
  /[☒☐þýü¨√]|\[[\s_.]{0,12}([xX✓√]{0,2})[\s_.]{0,12}\]|\/[\s_]{0,12}([xX]{0,2})[\s_]{0,12}\/|\|[\s_]{0,8}([xX]{0,2})[\s_]{0,8}\||\([\s_]{0,8}([xX]?)[\s_]{0,8}\)|<[\s_]{0,4}([xX]?)[\s_]{0,4}>|\{[\s_]{0,4}([xX]?)[\s_]{0,4}\}|_{1,12}\s?([xX])\s?_{1,12}|(?<![A-Za-z0-9])([xX]{1,2})(?![A-Za-z0-9'])/g;

export interface Box {
  readonly marked: boolean;
  readonly start: number;
  readonly end: number;
}

/** The boxes of a text, in order. */
export function boxesIn(text: string): readonly Box[] {
  return matchesOf(text, BOX).map((match) => ({
    marked: /[☒þýüxX✓√]/.test(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether an answer marks its box; "Yes" and "No" beside boxes are heard. */
export function isMarked(text: string): {
  readonly marked: boolean;
  readonly start: number;
  readonly end: number;
} {
  const boxes = boxesIn(text);
  const box = boxes.find(({ marked }) => marked);
  if (!box) {
    const yes = boxes.length === 0 ? /^\W{0,4}yes\b/i.exec(text) : null;
    if (yes) return { marked: true, start: 0, end: yes[0].length };
    const first = boxes[0];
    return { marked: false, start: first?.start ?? 0, end: first?.end ?? 0 };
  }
  const says = /^\s{0,4}no\b/i.test(text.slice(box.end)) && boxes.length > 1;
  return { marked: !says, start: box.start, end: box.end };
}

export interface GroupBox {
  readonly value: "a" | "b" | null;
  readonly bothMarked: boolean;
  readonly start: number;
  readonly end: number;
}

const LETTER =
  /[([]\s?([abAB])\s?[)\]]|(?<![A-Za-z0-9])([abAB])\s?[.)]|(?<![A-Za-z0-9])([abAB])(?=\s{0,12}[[/|(☐☒<_])/g;

/** Row 2: which of the boxes (a) and (b) is marked, whether the boxes stand after their letters, before or below them. */
export function groupBoxIn(text: string): GroupBox {
  const letters = matchesOf(text, LETTER).map((match) => ({
    letter: (match[1] ?? match[2] ?? match[3] ?? "").toLowerCase() as "a" | "b",
    start: match.index,
    end: match.index + match[0].length,
  }));
  const boxes = boxesIn(text).filter(
    (box) => !letters.some(({ start, end }) => box.start < end && box.end > start),
  );
  const marked = boxes.filter((box) => box.marked);
  const none: GroupBox = { value: null, bothMarked: false, start: 0, end: 0 };
  if (letters.length === 0 || marked.length === 0) return none;
  const letterOf = (box: Box): "a" | "b" | null => {
    const before = letters.filter(({ end }) => end <= box.start);
    const after = letters.find(({ start }) => start >= box.end);
    const areAbove =
      before.length === letters.length &&
      boxes.length === letters.length &&
      letters.length > 1 &&
      boxes.every(({ start }) => start >= (letters.at(-1)?.end ?? 0));
    if (areAbove) return letters[boxes.indexOf(box)]?.letter ?? null;
    const leads = (boxes[0] as Box).start < (letters[0]?.start ?? 0);
    if (leads) return after?.letter ?? before.at(-1)?.letter ?? null;
    return before.at(-1)?.letter ?? after?.letter ?? null;
  };
  const chosen = [...new Set(marked.map(letterOf))];
  const first = marked[0] as Box;
  if (chosen.length !== 1) return { ...none, bothMarked: chosen.length > 1 };
  return { value: chosen[0] ?? null, bothMarked: false, start: first.start, end: first.end };
}
