import { diffArrays } from "diff";
import { type Redline, redline, unchanged } from "./redline.ts";

/** Edits of paragraphs beyond these are not looked for. */
const MOST_EDITS = 1000;
/** So many deleted paragraphs are looked through for the one that an inserted paragraph was. */
const LOOK_AHEAD = 20;
/** Of the longer paragraph's words, how many two paragraphs share that are one and the same, rewritten. */
const LEAST_SHARED = 0.4;

/** A paragraph of a redline and where it stood and stands, counted from 0; `null` where it did or does not. */
export interface RedlineParagraph {
  readonly before: number | null;
  readonly after: number | null;
  readonly runs: Redline;
}

/**
 * What changed from one list of paragraphs to another: those that stayed, those that were rewritten, as redlines, and
 * those that came or went whole. Deterministic and bounded in work.
 *
 * @example
 * redlineParagraphs(["One.", "Two."], ["Two."])
 * //=> [{ before: 0, after: null, runs: [deleted "One."] }, { before: 1, after: 0, runs: [same "Two."] }]
 */
export function redlineParagraphs(
  before: readonly string[],
  after: readonly string[],
): readonly RedlineParagraph[] {
  const parts = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS }) ?? [
    { removed: true, added: false, value: [...before] },
    { removed: false, added: true, value: [...after] },
  ];
  const found: RedlineParagraph[] = [];
  let [was, is] = [0, 0];
  let gone: readonly string[] = [];
  let come: readonly string[] = [];
  const settle = (): void => {
    found.push(...rewritten(gone, come, was, is));
    was += gone.length;
    is += come.length;
    [gone, come] = [[], []];
  };
  for (const { added, removed, value } of parts) {
    if (removed) gone = [...gone, ...value];
    else if (added) come = [...come, ...value];
    else {
      settle();
      for (const text of value) found.push({ before: was++, after: is++, runs: unchanged(text) });
    }
  }
  settle();
  return found;
}

/** Pairs what went with what came in its place, in order. */
function rewritten(
  gone: readonly string[],
  come: readonly string[],
  was: number,
  is: number,
): readonly RedlineParagraph[] {
  const found: RedlineParagraph[] = [];
  const words = gone.map(wordsIn);
  let next = 0;
  const dropUntil = (end: number): void => {
    for (; next < end; next++) {
      found.push({ before: was + next, after: null, runs: redline(gone[next] ?? "", "") });
    }
  };
  for (const [i, text] of come.entries()) {
    const own = wordsIn(text);
    const ahead = words
      .slice(next, next + LOOK_AHEAD)
      .findIndex((others) => shared(others, own) >= LEAST_SHARED);
    const at = ahead < 0 ? -1 : next + ahead;
    if (at < 0) found.push({ before: null, after: is + i, runs: redline("", text) });
    else {
      dropUntil(at);
      found.push({ before: was + at, after: is + i, runs: redline(gone[at] ?? "", text) });
      next = at + 1;
    }
  }
  dropUntil(gone.length);
  return found;
}

const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const most = Math.max(a.size, b.size);
  if (most === 0) return 0;
  const both = [...a].filter((word) => b.has(word)).length;
  return both / most;
}
