import { glyphAsBox, MARKED, raised, UNMARKED } from "./boxes.ts";
import { characterReference } from "./character-reference.ts";
import { foldedText } from "./folded-text.ts";
import type { Cell, Line } from "./line.ts";

const ESCAPED = /[\\`*_{}[\]()#+\-.!$|<>~&"'%^=:;,/?@]/;
const TAG = /^<\/?([a-zA-Z][a-zA-Z0-9]{0,11})([^<>]{0,300})>/;
/** With a hyphen in it: the rule below the head of a table. */
const RULE = /^[ \t\r:|-]+$/;
const LINK = /^\]\([^()\n]{0,500}\)/;

/**
 * The lines of Markdown between two offsets of a file's text: emphasis, links and escapes are undone, rows set with
 * pipes or tabs have cells, check boxes are boxes.
 */
export function markdownLines(text: string, start: number, end: number): readonly Line[] {
  const lines: Line[] = [];
  let tables = 0;
  let inTable = false;
  for (let from = start; from < end; ) {
    const feed = text.indexOf("\n", from);
    const to = feed < 0 || feed >= end ? end : feed;
    const row = text.slice(from, to);
    const isRow = isTableRow(row);
    if (!isRow) inTable = false;
    if (isRow && !inTable) {
      inTable = true;
      tables++;
    }
    if (!(isRow && row.includes("|") && row.includes("-") && RULE.test(row))) {
      const line = readLine(row, from, isRow ? tables - 1 : null);
      if (line.text !== "") lines.push(line);
    }
    from = to + 1;
  }
  return lines;
}

const isTableRow = (row: string): boolean => row.includes("\t") || /^\s{0,3}\|/.test(row);

function readLine(row: string, offset: number, table: number | null): Line {
  const text = foldedText();
  const cells: Cell[] = [];
  const pipes = table !== null && /^\s{0,3}\|/.test(row);
  let column = 0;
  let cellFrom = 0;
  let isRaised = false;
  const endCell = (): void => {
    if (text.length > cellFrom) {
      cells.push({ start: cellFrom === 0 ? 0 : cellFrom + 1, end: text.length, column, columns: 1 });
    }
    cellFrom = text.length;
    column++;
    if (text.length > 0) text.tab();
  };
  const heading = /^#{1,6}\s+/.exec(row)?.[0].length ?? 0;
  for (let at = heading; at < row.length; at++) {
    const character = row.charAt(at);
    const put = (characters: string, length: number): void => {
      text.add(isRaised ? raised(characters) : characters, offset + at, offset + at + length);
      at += length - 1;
    };
    if (character === "\\" && ESCAPED.test(row.charAt(at + 1))) put(row.charAt(at + 1), 2);
    else if (table !== null && (pipes ? character === "|" : character === "\t")) {
      if (!(pipes && column === 0 && text.length === 0 && row.slice(0, at).trim() === "")) endCell();
    } else if (character === "*" || (character === "_" && isEmphasis(row, at))) continue;
    else if (character === "<" && TAG.test(row.slice(at, at + 320))) {
      const [whole, name = "", rest = ""] = TAG.exec(row.slice(at, at + 320)) as RegExpExecArray;
      if (name.toLowerCase() === "input" && /checkbox|radio/i.test(rest)) {
        put(/\bchecked\b/i.test(rest) ? MARKED : UNMARKED, whole.length);
        continue;
      }
      if (name.toLowerCase() === "sup") isRaised = !whole.startsWith("</");
      if (name.toLowerCase() === "br")
        table === null ? text.add(" ", offset + at, offset + at + 1) : text.breakLine();
      at += whole.length - 1;
    } else if (character === "[" || (character === "!" && row.charAt(at + 1) === "[")) {
      if (isTask(row, at)) put(row.charAt(at + 1).trim() === "" ? UNMARKED : MARKED, 3);
      else if (!isLink(row, at)) put(character, 1);
    } else if (character === "]" && LINK.test(row.slice(at, at + 510))) {
      at += (LINK.exec(row.slice(at, at + 510))?.[0].length ?? 1) - 1;
    } else if (character === "&") {
      const reference = characterReference(row, at);
      put(reference?.character ?? "&", reference?.length ?? 1);
    } else put(glyphAsBox(character) ?? character, 1);
  }
  if (table !== null) endCell();
  const { text: taken, runs } = text.take();
  return { kind: table === null ? "paragraph" : "row", text: taken, cells, table, runs };
}

/** An underscore that opens or closes emphasis, and is no blank to be filled in. */
function isEmphasis(row: string, at: number): boolean {
  const before = row.charAt(at - 1);
  const after = row.charAt(at + 1);
  if (before === "_" || after === "_") return false;
  return (
    /[A-Za-z0-9(“"*]/.test(after) !== /[A-Za-z0-9.,)”"*]/.test(before) &&
    !/^_[xX]_/.test(row.slice(at, at + 3)) &&
    !/_[xX]_$/.test(row.slice(Math.max(0, at - 2), at + 1))
  );
}

const isTask = (row: string, at: number): boolean =>
  at < 20 && /^\s*[-*+]\s+\[[ xX]\]/.test(row.slice(0, at + 3));

function isLink(row: string, at: number): boolean {
  const ahead = row.slice(at + 1, at + 300);
  const close = ahead.indexOf("](");
  return close >= 0 && !ahead.slice(0, close).includes("[");
}
