import { add, equals, type Rational, ZERO } from "../../base/rational.ts";
import { amountsIn } from "./amount.ts";
import { oneLine } from "./plain-text.ts";

/** One part of an amount: "(ii) 81 shares of Common Stock underlying stock options". */
export interface Component {
  readonly value: Rational;
  /** The words from its mark to the next. */
  readonly words: string;
  /** A right to acquire shares that are not issued yet. */
  readonly isRight: boolean;
  /** The other numbers in its words: "of which 300 are restricted", "upon conversion of 44,000 shares". */
  readonly others: readonly Rational[];
}

export interface Components {
  readonly parts: readonly Component[];
  /** "Represents", "consisting of": the parts are all there is; "includes" is not exhaustive. */
  readonly exhaustive: boolean;
}

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
const LETTERS = "abcdefghijkl".split("");
const DIGITS = LETTERS.map((_, i) => String(i + 1));
const OPENING =
  /\b(represents?|representing|consists?(?: solely)? of|consisting of|comprises?|comprising|comprised of|composed of|includes?|including)\b[^.()]{0,80}?(?=\((?:i|a|1|A)\))/i;
/** "100,000 shares of Preferred Stock convertible into 212,766 shares": what it converts into is what counts. */
const INTO =
  /\b(?:convertible|exercisable|exchangeable) (?:for|into)(?: an aggregate of| up to| approximately)* $/i;
const RIGHT =
  /\b(?:issuable|underlying|upon (?:the )?(?:exercise|conversion|vesting|settlement)|exercisable|convertible|right to acquire|stock options?|options? to (?:purchase|acquire)|warrants? to (?:purchase|acquire))\b/i;

/**
 * Reads "consisting of (i) n …, (ii) n … and (iii) n …"; `null` where there is no such list or a part has no number.
 *
 * The list ends where the next mark in order fails to come; only the first number of each part is its own.
 *
 * @example
 * componentsOf("Represents (i) 81 shares and (ii) 81 shares underlying stock options.")?.parts.length //=> 2
 */
export function componentsOf(text: string): Components | null {
  const line = oneLine(text);
  const opening = OPENING.exec(line);
  if (!opening) return null;
  const list = line.slice(opening.index + opening[0].length);
  const spans = spansOf(list);
  if (spans.length < 2) return null;
  const parts = spans.map(componentOf);
  const complete = parts.filter((part) => part !== null);
  if (complete.length < parts.length) return null;
  return { parts: complete, exhaustive: !/^includ/i.test(opening[1] ?? "") };
}

function spansOf(list: string): readonly string[] {
  const marks = [ROMAN, LETTERS, DIGITS, LETTERS.map((letter) => letter.toUpperCase())].find(([first = ""]) =>
    list.startsWith(`(${first})`),
  );
  if (!marks) return [];
  const starts = [0];
  for (const mark of marks.slice(1)) {
    const from = starts.at(-1) ?? 0;
    const next = list.indexOf(`(${mark})`, from + 1);
    const again = list.indexOf(`(${marks[0]})`, from + 1);
    if (next < 0 || (again >= 0 && again < next)) break;
    starts.push(next);
  }
  return starts.map((start, i) => {
    const end = starts[i + 1];
    return end === undefined ? lastSpan(list.slice(start)) : list.slice(start, end);
  });
}

const lastSpan = (text: string): string =>
  /^.{0,400}?[.;](?= [A-Z(]|$)/.exec(text)?.[0] ?? text.slice(0, 400);

function componentOf(span: string): Component | null {
  const words = span.replace(/^\([^)]{1,4}\) */, "");
  const [first, ...rest] = amountsIn(words).filter(({ unit }) => unit === "number");
  if (!first || first.start > 30) return null;
  const into = rest.find(({ start }) => INTO.test(words.slice(first.end, start)));
  const others = rest.filter((amount) => amount !== into).map(({ value }) => value);
  return {
    value: (into ?? first).value,
    words,
    isRight: into !== undefined || RIGHT.test(words),
    others,
  };
}

const MOST_READINGS = 4096;

/**
 * Whether the parts come to a number in some reading: each part is its own number, or another in its words, or is told
 * within another part and counts for nothing. A list that can be read so is not said to be wrong.
 */
export function canAddUpTo(parts: readonly Component[], target: Rational): boolean {
  let sums = [ZERO];
  for (const { value, others, words } of parts) {
    const within = /\b(?:included in|also|same|of which)\b/i.test(words) ? [ZERO] : [];
    const readings = [value, ...others, ...within];
    sums = sums.flatMap((so) => readings.map((reading) => add(so, reading)));
    if (sums.length > MOST_READINGS) return true;
  }
  return sums.some((so) => equals(so, target));
}
