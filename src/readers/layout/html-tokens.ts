import { codeAt, isLetter } from "../characters.ts";
import { entityAt } from "./html-entity.ts";
import { nameEnd, readTag, type TagRead, type TagReader } from "./html-read-tag.ts";

/** What is told of a page as it is cut into tags and text. */
export interface HtmlTokens<Tag, End> {
  text(from: number, to: number): void;
  /** Characters that the page writes as a reference from `from` to `to`. */
  reference(characters: string, from: number, to: number): void;
  open(tag: Tag, from: number, to: number): void;
  close(end: End): void;
}

const LONGEST_KNOWN = 300;
const SEATS = 4096;

/** A wording of a page, from behind its bracket on, and what it was read as. */
interface Known<Read> {
  readonly wording: string;
  readonly read: Read;
}

/** The seat of a wording, by all its characters: where two come to the same seat, the later one takes it. */
function seatOf(page: string, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + codeAt(page, at)) | 0;
  return (hash ^ (hash >>> 12)) & (SEATS - 1);
}

/**
 * Cuts a page into tags and text as the HTML standard does, as far as reading lines needs it: from one angle bracket to
 * the next, without a step for each character.
 */
export function cutHtml<Tag, End>(
  page: string,
  reader: TagReader<Tag, End>,
  tokens: HtmlTokens<Tag, End>,
): void {
  const tags: (Known<TagRead<Tag>> | undefined)[] = new Array(SEATS).fill(undefined);
  const ends: (Known<End> | undefined)[] = new Array(SEATS).fill(undefined);
  /** The tag that begins at a bracket: a known wording up to the next closing bracket is not read again. */
  const tagAt = (start: number): TagRead<Tag> | null => {
    const close = page.indexOf(">", start);
    if (close < 0) return null;
    if (close - start > LONGEST_KNOWN) return readTag(page, start, reader);
    const seat = seatOf(page, start + 1, close);
    const known = tags[seat];
    if (known && known.read.length === close + 1 - start && page.startsWith(known.wording, start + 1))
      return known.read;
    const read = readTag(page, start, reader);
    if (read && read.length === close + 1 - start)
      tags[seat] = { wording: page.slice(start + 1, close), read };
    return read;
  };
  const endNamed = (from: number, to: number): End => {
    const seat = seatOf(page, from, to);
    const known = ends[seat];
    if (known && known.wording.length === to - from && page.startsWith(known.wording, from))
      return known.read;
    const wording = page.slice(from, to);
    const read = reader.endOf(wording.toLowerCase());
    ends[seat] = { wording, read };
    return read;
  };
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
    const next = codeAt(page, at + 1);
    if (isLetter(next)) {
      if (at > from) addText(from, at);
      const read = tagAt(at);
      if (read === null) return;
      tokens.open(read.tag, at, at + read.length);
      at += read.length;
      if (read.raw !== null) at = rawEnd(page, at, read.raw);
    } else if (next === 47 && isLetter(codeAt(page, at + 2))) {
      if (at > from) addText(from, at);
      const end = nameEnd(page, at + 2);
      const close = page.indexOf(">", end);
      if (close < 0) return;
      tokens.close(endNamed(at + 2, end));
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
    from = at;
  }
  if (from < page.length) addText(from, page.length);
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
