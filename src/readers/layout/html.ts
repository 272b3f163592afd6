import { glyphAsBox, imageAsBox, MARKED, raised, symbolAs, symbolFont, UNMARKED } from "./boxes.ts";
import { BLOCK, EMPTY, ENDS_PARAGRAPH, HIDES, kindOf } from "./html-elements.ts";
import { CELL, isPlain, openElements, plainScope, type Scope } from "./html-scope.ts";
import { PLAIN_STYLE, styleReader } from "./html-style.ts";
import { cutHtml, NO_ATTRIBUTES } from "./html-tokens.ts";
import type { Line } from "./line.ts";
import { printedText } from "./printed-text.ts";
import { lineMaker } from "./row-lines.ts";

/** Attributes that say something here, by first letter and length: most are passed over without a look. */
const HEARD: ReadonlyMap<string, string> = new Map(
  ["style", "face", "alt", "src", "type", "checked", "colspan", "rowspan", "hidden"].map((name) => [
    name,
    name,
  ]),
);
const HEARD_SHAPES: ReadonlySet<number> = new Set(
  [...HEARD.keys()].map((name) => name.charCodeAt(0) * 16 + name.length),
);

/**
 * The lines of an HTML page between two offsets of a file's text.
 *
 * Works on the token stream alone and builds no tree: cells close cells, rows close rows and blocks close paragraphs,
 * as browsers repair pages that never close anything. Linear in the length of the page, whatever is nested in it.
 */
export function htmlLines(text: string, start: number, end: number): readonly Line[] {
  const page = start === 0 && end === text.length ? text : text.slice(start, end);
  const maker = lineMaker();
  const open = openElements();
  const printed = printedText(maker.addLine);
  const readStyle = styleReader();

  let tag = "";
  let tagStart = 0;
  let attributes: Readonly<Record<string, string>> = NO_ATTRIBUTES;

  const breakLine = (): void => {
    printed.flush();
    maker.breakLine();
  };

  const addText = (from: number, to: number): void => {
    const scope = open.top();
    if (scope.hidden) return;
    if (scope.printed) {
      maker.flush();
      printed.addSource(page, from, to, start);
      return;
    }
    if (maker.isBetweenCells() && isBlank(page, from, to)) return;
    if (maker.isBetweenCells()) openCell(1, 1);
    if (scope.font === null && !scope.raised) {
      maker.text.addSource(page, from, to, start);
      return;
    }
    for (let at = from; at < to; at++) addCharacter(scope, page.charAt(at), at + start, at + start + 1);
  };
  const addCharacter = (scope: Scope, character: string, from: number, to: number): void => {
    const drawn = scope.font ? symbolAs(scope.font, character) : scope.raised ? raised(character) : character;
    if (scope.printed) printed.add(drawn, from, to);
    else maker.text.add(glyphAsBox(drawn) ?? drawn, from, to);
  };
  const addBox = (box: string, to: number): void => {
    if (box === "" || open.top().hidden) return;
    if (open.top().printed) printed.add(box, tagStart + start, to + start);
    else maker.text.add(box, tagStart + start, to + start);
  };

  const openCell = (columns: number, rows: number): void => {
    if (maker.isInCell()) open.closeCell();
    maker.openCell(columns, rows);
    if (maker.isInCell())
      open.open({ ...open.top(), name: CELL, font: null, raised: false, pageAfter: false });
  };

  const beginPage = (): void => {
    printed.flush();
    maker.flush();
    maker.addLine({ kind: "page", text: "", cells: [], table: null, runs: tagStart + start });
  };

  const openTag = (to: number): void => {
    const style = attributes.style === undefined ? PLAIN_STYLE : readStyle(attributes.style);
    const outer = open.top();
    const kind = kindOf(tag);
    if ((kind & ENDS_PARAGRAPH) !== 0) closeParagraph();
    if ((kind & BLOCK) !== 0 && !outer.hidden) breakLine();
    if (tag === "page" || (style.pageBefore && !outer.hidden)) beginPage();
    if (tag === "br") {
      if (outer.printed) printed.add("\n", tagStart + start, to + start);
      else if (!outer.hidden) maker.breakLine();
    } else if (tag === "img") {
      addBox(imageAsBox(attributes.alt ?? "", attributes.src ?? ""), to);
    } else if (tag === "input") {
      const type = attributes.type?.toLowerCase();
      if (type === "checkbox" || type === "radio")
        addBox(attributes.checked === undefined ? UNMARKED : MARKED, to);
    } else if (tag === "table") {
      printed.flush();
      maker.openTable();
    } else if (tag === "tr") {
      if (maker.isInCell()) open.closeCell();
      maker.openRow();
    } else if (tag === "td" || tag === "th") {
      openCell(spanOf(attributes.colspan, 1000), spanOf(attributes.rowspan, 65534));
    }
    if ((kind & EMPTY) !== 0) {
      if (style.pageAfter && !outer.hidden) beginPage();
      return;
    }
    if (tag === "tr" || tag === "table") return;
    if (
      attributes === NO_ATTRIBUTES &&
      isPlain(outer) &&
      (kind & HIDES) === 0 &&
      tag !== "sup" &&
      tag !== "pre" &&
      tag !== "td" &&
      tag !== "th"
    ) {
      open.open(plainScope(tag));
      return;
    }
    const face = attributes.face === undefined ? style.font : symbolFont(attributes.face);
    open.open({
      name: tag,
      font: face === undefined ? open.top().font : face,
      hidden: outer.hidden || style.hidden || attributes.hidden !== undefined || (kind & HIDES) !== 0,
      raised: open.top().raised || tag === "sup" || (style.raised && (tag === "font" || tag === "span")),
      printed: outer.printed || tag === "pre",
      pageAfter: style.pageAfter,
    });
  };

  const closeParagraph = (): void => {
    const closed = open.close("p");
    if (closed?.pageAfter) beginPage();
  };

  const closeTag = (name: string): void => {
    if (name === "td" || name === "th") {
      if (maker.isInCell()) open.closeCell();
      maker.closeCell();
    } else if (name === "tr") {
      if (maker.isInCell()) open.closeCell();
      maker.closeRow();
    } else if (name === "table") {
      if (maker.isInCell()) open.closeCell();
      maker.closeTable();
    } else {
      const kind = kindOf(name);
      if ((kind & EMPTY) !== 0) return;
      const hidden = open.top().hidden;
      const closed = open.close(name);
      if ((kind & BLOCK) !== 0 && !hidden) breakLine();
      if (closed?.pageAfter) beginPage();
    }
  };

  const hears = (from: number, to: number): string | null => {
    const length = to - from;
    if (length > 8 || !HEARD_SHAPES.has((page.charCodeAt(from) | 32) * 16 + length)) return null;
    return HEARD.get(page.slice(from, to).toLowerCase()) ?? null;
  };
  cutHtml(page, hears, {
    text: addText,
    reference(characters, from, to) {
      const scope = open.top();
      if (scope.hidden) return;
      if (!scope.printed && maker.isBetweenCells()) {
        if (characters === "\u00a0") return;
        openCell(1, 1);
      }
      addCharacter(scope, characters, from + start, to + start);
    },
    open(name, found, from, to) {
      tag = name;
      tagStart = from;
      attributes = found;
      openTag(to);
    },
    close: closeTag,
  });
  printed.flush();
  return maker.finish();
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 32 && code !== 160) return false;
  }
  return true;
}

function spanOf(attribute: string | undefined, most: number): number {
  const span = Number.parseInt(attribute ?? "", 10);
  return span >= 1 ? Math.min(span, most) : 1;
}
