import { codeAt } from "../characters.ts";
import { glyphAsBox } from "./boxes.ts";
import type { Line } from "./line.ts";

/** Text whose blanks and line feeds stand as printed, given piece by piece. */
export interface PrintedText {
  addSource(source: string, start: number, end: number, base: number): void;
  add(characters: string, start: number, end: number): void;
  /** Ends the line that is open, if anything stands in it. */
  flush(): void;
}

const TAB_STOP = 8;

export function printedText(addLine: (line: Line) => void): PrintedText {
  let text = "";
  let runs: number[] = [];

  const endLine = (): void => {
    addLine({ kind: "printed", text: text.trimEnd(), cells: [], table: null, runs });
    text = "";
    runs = [];
  };
  const addRun = (characters: string, start: number, end: number): void => {
    if (characters === "") return;
    runs.push(text.length, start, end);
    text += characters;
  };

  return {
    addSource(source, start, end, base) {
      let from = start;
      for (let at = start; at < end; at++) {
        const code = codeAt(source, at);
        if (code >= 32 && code !== 160 && code < 0x2000) continue;
        const box = code >= 0x2000 ? glyphAsBox(source.charAt(at)) : null;
        if (code >= 0x2000 && box === null) continue;
        addRun(source.slice(from, at), from + base, at + base);
        from = at + 1;
        if (code === 10) endLine();
        else if (code === 9) addRun(tabAt(text.length), at + base, at + base + 1);
        else if (code !== 13) addRun(box ?? " ", at + base, at + base + 1);
      }
      addRun(source.slice(from, end), from + base, end + base);
    },
    add(characters, start, end) {
      if (characters === "\n") endLine();
      else addRun(characters === "\u00a0" ? " " : (glyphAsBox(characters) ?? characters), start, end);
    },
    flush() {
      if (text.trim() !== "") endLine();
      text = "";
      runs = [];
    },
  };
}

/** The blanks that a tab stands for: at least two, since it parts columns. */
export function tabAt(column: number): string {
  const blanks = TAB_STOP - (column % TAB_STOP);
  return " ".repeat(blanks < 2 ? blanks + TAB_STOP : blanks);
}
