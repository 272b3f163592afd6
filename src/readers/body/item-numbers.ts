import { codeAt } from "../characters.ts";

/** What an item's heading is numbered: "Item 5(a)", "Items 2(a)-(c)", "Items 1 through 9 and Item 11". */
export interface ItemNumbers {
  readonly numbers: readonly string[];
  /** The sub-items that the heading itself names, in lower case. */
  readonly letters: readonly string[];
  /** The index in the text after all that. */
  readonly end: number;
}

const ITEM = /^[^A-Za-z0-9]{0,100}items?(?![a-z])[.:]?\s{0,40}/i;
const NUMBER = /(\d{1,2})(?!\d|%|,\d|\.\d)/y;
const ONE = /[lI](?=\s{0,2}[.:(])/y;
const LETTER = /\s{0,4}\(([a-k])\)|([a-k])(?![a-z0-9])/iy;
const MORE = /\s{0,4}(-|–|—|through|thru|to|and|&|,|,\s?and)\s{0,4}(?:items?\s{0,4})?(?=\(?[a-k]\)|\d)/iy;
const HIGHEST = 20;

/**
 * Reads the number that stands at a line's beginning after the word Item.
 *
 * @example
 * itemNumbers("Items 2(a)-2(c).") //=> { numbers: ["2"], letters: ["a", "b", "c"], end: 15 }
 */
export function itemNumbers(text: string): ItemNumbers | null {
  const item = ITEM.exec(text);
  if (!item) return null;
  const numbers: number[] = [];
  const letters: string[] = [];
  let end = item[0].length;
  let range = false;
  for (let rounds = 0; rounds < 40; rounds++) {
    const number = numberAt(text, end);
    if (number) {
      if (number.value < 1 || number.value > HIGHEST) break;
      addNumber(numbers, number.value, range);
      end = number.end;
      range = range && letterAt(text, end) !== null && letters.length > 0;
    }
    const letter = numbers.length > 0 ? letterAt(text, end) : null;
    if (letter) {
      addLetter(letters, letter.value, range);
      end = letter.end;
    }
    if (!number && !letter) break;
    MORE.lastIndex = end;
    const more = MORE.exec(text);
    if (!more) break;
    const next = end + more[0].length;
    if (!numberAt(text, next) && !letterAt(text, next)) break;
    range = !/and|&|,/i.test(more[1] ?? "");
    end = next;
  }
  return numbers.length === 0
    ? null
    : { numbers: [...new Set(numbers)].map(String), letters: [...new Set(letters)], end };
}

function numberAt(text: string, at: number): { value: number; end: number } | null {
  NUMBER.lastIndex = at;
  const match = NUMBER.exec(text);
  if (match) return { value: Number(match[1]), end: at + match[0].length };
  ONE.lastIndex = at;
  return ONE.test(text) ? { value: 1, end: at + 1 } : null;
}

function letterAt(text: string, at: number): { value: string; end: number } | null {
  LETTER.lastIndex = at;
  const match = LETTER.exec(text);
  return match ? { value: (match[1] ?? match[2] ?? "").toLowerCase(), end: at + match[0].length } : null;
}

function addNumber(numbers: number[], value: number, range: boolean): void {
  const last = numbers.at(-1);
  if (range && last !== undefined) for (let n = last + 1; n < value; n++) numbers.push(n);
  numbers.push(value);
}

function addLetter(letters: string[], value: string, range: boolean): void {
  const last = letters.at(-1);
  if (range && last !== undefined) {
    for (let code = codeAt(last, 0) + 1; code < codeAt(value, 0); code++)
      letters.push(String.fromCharCode(code));
  }
  letters.push(value);
}
