import { codeAt } from "../characters.ts";
import { forwardFinder } from "../forward-finder.ts";
import { glyphAsBox } from "./boxes.ts";
import { characterReference } from "./character-reference.ts";
import type { Line } from "./line.ts";
import { tabAt } from "./printed-text.ts";

/** EDGAR's tags of plain text: they set pages and columns and are no part of what is said. */
const TAG = /<\/?(?:TABLE|S|C|CAPTION|FN|F\d{1,2}|PRE|B|U|I|R|CENTER|P|BR|HR|FONT|A)>/gi;
const PAGE = /<PAGE>/i;
const BLANKS = " ".repeat(16);

/** Anything that may keep a line from standing in its text as it stands in the source. */
const NEEDS_CARE = /[\t&<\f\u00a0\u00ad\ufeff\u2000-\uf8ff]/g;

/** The physical lines of plain text between two offsets of a file's text. */
export function plainTextLines(text: string, start: number, end: number, isAscii = false): readonly Line[] {
  const lines: Line[] = [];
  const nextCare = isAscii ? nextAmong(text, ASCII_CARE) : (from: number) => nextMatch(text, from);
  let care = nextCare(start);
  for (let from = start; from < end; ) {
    const feed = text.indexOf("\n", from);
    const next = feed < 0 || feed >= end ? end : feed + 1;
    let to = feed < 0 || feed >= end ? end : feed;
    while (to > from && codeAt(text, to - 1) <= 32 && codeAt(text, to - 1) !== 12) to--;
    const line = text.slice(from, to);
    if (care < from) care = nextCare(from);
    if (care < to) addCareful(lines, line, from);
    else lines.push({ kind: "printed", text: line, cells: [], table: null, runs: from });
    from = next;
  }
  return lines;
}

/** Lines before the next such unit need no look of their own. */
function nextMatch(text: string, from: number): number {
  NEEDS_CARE.lastIndex = from;
  const found = NEEDS_CARE.exec(text)?.index ?? text.length;
  NEEDS_CARE.lastIndex = 0;
  return found;
}

const ASCII_CARE = ["\t", "&", "<", "\f"] as const;

/** Finds the next of some characters again and again at growing offsets; the text's end where none is left. */
function nextAmong(text: string, characters: readonly string[]): (from: number) => number {
  const finders = characters.map((character) => forwardFinder(text, character));
  return (from) => {
    let next = text.length;
    for (const find of finders) {
      const found = find(from);
      if (found >= 0 && found < next) next = found;
    }
    return next;
  };
}

function addCareful(lines: Line[], line: string, offset: number): void {
  let bare = line;
  if (line.includes("<")) {
    const isPage = PAGE.test(line);
    if (isPage) lines.push(pageEnd(offset));
    bare = (isPage ? line.replace(PAGE, "      ") : line)
      .replace(TAG, (tag) => BLANKS.slice(0, tag.length))
      .trimEnd();
    if (bare.trim() === "") return;
  }
  let text = "";
  const runs: number[] = [];
  let from = 0;
  const add = (characters: string, at: number, length: number): void => {
    if (at > from) {
      runs.push(text.length, offset + from, offset + at);
      text += bare.slice(from, at);
    }
    if (characters !== "") {
      runs.push(text.length, offset + at, offset + at + length);
      text += characters;
    }
    from = at + length;
  };
  for (let at = 0; at < bare.length; at++) {
    const code = codeAt(bare, at);
    if (code === 9) add(tabAt(text.length + at - from), at, 1);
    else if (code === 160) add(" ", at, 1);
    else if (code === 12) {
      add("", at, 1);
      if (text.trim() === "") lines.push(pageEnd(offset + at));
    } else if (code === 0xad || code === 0x200b || code === 0xfeff) add("", at, 1);
    else if (code === 38) {
      const reference = characterReference(bare, at);
      if (reference) {
        const character = reference.character === "\u00a0" ? " " : reference.character;
        add(glyphAsBox(character) ?? character, at, reference.length);
        at += reference.length - 1;
      }
    } else if (code >= 0x2000) {
      const units = code === 0xd83d ? 2 : 1;
      const box = glyphAsBox(bare.slice(at, at + units));
      if (box !== null) {
        add(box, at, units);
        at += units - 1;
      }
    }
  }
  add("", bare.length, 0);
  lines.push({ kind: "printed", text, cells: [], table: null, runs });
}

const pageEnd = (offset: number): Line => ({ kind: "page", text: "", cells: [], table: null, runs: offset });
