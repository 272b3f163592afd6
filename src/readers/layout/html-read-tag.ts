import { codeAt } from "../characters.ts";
import { entityAt } from "./html-entity.ts";

/** How a tag is read: once for each wording of a page, since pages say the same tags over and over. */
export interface TagReader<Tag, End> {
  /** The name of an attribute that says something, or `null`. */
  hears(page: string, from: number, to: number): string | null;
  /** The tag of an element with the attributes that were heard. */
  tagOf(name: string, attributes: Readonly<Record<string, string>>): Tag;
  /** What the end tag of an element ends. */
  endOf(name: string): End;
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
export function readTag<Tag>(
  page: string,
  start: number,
  reader: Omit<TagReader<Tag, unknown>, "endOf">,
): TagRead<Tag> | null {
  let at = nameEnd(page, start + 1);
  const name = page.slice(start + 1, at).toLowerCase();
  let attributes = NO_ATTRIBUTES as Record<string, string>;
  for (;;) {
    while (isBlank(codeAt(page, at)) || codeAt(page, at) === 47) at++;
    if (at >= page.length) return null;
    if (codeAt(page, at) === 62) break;
    const nameFrom = at++;
    while (at < page.length && !endsAttribute(codeAt(page, at))) at++;
    const heard = reader.hears(page, nameFrom, at);
    let value = "";
    while (isBlank(codeAt(page, at))) at++;
    if (codeAt(page, at) === 61) {
      at++;
      while (isBlank(codeAt(page, at))) at++;
      const quote = codeAt(page, at);
      const valueFrom = quote === 34 || quote === 39 ? at + 1 : at;
      if (valueFrom > at) {
        at = page.indexOf(quote === 34 ? '"' : "'", valueFrom);
        if (at < 0) return null;
      } else while (at < page.length && !isBlank(codeAt(page, at)) && codeAt(page, at) !== 62) at++;
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
    const code = codeAt(page, at);
    if (code === 62 || code === 47 || isBlank(code)) break;
    at++;
  }
  return at;
}

const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11);
const endsAttribute = (code: number): boolean => code === 61 || code === 62 || code === 47 || isBlank(code);
