import { entityAt } from "./html-entity.ts";

/** How a tag is read: once for each wording of a page, since pages say the same tags over and over. */
export interface TagReader<Tag> {
  /** The name of an attribute that says something, or `null`. */
  hears(page: string, from: number, to: number): string | null;
  /** The tag of an element with the attributes that were heard. */
  tagOf(name: string, attributes: Readonly<Record<string, string>>): Tag;
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

const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};

export interface TagRead<Tag> {
  readonly tag: Tag;
  readonly length: number;
  /** The element's name where its text is no markup. */
  readonly raw: string | null;
}

/** Reads a tag from its bracket on; `null` where the page ends within it. */
export function readTag<Tag>(page: string, start: number, reader: TagReader<Tag>): TagRead<Tag> | null {
  let at = nameEnd(page, start + 1);
  const name = lowerCased(page.slice(start + 1, at));
  let attributes = NO_ATTRIBUTES as Record<string, string>;
  for (;;) {
    while (isBlank(page.charCodeAt(at)) || page.charCodeAt(at) === 47) at++;
    if (at >= page.length) return null;
    if (page.charCodeAt(at) === 62) break;
    const nameFrom = at++;
    while (at < page.length && !endsAttribute(page.charCodeAt(at))) at++;
    const heard = reader.hears(page, nameFrom, at);
    let value = "";
    while (isBlank(page.charCodeAt(at))) at++;
    if (page.charCodeAt(at) === 61) {
      at++;
      while (isBlank(page.charCodeAt(at))) at++;
      const quote = page.charCodeAt(at);
      const valueFrom = quote === 34 || quote === 39 ? at + 1 : at;
      if (valueFrom > at) {
        at = page.indexOf(quote === 34 ? '"' : "'", valueFrom);
        if (at < 0) return null;
      } else while (at < page.length && !isBlank(page.charCodeAt(at)) && page.charCodeAt(at) !== 62) at++;
      if (heard !== null) value = decoded(page.slice(valueFrom, at));
      if (valueFrom <= at && (quote === 34 || quote === 39)) at++;
    }
    if (heard !== null) {
      if (attributes === NO_ATTRIBUTES) attributes = {};
      attributes[heard] ??= value;
    }
  }
  const raw = RAW.has(name) ? name : null;
  return { tag: reader.tagOf(name, attributes), length: at + 1 - start, raw };
}

const LOWER = new Map<string, string>();
const MOST_NAMES = 500;

export function lowerCased(name: string): string {
  let lower = LOWER.get(name);
  if (lower === undefined) {
    lower = name.toLowerCase();
    if (LOWER.size < MOST_NAMES && name.length < 13) LOWER.set(name, lower);
  }
  return lower;
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

export function nameEnd(page: string, from: number): number {
  let at = from;
  while (at < page.length) {
    const code = page.charCodeAt(at);
    if (code === 62 || code === 47 || isBlank(code)) break;
    at++;
  }
  return at;
}

export const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11);
const endsAttribute = (code: number): boolean => code === 61 || code === 62 || code === 47 || isBlank(code);
