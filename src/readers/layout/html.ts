import { glyphAsBox, imageAsBox, MARKED, raised, symbolAs, UNMARKED } from "./boxes.ts";
import { BLOCK, EMPTY, ENDS_PARAGRAPH, HIDES, kindOf } from "./html-elements.ts";
import { CELL, isPlain, openElements, plainScope, type Scope } from "./html-scope.ts";
import { type PageTag, tagReader } from "./html-tag.ts";
import { cutHtml } from "./html-tokens.ts";
import type { Line } from "./line.ts";
import { printedText } from "./printed-text.ts";
import { lineMaker } from "./row-lines.ts";

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

  let tagStart = 0;

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
    if (!maker.isInCell()) return;
    const outer = open.top();
    open.open(
      isPlain(outer)
        ? plainScope(CELL)
        : { ...outer, name: CELL, font: null, raised: false, pageAfter: false },
    );
  };

  const beginPage = (): void => {
    printed.flush();
    maker.flush();
    maker.addLine({ kind: "page", text: "", cells: [], table: null, runs: tagStart + start });
  };

  const openTag = (element: PageTag, to: number): void => {
    const { name: tag, kind, style, attributes } = element;
    const outer = open.top();
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
      openCell(element.columns, element.rows);
    }
    if ((kind & EMPTY) !== 0) {
      if (style.pageAfter && !outer.hidden) beginPage();
      return;
    }
    if (tag === "tr" || tag === "table") return;
    if (element.saysNothing && isPlain(outer) && isPlain(open.top())) {
      open.open(plainScope(tag));
      return;
    }
    const { font } = element;
    open.open({
      name: tag,
      font: font === undefined ? open.top().font : font,
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

  cutHtml(page, tagReader(), {
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
    open(element, from, to) {
      tagStart = from;
      openTag(element, to);
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
