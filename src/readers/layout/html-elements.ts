/** Elements that begin and end lines. */
const BLOCKS: ReadonlySet<string> = new Set([
  "address",
  "article",
  "aside",
  "blockquote",
  "body",
  "center",
  "dd",
  "dir",
  "div",
  "dl",
  "dt",
  "fieldset",
  "footer",
  "form",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "header",
  "hr",
  "html",
  "li",
  "main",
  "menu",
  "nav",
  "ol",
  "p",
  "pre",
  "section",
  "ul",
  "caption",
]);

/** Elements without an end. */
const VOID: ReadonlySet<string> = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "page",
  "param",
  "source",
  "track",
  "wbr",
]);

/** Elements that nobody sees. */
const UNSEEN: ReadonlySet<string> = new Set([
  "head",
  "title",
  "script",
  "style",
  "noscript",
  "template",
  "select",
  "textarea",
  "iframe",
  "object",
]);

/** What an element does, as bits: one look-up serves a tag. */
export const BLOCK = 1;
export const ENDS_PARAGRAPH = 2;
export const EMPTY = 4;
export const HIDES = 8;
export const BREAKS_LINE = 16;
export const BEGINS_PAGE = 32;
export const DRAWS = 64;
export const ASKS = 128;
export const TABLE = 256;
export const ROW = 512;
export const CELL = 1024;
export const RAISES = 2048;
export const PRINTS = 4096;
/** Elements of which a style may raise their text. */
export const IN_LINE = 8192;

const KINDS = new Map<string, number>();
for (const [names, bits] of [
  [BLOCKS, BLOCK | ENDS_PARAGRAPH],
  [VOID, EMPTY],
  [UNSEEN, HIDES],
  [["br"], BREAKS_LINE],
  [["page"], BEGINS_PAGE],
  [["img"], DRAWS],
  [["input"], ASKS],
  [["table"], TABLE | ENDS_PARAGRAPH],
  [["tr"], ROW],
  [["td", "th"], CELL],
  [["sup"], RAISES],
  [["pre"], PRINTS],
  [["font", "span"], IN_LINE],
] as const) {
  for (const name of names) KINDS.set(name, (KINDS.get(name) ?? 0) | bits);
}

/** The bits of an element; blocks end an open paragraph where they begin, as browsers repair it. */
export const kindOf = (name: string): number => KINDS.get(name) ?? 0;
