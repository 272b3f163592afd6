import { diffArrays } from "diff";

/** A stretch of a redline: text that stayed, came or went. */
export interface RedlineRun {
  readonly is: "same" | "inserted" | "deleted";
  readonly text: string;
}

/** What changed from one text to another, stretch by stretch in reading order. */
export type Redline = readonly RedlineRun[];

/** Edits beyond these are not looked for: the stretch is given as replaced. They bound the work, so no clock is needed. */
const MOST_SENTENCE_EDITS = 600;
const MOST_WORD_EDITS = 800;

/** Of the longer text's letters, how many have to stay for the rest to be shown word by word; short texts always are. */
const LEAST_KEPT = 0.3;
const SHORT = 40;

/**
 * What changed from one text to another: by sentences, and within changed sentences by words; a number counts as one
 * word. Texts that have too little in common are given as one deletion and one insertion, which reads better.
 *
 * Deterministic, and bounded in work whatever the texts. Without the deleted runs the texts of a redline are `after`,
 * without the inserted ones `before`; neighbouring runs differ in kind and no run is empty.
 *
 * @example
 * redline("It owns 5%.", "It owns 6%.")
 * //=> [same "It owns ", deleted "5", inserted "6", same "%."]
 */
export function redline(before: string, after: string): Redline {
  if (before === after) return runsOf([{ is: "same", text: after }]);
  const sentences = changes(sentencesOf(before), sentencesOf(after), MOST_SENTENCE_EDITS);
  if (sentences === null) return replaced(before, after);
  return runsOf(sentences.flatMap((run) => (run.is === "same" ? [run] : byWords(run.before, run.after))));
}

/** A whole text as it stands, unchanged. */
export const unchanged = (text: string): Redline => runsOf([{ is: "same", text }]);

/** The text after the changes. */
export const textAfter = (line: Redline): string => textWithout(line, "deleted");

/** The text before the changes. */
export const textBefore = (line: Redline): string => textWithout(line, "inserted");

/** Whether anything came or went. */
export const hasChanges = (line: Redline): boolean => line.some(({ is }) => is !== "same");

const textWithout = (line: Redline, left: RedlineRun["is"]): string =>
  line
    .filter(({ is }) => is !== left)
    .map(({ text }) => text)
    .join("");

type Change =
  | { readonly is: "same"; readonly text: string }
  | { readonly is: "changed"; readonly before: string; readonly after: string };

/** The stretches that stayed and those that changed, or `null` where there are more edits than `most`. */
function changes(
  before: readonly string[],
  after: readonly string[],
  most: number,
): readonly Change[] | null {
  const parts = diffArrays([...before], [...after], { maxEditLength: most });
  if (parts === undefined) return null;
  const found: Change[] = [];
  for (const { added, removed, value } of parts) {
    const text = value.join("");
    const last = found.at(-1);
    if (!added && !removed) found.push({ is: "same", text });
    else if (last?.is !== "changed") {
      found.push({ is: "changed", before: removed ? text : "", after: added ? text : "" });
    } else {
      const [gone, come] = [removed ? text : "", added ? text : ""];
      found[found.length - 1] = { is: "changed", before: last.before + gone, after: last.after + come };
    }
  }
  return found;
}

function byWords(before: string, after: string): Redline {
  if (before === "" || after === "") return replaced(before, after);
  const words = changes(wordsOf(before), wordsOf(after), MOST_WORD_EDITS);
  if (words === null) return replaced(before, after);
  const kept = words.reduce((sum, run) => sum + (run.is === "same" ? lettersIn(run.text) : 0), 0);
  const most = Math.max(lettersIn(before), lettersIn(after));
  if (most > SHORT && kept < most * LEAST_KEPT) return replaced(before, after);
  return bridged(words).flatMap((run) => (run.is === "same" ? [run] : replaced(run.before, run.after)));
}

/** A blank alone between two changes goes with them, so that a changed phrase reads as one. */
function bridged(words: readonly Change[]): readonly Change[] {
  const joined: Change[] = [];
  for (const [i, run] of words.entries()) {
    const last = joined.at(-1);
    const isBridge = run.is === "same" && run.text.trim() === "" && words[i + 1] !== undefined;
    const change = run.is === "changed" ? run : isBridge ? { before: run.text, after: run.text } : null;
    if (last?.is === "changed" && change !== null) {
      const [before, after] = [last.before + change.before, last.after + change.after];
      joined[joined.length - 1] = { is: "changed", before, after };
    } else joined.push(run);
  }
  return joined;
}

const replaced = (before: string, after: string): Redline => [
  { is: "deleted", text: before },
  { is: "inserted", text: after },
];

/** Neighbours of a kind as one, without empty ones. */
function runsOf(runs: Redline): Redline {
  const joined: RedlineRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.text === "") continue;
    if (last?.is === run.is) joined[joined.length - 1] = { is: run.is, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

const lettersIn = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, "").length;

/** Sentences with the blanks behind them; together they are the text. */
const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?;:][”"’)\]]?\s|\n)(?=\S)/u);

/** Words, numbers with their points and commas, blanks, and signs one by one; together they are the text. */
const wordsOf = (text: string): readonly string[] =>
  text.match(/\s+|[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];
