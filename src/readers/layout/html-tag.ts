import { codeAt } from "../characters.ts";
import { type SymbolFont, symbolFont } from "./boxes.ts";
import { HIDES, PRINTS, RAISES } from "./html-elements.ts";
import type { TagReader } from "./html-read-tag.ts";
import { type PageElement, pageElements } from "./html-scope.ts";
import { PLAIN_STYLE, type Style, styleReader } from "./html-style.ts";

/** What an opening tag says of its element. */
export interface PageTag {
  readonly element: PageElement;
  readonly attributes: Readonly<Record<string, string>>;
  readonly style: Style;
  /** `undefined` where the tag names no font, `null` for fonts of letters. */
  readonly font: SymbolFont | null | undefined;
  readonly columns: number;
  readonly rows: number;
  /** Whether text within it is taken as the text around it, where that is taken as it stands. */
  readonly saysNothing: boolean;
}

/** Attributes that say something here, by first letter and length: most are passed over without a look. */
const HEARD: ReadonlyMap<string, string> = new Map(
  ["style", "face", "alt", "src", "type", "checked", "colspan", "rowspan", "hidden"].map((name) => [
    name,
    name,
  ]),
);
const HEARD_SHAPES: ReadonlySet<number> = new Set(
  [...HEARD.keys()].map((name) => codeAt(name, 0) * 16 + name.length),
);

/** Reads the tags of one page. */
export function tagReader(): TagReader<PageTag, PageElement> {
  const elementNamed = pageElements();
  const readStyle = styleReader();
  return {
    hears(page, from, to) {
      const length = to - from;
      if (length > 8 || !HEARD_SHAPES.has((codeAt(page, from) | 32) * 16 + length)) return null;
      return HEARD.get(page.slice(from, to).toLowerCase()) ?? null;
    },
    tagOf(name, attributes) {
      const style = attributes.style === undefined ? PLAIN_STYLE : readStyle(attributes.style);
      const font = attributes.face === undefined ? style.font : symbolFont(attributes.face);
      const element = elementNamed(name);
      const { kind } = element;
      const changesText =
        (kind & HIDES) !== 0 || style.hidden || style.raised || attributes.hidden !== undefined || !!font;
      return {
        element,
        attributes,
        style,
        font,
        columns: spanOf(attributes.colspan, 1000),
        rows: spanOf(attributes.rowspan, 65534),
        saysNothing: !changesText && !style.pageAfter && (kind & (RAISES | PRINTS)) === 0,
      };
    },
    endOf: elementNamed,
  };
}

function spanOf(attribute: string | undefined, most: number): number {
  if (attribute === undefined) return 1;
  const span = Number.parseInt(attribute, 10);
  return span >= 1 ? Math.min(span, most) : 1;
}
