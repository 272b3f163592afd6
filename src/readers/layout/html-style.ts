import { type SymbolFont, symbolFont } from "./boxes.ts";

/** What of an element's style bears on its text. `font` is undefined where the style names none. */
export interface Style {
  readonly font: SymbolFont | null | undefined;
  readonly hidden: boolean;
  readonly raised: boolean;
  readonly pageBefore: boolean;
  readonly pageAfter: boolean;
}

export const PLAIN_STYLE: Style = {
  font: undefined,
  hidden: false,
  raised: false,
  pageBefore: false,
  pageAfter: false,
};

const FAMILY = /font(?:-family)?\s*:([^;]*)/i;
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const RAISED = /vertical-align\s*:\s*(?:super|top|text-top)/i;
const PAGE_BEFORE = /(?:page-)?break-before\s*:\s*(?:always|page|left|right)/i;
const PAGE_AFTER = /(?:page-)?break-after\s*:\s*(?:always|page|left|right)/i;

const MOST_STYLES = 5000;

/** Reads `style` attributes, each wording once. */
export function styleReader(): (css: string) => Style {
  const known = new Map<string, Style>();
  return (css) => {
    let style = known.get(css);
    if (style === undefined) {
      style = readStyle(css);
      if (known.size < MOST_STYLES) known.set(css, style);
    }
    return style;
  };
}

function readStyle(css: string): Style {
  const family = FAMILY.exec(css)?.[1];
  return {
    font: family === undefined ? undefined : symbolFont(family),
    hidden: HIDDEN.test(css),
    raised: RAISED.test(css),
    pageBefore: PAGE_BEFORE.test(css),
    pageAfter: PAGE_AFTER.test(css),
  };
}
