import type { BodyLines } from "./body-lines.ts";
import { beginsWithCaption, numberByCaption } from "./captions.ts";
import { initials } from "./initials.ts";
import { itemNumbers } from "./item-numbers.ts";

/** Where an item begins. */
export interface ItemHeading {
  readonly line: number;
  readonly numbers: readonly string[];
  readonly letters: readonly string[];
  /** The index in the line's text where the number begins, and where it ends: the caption or the answer follows. */
  readonly start: number;
  readonly after: number;
  /** `amends`: the sentence "Item 5 is hereby amended …", which is a heading where no other is. */
  readonly strength: "caption" | "number" | "amends";
}

const MAY_HEAD = initials("i");
const AMENDS =
  /^(?:\([a-k]\)|[\s,\-–—&]|and|of|to|in|the|its|this|that|our|original|initial|prior|previous|existing|amended|schedule|statement|13d|13g|as|heretofore|previously){0,24}(?:is|are|was|has been|have been|shall be)\s(?:hereby\s|further\s|being\s|partially\s){0,3}(?:amended|supplemented|restated|deleted|replaced|revised|modified|updated)/i;
const REFERENCE = /^\s{0,3}(?:[a-z]|\)|,)/;
const SEPARATED = /^(?:\s{0,3}[.:)\-–—\]*]|\s{2,}|\t|\n)/;

/**
 * The headings of items, in order, after the cover pages: a line that begins with the word Item and a number, unless
 * it is the middle of a sentence ("as described in / Item 5 hereof") or of a table of contents.
 */
export function itemHeadings(body: BodyLines, end: number): readonly ItemHeading[] {
  const candidates: ItemHeading[] = [];
  for (let line = body.from; line < end; line++) {
    const heading = body.begins(line, MAY_HEAD) ? headingAt(body, line) : null;
    if (heading) candidates.push(heading);
  }
  const worded = withoutContents(body, withoutEchoes(candidates));
  return worded.length < FEWEST_WORDED
    ? [...worded, ...captionHeadings(body, worded, end)].sort(byLine)
    : worded;
}

const FEWEST_WORDED = 2;
const byLine = (a: ItemHeading, b: ItemHeading): number => a.line - b.line;

/** Headings without the word Item, where a document does without it: "4. Purpose of Transaction". */
function captionHeadings(
  body: BodyLines,
  worded: readonly ItemHeading[],
  end: number,
): readonly ItemHeading[] {
  const found: ItemHeading[] = [];
  const numbers = new Set(worded.flatMap((heading) => heading.numbers));
  for (let line = body.from; line < end; line++) {
    if (!body.begins(line, MAY_CAPTION)) continue;
    const text = body.lines[line]?.text ?? "";
    if (text.length > LONGEST_CAPTION || !/^\W{0,100}[A-Z\d]/.test(text) || !body.beginsParagraph(line))
      continue;
    const printed = PRINTED_NUMBER.exec(text);
    const after = printed?.[0].length ?? text.search(/[A-Z]/);
    const number = numberByCaption(text.slice(after), printed?.[1] ?? null);
    if (number === null || numbers.has(number)) continue;
    numbers.add(number);
    found.push({
      line,
      numbers: [number],
      letters: [],
      start: text.search(/\w/),
      after,
      strength: "caption",
    });
  }
  return found;
}

const PRINTED_NUMBER = /^[^A-Za-z0-9]{0,100}(\d{1,2})\s{0,2}[.):\-–—]?\s{1,40}(?=[A-Z])/;
const LONGEST_CAPTION = 200;
/** A printed number, and the letters that the forms' captions begin with. */
const MAY_CAPTION = initials("0123456789sitfrcmeonp");

function headingAt(body: BodyLines, index: number): ItemHeading | null {
  const text = body.lines[index]?.text ?? "";
  const numbered = itemNumbers(text.length > 4000 ? text.slice(0, 4000) : text);
  if (!numbered) return null;
  const { numbers, letters, end } = numbered;
  const rest = text.slice(end, end + 400);
  const strength = strengthOf(body, index, rest, numbers[0] ?? "", letters);
  if (!strength) return null;
  return { line: index, numbers, letters, start: text.search(/[A-Za-z]/), after: end, strength };
}

function strengthOf(
  body: BodyLines,
  index: number,
  rest: string,
  number: string,
  letters: readonly string[],
): ItemHeading["strength"] | null {
  const isSeparated = SEPARATED.test(rest);
  const words = rest.replace(/^[\s.:)\-–—\]*]+/, "");
  const begins = body.beginsParagraph(index);
  if (AMENDS.test(rest.trimStart().replace(/^[.:]\s*/, ""))) return begins ? "amends" : null;
  if (words === "") return begins && isAlone(body, index, rest) ? "number" : null;
  const afterLetter = words.replace(/^\(?[a-k]\)[\s.:\-–—]*/i, "");
  if (beginsWithCaption(afterLetter, number)) {
    if (begins || isSeparated) return isQuoted(words) ? null : "caption";
    return null;
  }
  if (!begins || REFERENCE.test(rest)) return null;
  return isSeparated || letters.length > 0 ? "number" : null;
}

/** A number alone on its line, not the end of a sentence that is wrapped onto it. */
function isAlone(body: BodyLines, index: number, rest: string): boolean {
  if (/^\s{0,3}[),;]/.test(rest)) return false;
  const next = body.nextText(index + 1);
  return next < 0 || !/^\s{0,80}[a-z]{2,}\s[a-z]/.test(body.lines[next]?.text ?? "");
}

const isQuoted = (words: string): boolean => /^["“”'‘]/.test(words);

/** "Item 5 is hereby amended …" is a heading only where the item has no other. */
function withoutEchoes(candidates: readonly ItemHeading[]): readonly ItemHeading[] {
  const headed = new Set(candidates.filter((c) => c.strength !== "amends").flatMap((c) => c.numbers));
  const seen = new Set<string>();
  return candidates.filter((candidate) => {
    if (candidate.strength !== "amends") return true;
    const isNew = candidate.numbers.some((number) => !headed.has(number) && !seen.has(number));
    for (const number of candidate.numbers) seen.add(number);
    return isNew;
  });
}

const FEWEST_IN_CONTENTS = 3;

/** Drops a table of contents: a run of headings with next to nothing under them, whose numbers come again. */
function withoutContents(body: BodyLines, headings: readonly ItemHeading[]): readonly ItemHeading[] {
  const restart = headings.findIndex((heading, at) => {
    const before = headings[at - 1];
    return before !== undefined && firstNumber(heading) < firstNumber(before) && at >= FEWEST_IN_CONTENTS;
  });
  if (restart < 0) return headings;
  const [contents, rest] = [headings.slice(0, restart), headings.slice(restart)];
  const again = new Set(rest.flatMap((heading) => heading.numbers));
  if (!contents.every((heading) => heading.numbers.every((number) => again.has(number)))) return headings;
  let text = 0;
  for (let line = (contents[0] as ItemHeading).line; line < (contents.at(-1) as ItemHeading).line; line++) {
    if (!body.isBreak(line)) text++;
  }
  return text <= contents.length * 2 ? rest : headings;
}

const firstNumber = (heading: ItemHeading): number => Number(heading.numbers[0]);
