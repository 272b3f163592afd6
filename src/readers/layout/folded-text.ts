import { codeAt } from "../characters.ts";
import { glyphAsBox } from "./boxes.ts";
import type { Runs } from "./line.ts";

/** Text that grows piece by piece, its blanks folded to one, and where each stretch stands in the source. */
export interface FoldedText {
  /** Adds the source's text from `start` to `end` (its offset in the file is `start + base`). */
  addSource(source: string, start: number, end: number, base: number): void;
  /** Adds characters that the source writes otherwise, from `start` to `end` of the file. */
  add(characters: string, start: number, end: number): void;
  /** Begins a new line within the text, unless it is at the beginning of one. */
  breakLine(): void;
  /** Adds a tab, before whatever comes next. */
  tab(): void;
  readonly length: number;
  /** The text and its runs; it begins anew. */
  take(): { text: string; runs: Runs };
}

const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 160;
const isNothing = (code: number): boolean => code === 0x200b || code === 0xfeff || code === 0xad;

export function foldedText(): FoldedText {
  let text = "";
  /** The last unit of `text`: to ask the text itself while it grows would copy all of it each time. */
  let last = 0;
  let runs: number[] = [];
  let gap = "";
  let gapStart = 0;
  let gapEnd = 0;

  const closeGap = (): void => {
    if (gap === "") return;
    if (text !== "" && (gap === "\t" || last > 32)) {
      runs.push(text.length, gapStart, gapEnd);
      text += gap;
      last = codeAt(gap, 0);
    }
    gap = "";
  };
  const openGap = (start: number, end: number): void => {
    if (gap === "") {
      gap = " ";
      gapStart = start;
    }
    gapEnd = end;
  };
  const addRun = (characters: string, start: number, end: number): void => {
    closeGap();
    runs.push(text.length, start, end);
    text += characters;
    last = codeAt(characters, characters.length - 1);
  };

  return {
    addSource(source, start, end, base) {
      let from = -1;
      for (let at = start; at < end; at++) {
        const code = codeAt(source, at);
        if (code > 32 && code < 0x2000 && code !== 160 && code !== 0xad) {
          if (from < 0) from = at;
          continue;
        }
        if (code >= 0x2000 && !isNothing(code)) {
          const units = code === 0xd83d && at + 1 < end ? 2 : 1;
          const box = glyphAsBox(source.slice(at, at + units));
          if (box === null) {
            if (from < 0) from = at;
            continue;
          }
          if (from >= 0) addRun(source.slice(from, at), from + base, at + base);
          addRun(box, at + base, at + base + units);
          from = -1;
          at += units - 1;
          continue;
        }
        if (code === 32 && from >= 0 && at + 1 < end) {
          const next = codeAt(source, at + 1);
          if (!isBlank(next) && !isNothing(next)) continue;
        }
        if (from >= 0) addRun(source.slice(from, at), from + base, at + base);
        from = -1;
        if (!isNothing(code)) openGap(at + base, at + base + 1);
      }
      if (from >= 0) addRun(source.slice(from, end), from + base, end + base);
    },
    add(characters, start, end) {
      const code = codeAt(characters, 0);
      if (isBlank(code)) openGap(start, end);
      else if (!isNothing(code)) addRun(characters, start, end);
    },
    breakLine() {
      if (gap === "\t") return;
      if (gap === "") {
        gapStart = runs.at(-1) ?? 0;
        gapEnd = gapStart;
      }
      gap = "\n";
    },
    tab() {
      gapStart = runs.at(-1) ?? 0;
      gapEnd = gapStart;
      gap = "\t";
    },
    get length() {
      return text.length;
    },
    take() {
      const taken = { text, runs };
      text = "";
      runs = [];
      gap = "";
      return taken;
    },
  };
}
