import { entityAt } from "./html-entity.ts";

/** What is told of a page as it is cut into tags and text. */
export interface HtmlTokens {
  text(from: number, to: number): void;
  /** Characters that the page writes as a reference from `from` to `to`. */
  reference(characters: string, from: number, to: number): void;
  /** The attributes are those that `hears` wants, by name. */
  open(name: string, attributes: Readonly<Record<string, string>>, from: number, to: number): void;
  close(name: string): void;
}

/** Elements whose text is no markup. */
const RAW: ReadonlySet<string> = new Set([
  "script",
  "style",
  "title",
  "textarea",
  "xmp",
  "iframe",
  "noembed",
  "noframes",
]);

export const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};

/**
 * Cuts a page into tags and text as the HTML standard does, as far as reading lines needs it: from one angle bracket to
 * the next, without a step for each character. `hears` gives the name of an attribute that says something, or `null`.
 */
export function cutHtml(
  page: string,
  hears: (from: number, to: number) => string | null,
  tokens: HtmlTokens,
): void {
  let ampersand = page.indexOf("&");
  const addText = (from: number, to: number): void => {
    let at = from;
    if (ampersand >= 0 && ampersand < from) ampersand = page.indexOf("&", from);
    while (ampersand >= 0 && ampersand < to) {
      const entity = entityAt(page, ampersand);
      const next = entity === null ? ampersand + 1 : ampersand + entity.length;
      if (entity !== null) {
        if (ampersand > at) tokens.text(at, ampersand);
        tokens.reference(entity.characters, ampersand, next);
        at = next;
      }
      ampersand = page.indexOf("&", next);
    }
    if (at < to) tokens.text(at, to);
  };

  let from = 0;
  for (let at = page.indexOf("<"); at >= 0; at = page.indexOf("<", at)) {
    const next = page.charCodeAt(at + 1);
    if (isLetter(next)) {
      if (at > from) addText(from, at);
      at = openTag(page, at, hears, tokens);
    } else if (next === 47 && isLetter(page.charCodeAt(at + 2))) {
      if (at > from) addText(from, at);
      const end = nameEnd(page, at + 2);
      const close = page.indexOf(">", end);
      if (close < 0) return;
      tokens.close(page.slice(at + 2, end).toLowerCase());
      at = close + 1;
    } else if (next === 33 || next === 63 || (next === 47 && at + 2 < page.length)) {
      if (at > from) addText(from, at);
      const close = page.startsWith("<!--", at) ? commentEnd(page, at + 4) : page.indexOf(">", at + 2) + 1;
      if (close <= 0) return;
      at = close;
    } else {
      at++;
      continue;
    }
    if (at < 0) return;
    from = at;
  }
  if (from < page.length) addText(from, page.length);
}

/** Reads a tag from its bracket on and gives the offset after it, or -1 where the page ends within it. */
function openTag(
  page: string,
  start: number,
  hears: (from: number, to: number) => string | null,
  tokens: HtmlTokens,
): number {
  let at = nameEnd(page, start + 1);
  const name = page.slice(start + 1, at).toLowerCase();
  let attributes = NO_ATTRIBUTES as Record<string, string>;
  for (;;) {
    while (isBlank(page.charCodeAt(at)) || page.charCodeAt(at) === 47) at++;
    if (at >= page.length) return -1;
    if (page.charCodeAt(at) === 62) break;
    const nameFrom = at++;
    while (at < page.length && !endsAttribute(page.charCodeAt(at))) at++;
    const heard = hears(nameFrom, at);
    let value = "";
    while (isBlank(page.charCodeAt(at))) at++;
    if (page.charCodeAt(at) === 61) {
      at++;
      while (isBlank(page.charCodeAt(at))) at++;
      const quote = page.charCodeAt(at);
      const valueFrom = quote === 34 || quote === 39 ? at + 1 : at;
      if (valueFrom > at) {
        at = page.indexOf(quote === 34 ? '"' : "'", valueFrom);
        if (at < 0) return -1;
      } else while (at < page.length && !isBlank(page.charCodeAt(at)) && page.charCodeAt(at) !== 62) at++;
      if (heard !== null) value = decoded(page.slice(valueFrom, at));
      if (valueFrom <= at && (quote === 34 || quote === 39)) at++;
    }
    if (heard !== null) {
      if (attributes === NO_ATTRIBUTES) attributes = {};
      attributes[heard] ??= value;
    }
  }
  tokens.open(name, attributes, start, at + 1);
  return RAW.has(name) ? rawEnd(page, at + 1, name) : at + 1;
}

function decoded(value: string): string {
  if (!value.includes("&")) return value;
  let text = "";
  let from = 0;
  for (let at = value.indexOf("&"); at >= 0; ) {
    const entity = entityAt(value, at);
    if (entity !== null) {
      text += value.slice(from, at) + entity.characters;
      from = at + entity.length;
    }
    at = value.indexOf("&", entity === null ? at + 1 : from);
  }
  return text + value.slice(from);
}

/** Where the end tag of an element of raw text begins; the page's end where there is none. */
function rawEnd(page: string, from: number, name: string): number {
  const end = new RegExp(`</${name}(?=[\\s/>])`, "gi");
  end.lastIndex = from;
  return end.exec(page)?.index ?? page.length;
}

function commentEnd(page: string, from: number): number {
  if (page.startsWith(">", from)) return from + 1;
  if (page.startsWith("->", from)) return from + 2;
  const end = page.indexOf("-->", from);
  return end < 0 ? 0 : end + 3;
}

function nameEnd(page: string, from: number): number {
  let at = from;
  while (at < page.length) {
    const code = page.charCodeAt(at);
    if (code === 62 || code === 47 || isBlank(code)) break;
    at++;
  }
  return at;
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11);
const endsAttribute = (code: number): boolean => code === 61 || code === 62 || code === 47 || isBlank(code);
