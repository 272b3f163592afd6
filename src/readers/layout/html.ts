import { codeAt } from "../characters.ts";
import { glyphAsBox, imageAsBox, MARKED, raised, symbolAs, UNMARKED } from "./boxes.ts";
import {
  ASKS,
  BEGINS_PAGE,
  BLOCK,
  BREAKS_LINE,
  CELL,
  DRAWS,
  EMPTY,
  ENDS_PARAGRAPH,
  HIDES,
  IN_LINE,
  PRINTS,
  RAISES,
  ROW,
  TABLE,
} from "./html-elements.ts";
import { openElements, type PageElement, plainScope, type Scope, scopeOf } from "./html-scope.ts";
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

  const tags = tagReader();
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
    if (maker.isInCell()) open.openCell(open.top());
  };

  const beginPage = (): void => {
    printed.flush();
    maker.flush();
    maker.addLine({ kind: "page", text: "", cells: [], table: null, runs: tagStart + start });
  };

  const openTag = (tag: PageTag, to: number): void => {
    const { element, style } = tag;
    const { kind } = element;
    const outer = open.top();
    if ((kind & ENDS_PARAGRAPH) !== 0) closeParagraph();
    if ((kind & BLOCK) !== 0 && !outer.hidden) breakLine();
    if ((kind & BEGINS_PAGE) !== 0 || (style.pageBefore && !outer.hidden)) beginPage();
    if ((kind & OF_LAYOUT) !== 0) layOut(tag, outer, to);
    if ((kind & EMPTY) !== 0) {
      if (style.pageAfter && !outer.hidden) beginPage();
      return;
    }
    if ((kind & (ROW | TABLE)) !== 0) return;
    const around = open.top();
    if (tag.saysNothing && outer.isPlain && around.isPlain) open.open(plainScope(element));
    else open.open(scopeWithin(tag, outer, around));
  };
  const layOut = (tag: PageTag, outer: Scope, to: number): void => {
    const { kind } = tag.element;
    if ((kind & BREAKS_LINE) !== 0) {
      if (outer.printed) printed.add("\n", tagStart + start, to + start);
      else if (!outer.hidden) maker.breakLine();
    } else if ((kind & DRAWS) !== 0) {
      addBox(imageAsBox(tag.attributes.alt ?? "", tag.attributes.src ?? ""), to);
    } else if ((kind & ASKS) !== 0) {
      const type = tag.attributes.type?.toLowerCase();
      if (type === "checkbox" || type === "radio")
        addBox(tag.attributes.checked === undefined ? UNMARKED : MARKED, to);
    } else if ((kind & TABLE) !== 0) {
      printed.flush();
      maker.openTable();
    } else if ((kind & ROW) !== 0) {
      if (maker.isInCell()) open.closeCell();
      maker.openRow();
    } else openCell(tag.columns, tag.rows);
  };

  const paragraph = tags.endOf("p");
  const closeParagraph = (): void => {
    if (open.close(paragraph)?.pageAfter) beginPage();
  };

  const closeTag = (element: PageElement): void => {
    const { kind } = element;
    if ((kind & (CELL | ROW | TABLE)) !== 0) {
      if (maker.isInCell()) open.closeCell();
      if ((kind & CELL) !== 0) maker.closeCell();
      else if ((kind & ROW) !== 0) maker.closeRow();
      else maker.closeTable();
    } else if ((kind & EMPTY) === 0) {
      const { hidden } = open.top();
      const closed = open.close(element);
      if ((kind & BLOCK) !== 0 && !hidden) breakLine();
      if (closed?.pageAfter) beginPage();
    }
  };

  cutHtml(page, tags, {
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
    open(tag, from, to) {
      tagStart = from;
      openTag(tag, to);
    },
    close: closeTag,
  });
  printed.flush();
  return maker.finish();
}

/** Elements that do something to the lines where they begin. */
const OF_LAYOUT = BREAKS_LINE | DRAWS | ASKS | TABLE | ROW | CELL;

/** How the text of an element is to be taken: `outer` held before its tag, `around` is what its tag may have opened. */
function scopeWithin({ element, style, font, attributes }: PageTag, outer: Scope, around: Scope): Scope {
  const { kind } = element;
  return scopeOf(
    element,
    font === undefined ? around.font : font,
    outer.hidden || style.hidden || attributes.hidden !== undefined || (kind & HIDES) !== 0,
    around.raised || (kind & RAISES) !== 0 || (style.raised && (kind & IN_LINE) !== 0),
    outer.printed || (kind & PRINTS) !== 0,
    style.pageAfter,
  );
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = codeAt(text, at);
    if (code > 32 && code !== 160) return false;
  }
  return true;
}
