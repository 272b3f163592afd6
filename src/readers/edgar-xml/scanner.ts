import { forwardFinder } from "../forward-finder.ts";
import { excerpt, type Notes } from "./notes.ts";

/** What stands at the scanner: a start tag, an end tag, or the end of the document. */
export type Token = "open" | "close" | "end";

/**
 * Walks over a document tag by tag. `next` moves on; the rest describes the tag that it came to. Offsets are those of
 * the text. Comments, CDATA sections and instructions are passed over and left in the text before the tag.
 */
export interface Scanner {
  next(): Token;
  token: Token;
  /** The local name, without its prefix. */
  name: string;
  /** Where the text before the tag begins; blanks, comments and instructions at its beginning are left out. */
  textStart: number;
  tagStart: number;
  tagEnd: number;
  /** `<name/>` */
  isEmpty: boolean;
  /** Whether comments, CDATA or instructions stand in the text before the tag. */
  hasMarkup: boolean;
}

const GREATER = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const COLON = 0x3a;
const CDATA = "<![CDATA[";

/** Scans `text` from `start` to `end` and never fails: whatever is no markup is text, with a problem. */
export function scannerOf(text: string, start: number, end: number, notes: Notes): Scanner {
  const doubleQuote = forwardFinder(text, '"');
  const singleQuote = forwardFinder(text, "'");
  const greater = forwardFinder(text, ">");
  const commentEnd = forwardFinder(text, "-->");
  const cdataEnd = forwardFinder(text, "]]>");
  const instructionEnd = forwardFinder(text, "?>");
  const subsetEnd = forwardFinder(text, "]>");
  let at = start;

  const scanner: Scanner = {
    next,
    token: "end",
    name: "",
    textStart: start,
    tagStart: start,
    tagEnd: start,
    isEmpty: false,
    hasMarkup: false,
  };
  return scanner;

  function next(): Token {
    scanner.textStart = at;
    scanner.hasMarkup = false;
    for (;;) {
      const less = text.indexOf("<", at);
      if (less < 0 || less >= end) return settle("end", end, end);
      const unit = text.charCodeAt(less + 1);
      if (unit === SLASH) {
        const nameEnd = readName(less + 2);
        if (nameEnd > less + 2) return settle("close", less, closeEnd(less, nameEnd));
      } else if (unit === BANG || unit === QUESTION) {
        scanner.hasMarkup = true;
        const isBlank = pastBlanks(scanner.textStart, less) === less;
        at = unit === BANG ? afterDeclaration(less) : after(instructionEnd(less + 2), 2, less);
        if (isBlank && !text.startsWith(CDATA, less)) scanner.textStart = at;
        continue;
      } else {
        const nameEnd = readName(less + 1);
        if (nameEnd > less + 1) return settle("open", less, openEnd(less, nameEnd));
      }
      notes.problem("edgar-xml/bare-less-than", 'a "<" stands in the text unescaped', less, less + 1);
      at = less + 1;
    }
  }

  function pastBlanks(from: number, to: number): number {
    let past = from;
    while (past < to && text.charCodeAt(past) <= 0x20) past++;
    return past;
  }

  function settle(token: Token, tagStart: number, tagEnd: number): Token {
    scanner.token = token;
    scanner.tagStart = tagStart;
    scanner.tagEnd = tagEnd;
    at = tagEnd;
    return token;
  }

  /** Sets the local name and gives the end of the whole name, which is `from` where no name stands there. */
  function readName(from: number): number {
    let local = from;
    let to = from;
    while (to < end && isNameUnit(text.charCodeAt(to))) {
      if (text.charCodeAt(to) === COLON) local = to + 1;
      to++;
    }
    if (to > from && !isNameStart(text.charCodeAt(from))) return from;
    scanner.name = text.slice(local, to);
    return to;
  }

  function closeEnd(tagStart: number, nameEnd: number): number {
    const to = pastBlanks(nameEnd, end);
    if (to < end && text.charCodeAt(to) === GREATER) return to + 1;
    const message = `the end tag of <${scanner.name}> lacks its ">"`;
    notes.problem("edgar-xml/unterminated-end-tag", message, tagStart, nameEnd);
    return nameEnd;
  }

  function openEnd(tagStart: number, nameEnd: number): number {
    scanner.isEmpty = false;
    if (text.charCodeAt(nameEnd) === GREATER && nameEnd < end) return nameEnd + 1;
    const less = text.indexOf("<", nameEnd);
    const limit = less < 0 || less > end ? end : less;
    let from = nameEnd;
    for (;;) {
      const close = greater(from);
      if (close < 0 || close >= limit) break;
      const quote = nearer(doubleQuote(from), singleQuote(from));
      if (quote < 0 || quote > close) {
        scanner.isEmpty = text.charCodeAt(close - 1) === SLASH;
        return close + 1;
      }
      const closing = text.charCodeAt(quote) === 0x22 ? doubleQuote(quote + 1) : singleQuote(quote + 1);
      if (closing < 0 || closing >= limit) return close + 1;
      from = closing + 1;
    }
    const message = `the start tag of <${scanner.name}> lacks its ">": ${excerpt(text, tagStart, limit)}`;
    notes.problem("edgar-xml/unterminated-start-tag", message, tagStart, nameEnd);
    return nameEnd;
  }

  function afterDeclaration(less: number): number {
    if (text.startsWith("<!--", less)) return after(commentEnd(less + 4), 3, less);
    if (text.startsWith(CDATA, less)) return after(cdataEnd(less + 9), 3, less);
    const close = greater(less);
    if (!/^<!doctype/i.test(text.slice(less, less + 9))) return after(close, 1, less);
    const to =
      close >= 0 && text.slice(less, Math.min(close, less + 4096)).includes("[") ? subsetEnd(less) : -1;
    const past = to >= 0 && to < end ? to + 2 : after(close, 1, less);
    notes.problem("edgar-xml/doctype", "a document type declaration was passed over", less, past);
    return past;
  }

  /** Past a closing mark; where there is none, past the two characters that open. */
  function after(closing: number, length: number, less: number): number {
    if (closing >= 0 && closing + length <= end) return closing + length;
    notes.problem(
      "edgar-xml/unterminated-markup",
      `"${excerpt(text, less, less + 9)}" has no end`,
      less,
      Math.min(end, less + 2),
    );
    return Math.min(end, less + 2);
  }
}

const nearer = (a: number, b: number): number => (a < 0 ? b : b < 0 ? a : Math.min(a, b));

const NAME_UNITS = new Uint8Array(128);
for (const unit of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_:")
  NAME_UNITS[unit.charCodeAt(0)] = 2;
for (const unit of "0123456789.-") NAME_UNITS[unit.charCodeAt(0)] = 1;

const isNameUnit = (unit: number): boolean => (unit < 128 ? NAME_UNITS[unit] !== 0 : true);
const isNameStart = (unit: number): boolean => (unit < 128 ? NAME_UNITS[unit] === 2 : true);
